"""Addresses: the story's own URL as the page, its metadata and the caller give it."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta, spellings, story_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document
from newsmeta.sources.structured import items

_METAS = spellings({"link:canonical": 0.9, "og:url": 0.75, "feed:link": 0.9, "twitter:url": 0.5, "parsely-link": 0.6})


@extractor
def url(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "url", {"url": 0.7, "mainEntityOfPage": 0.7})
    for item in story_items(document):
        for page in items(item, "mainEntityOfPage"):
            if page.id:
                yield Evidence("url", page.id, item.syntax, f"{item.types[0]}.mainEntityOfPage", page.place, 0.7)
    yield from from_meta(document, "url", _METAS)
    if document.url:
        yield Evidence("url", document.url, "url", "given by the caller", None, 0.5)
