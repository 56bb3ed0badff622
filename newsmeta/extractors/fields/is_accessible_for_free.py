"""Access: whether the story can be read without paying, and which parts cannot."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, spellings, story_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document
from newsmeta.sources.structured import items, text, values

_METAS = spellings({"article:content_tier": 0.6, "og:article:content_tier": 0.6})


@extractor
def is_accessible_for_free(document: Document) -> Iterator[Evidence]:
    for item in story_items(document):
        kind = item.types[0]
        for value in values(item, "isAccessibleForFree"):
            if isinstance(value.value, (bool, str)):
                said = str(value.value)
                how = f"{kind}.isAccessibleForFree"
                yield Evidence("is_accessible_for_free", said, item.syntax, how, value.place, 0.9)
        for part in items(item, "hasPart"):
            if selector := text(part, "cssSelector"):
                how = f"{kind}.hasPart.cssSelector"
                yield Evidence("paywalled", selector.text, item.syntax, how, selector.place, 0.9)
    yield from from_meta(document, "is_accessible_for_free", _METAS)
