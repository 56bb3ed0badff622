"""The lenient JSON walk: text that the C reader refuses, read as its writer meant it, each repair with its place.

One pass, no recursion. It yields events; the reader, ``find`` and ``repeated_keys`` listen to the same ones, so they
always agree. Every character is looked at a bounded number of times, whatever the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from newsmeta.sources.jsontext import Flaw, Located, Path
from newsmeta.sources.jsonwalk import Event, Walk

DEPTH: Final = 512  # deeper than any real block; what lies below is left out with a flaw


def repair(text: str) -> tuple[Any, tuple[Flaw, ...]]:
    """Return what *text* says, as far as it can be read, and the flaws met on the way, in their order."""
    walk = Walk(text)
    tops = _build(_capped(walk))
    flaws = tuple(sorted(walk.flaws, key=lambda flaw: flaw.start))
    return (tops if len(tops) > 1 else next(iter(tops), None)), flaws


def walked(text: str) -> list[Event]:
    """Return all events of *text*, for who looks for several places."""
    return list(_capped(Walk(text)))


def find(events: list[Event], path: Path) -> Located | None:
    """Find the value that stands at *path* in what ``repair`` gives for the text of these events."""
    tops = sum(depth == 0 for depth, event in _depths(events) if event.kind in {"open", "value"})
    return _find(events, path if tops > 1 else (0, *path))


def repeated_keys(text: str) -> Iterator[Flaw]:
    """Yield each key that its object already has, at the later place."""
    seen: list[set[str]] = [set()]
    for event in _capped(Walk(text)):
        if event.kind == "open":
            seen.append(set())
        elif event.kind == "close":
            seen.pop()
        elif event.kind == "key":
            if event.value in seen[-1]:
                yield Flaw("duplicate-key", f"{event.value!r} is already a key of this object", event.start, event.end)
            seen[-1].add(event.value)


def _capped(walk: Walk) -> Iterator[Event]:
    """Yield the walk's events down to DEPTH brackets; one that would go deeper becomes a value without content."""
    depth = 0
    for event in walk.events():
        depth += event.kind == "open"
        if depth <= DEPTH:
            yield event
        elif depth == DEPTH + 1 and event.kind == "open":
            walk.flaw("too-deep", f"more than {DEPTH} brackets are open; no deeper is read", event.start, event.end)
            yield Event("value", event.start, event.end, None)
        depth -= event.kind == "close"


def _depths(events: Iterable[Event]) -> Iterator[tuple[int, Event]]:
    depth = 0
    for event in events:
        depth -= event.kind == "close"
        yield depth, event
        depth += event.kind == "open"


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


def _find(events: list[Event], path: Path) -> Located | None:
    """Look for *path* below the list of top values; of several the last, as a later key overwrites an earlier one."""
    found: Located | None = None
    steps: list[str | int] = [-1]
    keys: list[tuple[int, int]] = [(events[0].start, events[0].start)] if events else []
    pending = 0
    for event in events:
        if event.kind == "key":
            steps[-1], keys[-1] = event.value, (event.start, event.end)
        elif event.kind == "close":
            steps.pop()
            keys.pop()
            if pending == len(steps) and found:
                found, pending = found._replace(end=event.end), 0
        else:
            last = steps[-1]
            if isinstance(last, int):
                steps[-1] = last + 1
            if len(steps) == len(path) and steps[-1] == path[-1] and tuple(steps) == path:
                found, pending = Located(*keys[-1], event.start, event.end), len(steps) * (event.kind == "open")
            if event.kind == "open":
                steps.append("" if event.value == "{" else -1)
                keys.append(keys[-1])
    return found
