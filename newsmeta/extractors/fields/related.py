"""Related stories: what the story points its readers to."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.boxes import related_boxes
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document


@extractor
def related(document: Document) -> Iterator[Evidence]:
    yield from layout(document).related
    if document.page:
        yield from related_boxes(document.page)
