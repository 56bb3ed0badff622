"""The pieces that a dateline is made of, as one pass over a line finds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

LANDS: Final = frozenset(("region", "country"))
"""Kinds of pieces that say in which part of the world a town is."""


@dataclass(slots=True)
class Piece:
    """A recognised part of a line: ``kind`` is town, region, country, date, agency, byline or mark."""

    kind: str
    start: int
    end: int
    text: str
    sure: bool = True
    first: int = -1


@dataclass(slots=True)
class Line:
    """What one pass found: the pieces, and where the separator stands (equal when there is none)."""

    start: int
    pieces: list[Piece] = field(default_factory=list)
    mark: int = 0
    end: int = 0
    separator: str | None = None

    def of(self, kind: str) -> list[Piece]:
        """Return the pieces of one kind."""
        return [piece for piece in self.pieces if piece.kind == kind]


def joined(start: int, end: int, pieces: list[Piece], separator: str | None = None) -> Line:
    """Return the line of these pieces, whose end its separator is when there is one."""
    mark = end - len(separator) if separator else end
    return Line(start, pieces, mark, end, separator)
