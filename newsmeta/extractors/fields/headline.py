"""Headlines: the story's own first (structured data, the h1), then what is made for search and sharing."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.page import words

_ITEMS = {"headline": 0.9, "name": 0.5}
_METAS = {
    "feed:title": 0.9,
    "og:title": 0.7,
    "twitter:title": 0.6,
    "parsely-title": 0.7,
    "sailthru.title": 0.7,
    "dc.title": 0.6,
    "dcterms.title": 0.6,
    "citation_title": 0.7,
    "itemprop:headline": 0.8,
    "title": 0.45,
}


@extractor
def headline(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "headline", _ITEMS)
    yield from from_meta(document, "headline", _METAS)
    if document.page:
        headings = document.page.select("h1")
        for heading in headings[:12]:
            trust = 0.8 if len(headings) == 1 else 0.65
            yield Evidence("headline", words(heading), "html", "h1", document.page.content(heading), trust)
    else:
        block = layout(document).headline
        if block:
            yield Evidence("headline", block.text, "prose", "first line", block.place, 0.6)
