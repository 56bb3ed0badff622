"""Bylines: the words that name who wrote the story, as structured data gives them."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document


@extractor
def byline(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "byline", {"creditText": 0.8})
