"""When the story was last changed, as metadata says."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta, from_meta_ending, from_page_items, spellings
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document

_METAS = spellings(
    {
        "feed:updated": 0.8,
        "article:modified_time": 0.85,
        "og:updated_time": 0.7,
        "og:modified_time": 0.6,
        "itemprop:datemodified": 0.75,
        "article:modified": 0.6,
        "article:updated": 0.6,
        "lastmod": 0.5,
        "dcterms.modified": 0.5,
        "dc.modified": 0.5,
        "last-modified": 0.4,
        "revised": 0.4,
    }
)
_NAMED = ("modifieddate", "modifiedtime", "datemodified", "updateddate", "updatedtime", "lastupdated", "moddate")
"""What the names of metas end in that publishers and vendors make up for the day of the last change."""


@extractor
def date_modified(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "date_modified", {"dateModified": 0.9})
    yield from from_meta(document, "date_modified", _METAS)
    yield from from_meta_ending(document, "date_modified", _NAMED, 0.6, _METAS)
    yield from from_page_items(document, "date_modified", {"dateModified": 0.6})
