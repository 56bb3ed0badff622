"""Sections: where in the paper or site the story stands."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta, spellings
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document

_METAS = spellings(
    {
        "article:section": 0.8,
        "parsely-section": 0.7,
        "feed:category": 0.5,
        "section": 0.5,
        "cxenseparse:section": 0.5,
    }
)


@extractor
def section(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "section", {"articleSection": 0.8})
    yield from from_meta(document, "section", _METAS)
