"""The kind of article, as structured data types it."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import story_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document


@extractor
def type_(document: Document) -> Iterator[Evidence]:
    for item in story_items(document):
        for name in item.types:
            yield Evidence("type", name, item.syntax, "@type", item.place, 0.9)
