"""Sorts the prose of a page: its blocks already say what is heading, paragraph and caption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsmeta.extractors.prose.lead import body_of, take_dateline
from newsmeta.sources.document import Document

if TYPE_CHECKING:
    from newsmeta.extractors.layout import Layout


def lay_out(document: Document, found: Layout) -> None:
    """Fill *found* from the page's blocks."""
    paragraphs = [block for block in document.blocks if block.kind == "paragraph"]
    lead = take_dateline(paragraphs, found, leads=4)
    found.body = body_of(paragraphs, found, lead)
