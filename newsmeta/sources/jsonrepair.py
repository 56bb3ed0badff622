"""What the walk over flawed JSON meets, put together: the values as their writer meant them, and where each stands.

The text may be walked twice, for the values and for the places, never oftener: however many places are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsmeta.sources.jsontext import Event, Flaw, Located, Path
from newsmeta.sources.jsonwalk import Walk


def repair(text: str) -> tuple[Any, tuple[Flaw, ...]]:
    """Return what *text* says, as far as it can be read, and the flaws met on the way, in their order."""
    walk = Walk(text)
    tops = _build(walk.events())
    flaws = tuple(sorted(walk.flaws, key=lambda flaw: flaw.start))
    return (tops if len(tops) > 1 else next(iter(tops), None)), flaws


def _build(events: Iterable[Event]) -> list[Any]:
    tops: list[Any] = []
    stack: list[Any] = [tops]
    key = ""
    for event in events:
        if event.kind == "key":
            key = event.value
            continue
        if event.kind == "close":
            stack.pop()
            continue
        value = event.value if event.kind == "value" else {} if event.value == "{" else []
        holder = stack[-1]
        if isinstance(holder, list):
            holder.append(value)
        else:
            holder[key] = value
        if event.kind == "open":
            stack.append(value)
    return tops


class Index:
    """Where every value of one text stands, found by the way to it; built in one walk.

    ``repeated`` are the keys that their object already has, each at its later place.
    """

    def __init__(self, text: str) -> None:
        self.repeated: list[Flaw] = []
        self._numbers: dict[tuple[int, str | int], int] = {}  # a holder's number and a step in it → the value's number
        self._places = [Located(0, 0, 0, len(text))]  # by number; first the list of all top values
        self._enter(Walk(text).events())

    def _enter(self, events: Iterable[Event]) -> None:
        holder, key = 0, None
        step: str | int = -1
        around: list[tuple[int, Any, Any]] = []
        for event in events:
            key = key or (event.start, event.start)
            if event.kind == "key":
                step, key = event.value, (event.start, event.end)
                self._compare(holder, event)
            elif event.kind == "close":
                self._places[holder] = self._places[holder]._replace(end=event.end)
                holder, step, key = around.pop()
            else:
                step = step + 1 if isinstance(step, int) else step
                self._numbers[holder, step] = len(self._places)
                self._places.append(Located(*key, event.start, event.end))
                if event.kind == "open":
                    around.append((holder, step, key))
                    holder, step = len(self._places) - 1, "" if event.value == "{" else -1

    def _compare(self, holder: int, key: Event) -> None:
        if (holder, key.value) in self._numbers:
            message = f"{key.value!r} is already a key of this object"
            self.repeated.append(Flaw("duplicate-key", message, key.start, key.end))

    def find(self, path: Path) -> Located | None:
        """Find the value that stands at *path* in what ``repair`` gives for the same text."""
        number: int | None = 0
        for step in path if (0, 1) in self._numbers else (0, *path):
            number = self._numbers.get((number or 0, step))
            if number is None:
                return None
        return self._places[number] if number else None
