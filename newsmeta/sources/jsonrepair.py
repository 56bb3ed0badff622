"""What the walk over flawed JSON meets, put together: the values as their writer meant them, and where each stands.

The text may be walked twice, for the values and for the places, never oftener: however many places are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsmeta.sources.jsonparts import Event, JsonFlaw
from newsmeta.sources.jsonplaces import Places
from newsmeta.sources.jsonwalk import Walk


def repair(text: str) -> tuple[Any, tuple[JsonFlaw, ...]]:
    """Return what *text* says, as far as it can be read, and the flaws met on the way, in their order."""
    walk = Walk(text)
    tops = _build(walk.events())
    flaws = _causes(sorted(walk.flaws, key=lambda flaw: flaw.start))
    return (tops if len(tops) > 1 else next(iter(tops), None)), flaws


def _causes(flaws: list[JsonFlaw]) -> tuple[JsonFlaw, ...]:
    """Return the flaws without what follows from a text that ends inside a string."""
    open_string = next((flaw for flaw in flaws if flaw.kind == "truncated" and flaw.end > flaw.start), None)
    if open_string is None:
        return tuple(flaws)
    return (*(flaw for flaw in flaws if flaw.start < open_string.start), open_string)


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


class Index(Places):
    """Where every value of one flawed text stands; built in one walk."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._enter(Walk(text).events())

    def _enter(self, events: Iterable[Event]) -> None:
        holder, key = 0, None
        step: str | int = -1
        around: list[tuple[int, Any, Any]] = []
        for event in events:
            key = key or (event.start, event.start)
            if event.kind == "key":
                step, key = event.value, (event.start, event.end)
                if (holder, step) in self._numbers:
                    self.repeat(event.value, *key)
            elif event.kind == "close":
                self._places[holder] = (*self._places[holder][:3], event.end)
                holder, step, key = around.pop()
            else:
                step = step + 1 if isinstance(step, int) else step
                self._numbers[holder, step] = len(self._places)
                self._places.append((*key, event.start, event.end))
                if event.kind == "open":
                    around.append((holder, step, key))
                    holder, step = len(self._places) - 1, "" if event.value == "{" else -1
