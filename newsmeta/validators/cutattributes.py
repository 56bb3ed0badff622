"""Attributes of meta tags that end at a quotation mark of their own text: ``content="A "big" day"``."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.model.reading import Reading
from newsmeta.sources.document import Document, Meta
from newsmeta.sources.remembered import remembered

_MARKS: Final = "\"'"
_GOES_ON: Final = re.compile(r"[^\s/>]")
_MOST: Final = 400
"""Elements looked at, and letters of the words that are lost."""


@remembered
def lost_words(reading: Reading) -> dict[str, str]:
    """Return meta tag's content → the words that stand behind the quotation mark which ends it too early."""
    document = reading.document
    page = document.page
    if page is None or not any(_MARKS[0] in "".join(tag.attrs) for tag in page.select("meta")[:_MOST]):
        return {}
    found = ((meta.content, _behind(document, meta)) for meta in document.metas[:_MOST])
    return {content: words for content, words in found if words}


def _behind(document: Document, meta: Meta) -> str:
    """Return what stands between the mark that ends a value and the end of its tag, where it is no other attribute."""
    span, text = meta.place.span(), document.text
    if span is None or text[span[1] : span[1] + 1] not in _MARKS or not _GOES_ON.match(text, span[1] + 1):
        return ""
    end = text.find(">", span[1], span[1] + _MOST)
    return text[span[1] + 1 : end].strip(" /\"'") if end > 0 else ""
