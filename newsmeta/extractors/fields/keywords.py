"""Keywords: tags and key phrases, as given."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta, spellings
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document

_METAS = spellings(
    {
        "article:tag": 0.7,
        "news_keywords": 0.7,
        "keywords": 0.6,
        "parsely-tags": 0.6,
        "sailthru.tags": 0.6,
        "feed:keywords": 0.7,
    }
)


@extractor
def keywords(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "keywords", {"keywords": 0.8})
    yield from from_meta(document, "keywords", _METAS)
