"""The source line of a finding with a caret line under its exact columns, cut to the width there is."""

from __future__ import annotations

from dataclasses import dataclass

from newsmeta.reporters.shown import cells
from newsmeta.validators.report import Finding


@dataclass(frozen=True, slots=True)
class Pointed:
    """A line ready to show and what stands under it; ``pad`` cells come before the carets."""

    number: int
    line: str
    pad: int
    carets: int


def pointed(finding: Finding, width: int, dots: str) -> Pointed | None:
    """Return the first line of *finding* in at most *width* cells; None where there is no line to show."""
    if finding.location is None or finding.excerpt is None or not finding.excerpt.lines:
        return None
    place, excerpt = finding.location, finding.excerpt
    row = cells(excerpt.lines[0])
    start = min(max(place.column - 1 - excerpt.offset, 0), len(row))
    end = place.end_column - 1 - excerpt.offset if place.end_line == place.line else len(row)
    end = min(max(end, start), len(row))
    first, last = _window([size for _, size in row], start, end, max(width - 2 * len(dots), 8))
    cut_left, cut_right = first > 0 or excerpt.offset > 0, last < len(row) or excerpt.cut
    head = dots if cut_left else ""
    if not cut_left:
        first = _indent(row, start)
    shown = head + "".join(text for text, _ in row[first:last]) + (dots if cut_right else "")
    pad = len(head) + sum(size for _, size in row[first:start])
    return Pointed(place.line, shown, pad, max(sum(size for _, size in row[start : min(end, last)]), 1))


def _indent(row: list[tuple[str, int]], start: int) -> int:
    # Deep indentation says nothing about a story; it is taken off so that the words stand near the gutter.
    blank = 0
    while blank < start and row[blank][0].isspace():
        blank += 1
    return blank


def _window(sizes: list[int], start: int, end: int, room: int) -> tuple[int, int]:
    """Return the slice of the line to show: all of it, else a third of the room before *start*."""
    if sum(sizes) <= room:
        return 0, len(sizes)
    span = sum(sizes[start:end])
    before = room // 3 if span > room // 2 else max((room - span) // 2, room // 4)
    first, used = start, 0
    while first > 0 and used + sizes[first - 1] <= before:
        first -= 1
        used += sizes[first]
    last = start
    while last < len(sizes) and used + sizes[last] <= room:
        used += sizes[last]
        last += 1
    while first > 0 and used + sizes[first - 1] <= room:
        first -= 1
        used += sizes[first]
    while 0 < first < start and sizes[first] == 0:
        first += 1  # never begin with a mark that belongs to a letter left out
    return first, last
