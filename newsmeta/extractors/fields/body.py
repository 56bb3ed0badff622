"""The story's text, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import long_extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document


@long_extractor
def body(document: Document) -> Iterator[Evidence]:
    for text, place in layout(document).body:
        yield Evidence("body", text, "prose", "paragraph", place, 0.8, group="prose")
    yield from from_items(document, "body", {"articleBody": 0.6})
