"""The line at a story's foot, or right behind it, that prints when it was posted, as blogs have it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose.daylines import is_stamp, posted_in, prints_date
from newsmeta.extractors.surroundings import surroundings
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page
from newsmeta.sources.place import Place

DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)\D{1,20}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[^\d]{1,14}\d{1,2}(?!\d)")
_FOOT, _LAST, _MERELY = 8, 4, 2  # lines behind the story, blocks at its end, those that may hold a mere day
_STAMPED, _MERE = 0.45, 0.22  # the trust in a day behind the story that words call that of publication, in any
_LONGEST = 120  # letters of such a line
_FILED = "a[rel~='tag'],a[rel~='category']"


def behind_story(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the line at the story's foot that says when it was posted, or the first that holds a day alone."""
    lines = [*_at_the_foot(document), *_behind(document, page)]
    best = next((line for line in lines if line.trust == _STAMPED), lines[0] if lines else None)
    if best is not None:
        yield best


def _at_the_foot(document: Document) -> Iterator[Evidence]:
    """Yield the story's last blocks that hold a day; an item of a list is a day to come."""
    tail = document.blocks[-_LAST:]
    for left, block in zip(range(len(tail), 0, -1), tail, strict=True):
        filed = (
            len(block.text) > _LONGEST and block.element is not None and block.element.select_one(_FILED) is not None
        )
        posted = posted_in(block.text) if filed else ""  # "… is filed under Harbour. You can follow any responses"
        stamped = bool(posted) or (_is_dated(block.text) and is_stamp(block.text))
        if stamped or (left <= _MERELY and block.kind != "item" and _is_dated(block.text)):
            place = block.part(0, len(posted)) if posted else block.place
            yield _found(posted or block.text, "at the story's foot", place, stamped)


def _behind(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the lines right behind the story that hold a day."""
    near = surroundings(document)
    for text, holder in islice(near.last_lines(), _FOOT):
        line = " ".join(text.split())
        if not _is_dated(line) or near.is_aside(holder) or _names_change(holder.attr("class") or ""):
            continue
        stamped = is_stamp(line)
        if stamped or holder.closest("li") is None:
            yield _found(line, "behind the story", page.part(holder, line), stamped)


def _found(text: str, how: str, place: Place, stamped: bool) -> Evidence:
    return Evidence("date_published", text, "html", how, place, _STAMPED if stamped else _MERE)


def _names_change(names: str) -> bool:
    """Say whether class names say that a day is that of the last change."""
    return "updat" in names.lower() or "modif" in names.lower()


def _is_dated(line: str) -> bool:
    """Say whether a short line holds a day and little else; a line of rights, or what tells of a day, dates nothing."""
    return len(line) <= _LONGEST and "©" not in line and bool(DAY.search(line)) and prints_date(line)
