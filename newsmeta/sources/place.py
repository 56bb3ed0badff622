"""Where something stands in a text: a span of it, or what can find one when somebody asks; and as people count."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from newsmeta.sources.sheet import Mark


class Span(NamedTuple):
    """A half-open range of code points in ``Document.text``; the simplest Place there is."""

    start: int
    end: int

    def span(self) -> tuple[int, int]:
        """Return itself: a span is its own place."""
        return self.start, self.end


class Place(Protocol):
    """Where something stands; worked out only when somebody asks."""

    def span(self) -> tuple[int, int] | None:
        """Return start and end offsets in ``Document.text``; None where the source has no such words."""


def mark_of(place: Place) -> Mark | None:
    """Return a point shortly before *place* whose line the parser knows, if it does."""
    ask = getattr(place, "mark", None)
    found: Mark | None = ask() if ask else None
    return found


class Beside(NamedTuple):
    """A span that stands beside a place, whose line is known where that of the place is."""

    start: int
    end: int
    place: Place

    def span(self) -> tuple[int, int]:
        """Return start and end of the span."""
        return self.start, self.end

    def mark(self) -> Mark | None:
        """Return the point that is known shortly before the place."""
        return mark_of(self.place)


class Location(NamedTuple):
    """A span as people count: lines and columns from 1, the end column just past the last character."""

    line: int
    column: int
    end_line: int
    end_column: int
