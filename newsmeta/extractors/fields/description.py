"""Standfirsts: the words that stand between headline and story, or what metadata gives as description."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document

_ITEMS = {"description": 0.75, "abstract": 0.6}
_METAS = {
    "feed:description": 0.8,
    "og:description": 0.7,
    "description": 0.7,
    "twitter:description": 0.6,
    "dc.description": 0.55,
    "dcterms.description": 0.55,
    "sailthru.description": 0.6,
    "itemprop:description": 0.6,
}


@extractor
def description(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "description", _ITEMS)
    yield from from_meta(document, "description", _METAS)
    found = layout(document).standfirst
    if found:
        yield Evidence("description", found.text, "prose", "standfirst", found.place, 0.6)
