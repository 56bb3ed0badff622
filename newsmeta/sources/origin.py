"""Decoded words that know where each of them was written: through entities, CDATA, escapes and transfer encodings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple, Protocol

from newsmeta.sources.place import Place, Span


class Piece(NamedTuple):
    """Where some decoded words stand: from ``at`` in the text, ``start`` to ``end`` in the source.

    ``plain`` says that they stand there letter by letter; otherwise all of them stand for the whole piece (``&lt;``).
    """

    at: int
    start: int
    end: int
    plain: bool = True


class Origin(Protocol):
    """Words and the way back to the source."""

    @property
    def text(self) -> str: ...
    def at(self, start: int, end: int) -> Span:
        """Return where ``text[start:end]`` stands in the source."""


class Pieces(list[Piece]):
    """The pieces that a text was put together from, in order."""

    def at(self, start: int, end: int) -> Span:
        """Return where the characters *start* to *end* of the text stand in the source."""
        if not self:
            return Span(0, 0)
        first, last = self._before(start), self._before(max(end - 1, start))
        begin = min(first.start + start - first.at, first.end) if first.plain else first.start
        stop = min(last.start + max(end, start) - last.at, last.end) if last.plain else last.end
        return Span(begin, max(stop, begin))

    def _before(self, offset: int) -> Piece:
        return self[max(bisect_right(self, offset, key=lambda piece: piece.at) - 1, 0)]


class Words:
    """Decoded words; as a Place, where they stand, and where the name stands that they go by."""

    __slots__ = ("_at", "_key", "text")

    def __init__(self, text: str, at: Callable[[int, int], Span], key: Callable[[], Span | None] | None = None) -> None:
        self.text, self._at, self._key = text, at, key

    def at(self, start: int, end: int) -> Span:
        """Return where ``text[start:end]`` stands in the source."""
        return self._at(start, end)

    def span(self) -> Span:
        """Return where the words stand, blanks around them left out."""
        lead = len(self.text) - len(self.text.lstrip())
        return self._at(lead, max(len(self.text.rstrip()), lead))

    def key_span(self) -> Span | None:
        """Return where the name of the element, attribute or key stands; None where there is none."""
        return self._key() if self._key else None

    def part(self, start: int, end: int) -> Words:
        """Return ``text[start:end]`` as words of their own."""
        return Words(self.text[start:end], lambda first, last: self._at(first + start, last + start), self._key)

    def strip(self) -> Words:
        """Return the words without the blanks around them."""
        lead = len(self.text) - len(self.text.lstrip())
        return self.part(lead, max(len(self.text.rstrip()), lead))


def plain(text: str, start: int, end: int, key: Callable[[], Span | None] | None = None) -> Words:
    """Return ``text[start:end]`` as words that stand there letter by letter."""
    return Words(text[start:end], lambda first, last: Span(start + first, start + last), key)


class Lifted(NamedTuple):
    """A place inside decoded words, as a place in the source that holds them."""

    inside: Place
    origin: Origin

    def span(self) -> Span | None:
        found = self.inside.span()
        return self.origin.at(*found) if found else None

    def inner(self) -> tuple[int, int] | None:
        """Return the offsets inside the decoded words, for comparing one with another."""
        ask = getattr(self.inside, "inner", None)
        found: tuple[int, int] | None = ask() if ask else self.inside.span()
        return found
