"""Datelines: where, when and by which agency a story was filed, as its first words print it."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document


@extractor
def dateline(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "dateline", {"dateline": 0.6})
    found = layout(document).dateline
    if found:
        block, start, end = found
        yield Evidence("dateline", block.text[start:end], "prose", "dateline", block.part(start, end), 0.9)
