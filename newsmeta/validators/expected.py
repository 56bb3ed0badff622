"""Where a missing thing would go: the place an "absent" finding points to."""

from __future__ import annotations

from newsmeta.sources.document import Document
from newsmeta.sources.place import Place, Span

_BODY_FIELDS = {"dateline", "byline", "authors", "source", "images", "related", "body"}
_MARKUP = {"html", "jsonld"}


def where_expected(document: Document, field: str | None) -> Place:
    """Return where *field* would be expected: the story's JSON-LD, the head, its entry, else the first words."""
    if field not in _BODY_FIELDS:
        if document.json_blocks:
            start = document.json_blocks[0].start
            brace = document.text.find("{", start)
            return Span(brace, brace + 1) if brace >= 0 else Span(start, start)
        head = document.page.head() if document.page else None
        if head is not None:
            return head
        own = document.items[0].place.span() if document.format not in _MARKUP and document.items else None
        if own is not None:
            return Span(own[0], min(own[0] + 1, own[1]))
    for block in document.blocks:
        span = block.place.span()
        if span:
            return Span(span[0], min(span[1], span[0] + max(1, document.text[span[0] : span[1]].find(" "))))
    return Span(0, 0)
