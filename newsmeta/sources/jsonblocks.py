"""Blocks of JSON-LD: what a block says, and where each value of it stands, worked out when somebody asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from newsmeta.sources.jsonparts import JsonFlaw, Located, Path
from newsmeta.sources.jsonsteps import Steps
from newsmeta.sources.jsontext import (
    count_of_keys,
    duplicates,
    key_signs,
    lone_surrogates,
    read_whole,
    whole_characters,
)
from newsmeta.sources.sheet import Mark

if TYPE_CHECKING:
    from newsmeta.sources.jsonplaces import Places

Step: TypeAlias = str | int
Seat: TypeAlias = "tuple[Any, Seat | JsonPlace | None, Step, bool, JsonBlock]"
"""An object or list of a block, the seat it stands in, its step there, whether it stands on its own, the block. A bare
tuple: a page makes thousands, and few become the place of anything."""

HOLDERS: Final = (dict, list)
_OFTEN: Final = 20  # places asked of one block, from which on finding all of them at once is cheaper


class JsonBlock:
    """One block of JSON in a Document: its text, where it starts there, what it says and its flaws."""

    __slots__ = ("_asked", "_places", "_read", "_steps", "flaws", "index", "keys", "mark", "start", "text", "value")

    def __init__(self, text: str, start: int = 0, index: int = 0, mark: Mark | None = None) -> None:
        self.text, self.start, self.index, self.mark = text, start, index, mark
        self._read = whole_characters(text)  # as long as the text, and the keys as they are read
        said = read_whole(self._read)
        self.value: Any = said.value
        bare = not said.flaws and not isinstance(said.value, HOLDERS)
        self.flaws: tuple[JsonFlaw, ...] = (_nothing(text),) if bare else said.flaws
        """What was repaired; offsets count from the block's start."""
        self.keys: int | None = None
        """How many keys all its objects have, where somebody has walked through them and counted."""
        self._asked = 0
        self._places: Places | None = None
        self._steps: Steps | None = None

    @property
    def end(self) -> int:
        """The offset just past the block."""
        return self.start + len(self.text)

    def locate(self, path: Path) -> Located | None:
        """Find the value at *path* (keys and list positions as in ``value``), or ``None`` if there is none.

        Offsets count from the block's start; of a key written twice the last counts, as it does for the reader. Who
        asks often has the block walked once.
        """
        self._asked += 1
        if not self.flaws and self._asked < _OFTEN:
            self._steps = self._steps or Steps(self._read, self.value)
            if found := self._steps.locate(path):
                return found
        return self._index().find(path)

    def repeated(self) -> list[JsonFlaw]:
        """List the keys that their object already has; each flaw is the place of the later key."""
        if self.flaws:
            return self._index().repeated
        keys = count_of_keys(self.value) if self.keys is None else self.keys
        return [] if keys == key_signs(self._read) else duplicates(self._read)

    def halves(self) -> Iterable[JsonFlaw]:
        """Find the escapes that are half a character."""
        return lone_surrogates(self.text) if self._read is not self.text else ()

    def _index(self) -> Places:
        if self._places is None:
            self._places = _places(self._read, clean=not self.flaws)
        return self._places

    def contexts(self) -> list[tuple[Any, JsonPlace]]:
        """Return each ``@context`` of the block's outermost objects, as written, with its place."""
        root = JsonPlace(self, None, "")
        tops = enumerate(self.value) if isinstance(self.value, list) else [("", self.value)]
        return [
            (top["@context"], JsonPlace(self, JsonPlace(self, root, i) if isinstance(i, int) else root, "@context"))
            for i, top in tops
            if isinstance(top, dict) and "@context" in top
        ]


def _nothing(text: str) -> JsonFlaw:
    """Return the flaw of a block that holds a bare value: nothing that it says is about anything."""
    start = len(text) - len(text.lstrip())
    return JsonFlaw("empty", "no object stands here, only a bare value", start, len(text.rstrip()))


def _places(text: str, *, clean: bool) -> Places:
    if clean:
        from newsmeta.sources.jsonplaces import CleanPlaces

        return CleanPlaces(text)
    from newsmeta.sources.jsonrepair import Index

    return Index(text)


class JsonPlace:
    """Where a value of a block stands: the way to it, followed only when asked."""

    __slots__ = ("block", "parent", "step")

    def __init__(self, block: JsonBlock, parent: JsonPlace | Seat | None, step: Step) -> None:
        self.block, self.parent, self.step = block, parent, step

    def path(self) -> Path:
        """Return the keys and list positions that lead here from the block's top."""
        steps: list[Step] = []
        place: JsonPlace | Seat | None = self
        while place:
            holder, step = (place[1], place[2]) if isinstance(place, tuple) else (place.parent, place.step)
            if holder:
                steps.append(step)
            place = holder
        return tuple(reversed(steps))

    def span(self) -> tuple[int, int]:
        """Return where the value stands in the Document: a string without its quotes."""
        found = self._located()
        return self.block.start + found.start, self.block.start + found.end

    def mark(self) -> Mark | None:
        """Return a point before the block whose line is known, if there is one."""
        return self.block.mark

    def key_span(self) -> tuple[int, int]:
        """Return where the key stands, without quotes; for an entry of a list, the list's key."""
        found = self._located()
        return self.block.start + found.key_start, self.block.start + found.key_end

    def _located(self) -> Located:
        return self.block.locate(self.path()) or Located(0, 0, 0, len(self.block.text))
