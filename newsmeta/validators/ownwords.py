"""What a finding calls a value where the source is no schema.org: as the feed, news item or mail itself calls it.

Every format is read as one shape, so rules speak of ``NewsArticle.datePublished``; who wrote a feed wrote ``pubDate``.
"""

from __future__ import annotations

import re
from typing import Final

from newsmeta.sources.document import Document
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Found
from newsmeta.validators.sight import TYPED

_BEFORE: Final = 300
_SHAPE: Final = re.compile(
    r"“[^”]{0,400}”|\b[A-Z][A-Za-z]{3,30}\.([a-z][A-Za-z]{1,30}(?:\.[a-z][A-Za-z]{1,30}){0,2})\b"
)
_NAME: Final = re.compile(
    r"""(?:"([\w:.-]{1,60})"\s{0,9}:\s{0,9}\[?\s{0,9}"?"""  # a key of JSON
    r"""|<([\w:.-]{1,60})(?:\s[^<>]{0,200})?>\s{0,99}(?:<!\[CDATA\[)?\s{0,99}"""  # an element
    r"""|\s([\w:.-]{1,60})\s{0,3}=\s{0,3}["']"""  # an attribute
    r"""|^([A-Z][\w-]{1,40}):\s{0,9})\Z""",  # a line of a mail's head
    re.MULTILINE,
)


def as_written(document: Document, found: Found) -> tuple[str, tuple[tuple[str, Place], ...]]:
    """Return the message and the other places' words, with the source's own names for what they speak of."""
    if document.format in TYPED or document.format == "text":
        return found.message, found.also
    also = tuple((_renamed(words, [_name(document, place)]), place) for words, place in found.also)
    names = [
        None if found.absent else _name(document, found.place),
        *(_name(document, place) for _, place in found.also),
    ]
    return _renamed(found.message, names), also


def _renamed(text: str, names: list[str | None]) -> str:
    """Return *text* with its first mention of a property called by the first of the *names*, its second by the next."""
    left = iter(names)

    def named(found: re.Match[str]) -> str:
        return found[0] if found[1] is None else next(left, None) or found[1]

    return _SHAPE.sub(named, text)


def _name(document: Document, place: Place | None) -> str | None:
    span = place.span() if place else None
    if span is None:
        return None
    found = _NAME.search(document.text[max(span[0] - _BEFORE, 0) : span[0]])
    return next(filter(None, found.groups()), None) if found else None
