"""What the JSON-LD blocks of a page describe: every object as an item, references led to what they name.

A page may hold thousands of objects of which a reader asks for three: for those that stand on their own, and for what
their properties hold. So these are found without a look at the others; all are listed only when somebody asks for all,
or for what an ``@id`` names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, Final, NamedTuple

from newsmeta.sources.items import Listing
from newsmeta.sources.jsonblocks import HOLDERS, JsonBlock, JsonPlace, Seat
from newsmeta.sources.jsonitems import NAMING, WRAPPERS, JsonItem, types_of
from newsmeta.sources.jsontext import count_of_keys
from newsmeta.sources.structured import Item

_CONTAINERS: Final = frozenset({"@graph", "@included", "@reverse"})


class _Walked(NamedTuple):
    """What one walk through the blocks finds: the objects that are items, those that only name one, and their names."""

    seats: list[Seat]
    references: list[Seat]
    named: dict[str, list[Seat]]


class JsonGraph(Listing):
    """The items that JSON-LD blocks describe, each made once, when it is asked for.

    They stand in document order, a nested one after the item that holds it. An object that only names another
    (``{"@id": …}``, with or without its type) is not listed: where it is a value, the item it names stands. Linear in
    the blocks' length, cycles and all.
    """

    __slots__ = ("__weakref__", "_blocks", "_linked", "_made", "_mains", "_named", "_tops", "_walked")

    def __init__(self, blocks: Iterable[JsonBlock]) -> None:
        self._blocks = [block for block in blocks if isinstance(block.value, HOLDERS)]
        self._made: dict[int, JsonItem] = {}
        self._mains: dict[str, dict[str, Seat]] = {}
        self._tops: list[Seat] | None = None
        self._named: bool | None = None
        self._walked: _Walked | None = None
        self._linked: tuple[list[Seat], dict[int, Seat]] | None = None

    def __iter__(self) -> Iterator[Item]:
        return map(self.made, self._links()[0])

    def seats(self) -> list[Seat]:
        """Return where the items stand, in their order; who only counts them needs no items."""
        return self._links()[0]

    def made(self, seat: Seat) -> Item:
        """Return the item at one of the seats."""
        key = id(seat[0])
        return self._made.get(key) or self._made.setdefault(key, JsonItem(seat, self))

    def references(self) -> Iterator[tuple[Seat, Seat]]:
        """Yield the seats of objects that only name another, each with the seat of the item that it stands for."""
        targets = self._links()[1]
        return ((seat, targets[id(seat[0])]) for seat in self._walk().references)

    def unresolved(self) -> Iterator[Seat]:
        """Yield the seats of objects that only name, by their ``@id``, what no block describes."""
        seats, targets = self._links()
        walked = self._walk()
        unknown = {id(seat) for seat in seats[len(walked.seats) :]}
        return (seat for seat in (walked.references if unknown else ()) if id(targets[id(seat[0])]) in unknown)

    def __len__(self) -> int:
        return len(self._links()[0])

    def of_types(self, types: Collection[str]) -> list[Item]:
        return self._of_types(self._links()[0], types)

    def tops_of(self, types: Collection[str]) -> list[Item]:
        if self._tops is None:
            found = _tops(self._blocks)
            if any(_only_names(seat[0]) for seat in found):  # it may name what nobody describes: the full list knows
                found = [seat for seat in self._links()[0] if seat[3]]
            self._tops = [seat for seat in found if "@type" in seat[0]]
        return self._of_types(self._tops, types)

    def _of_types(self, seats: list[Seat], types: Collection[str]) -> list[Item]:
        return [self.made(seat) for seat in seats if any(name in types for name in types_of(seat[0]))]

    def item(self, raw: dict[str, Any], place: JsonPlace) -> Item | None:
        """Return the item that an object, a property's value at *place*, describes or names."""
        if made := self._made.get(id(raw)):
            return made
        if _only_names(raw) and self._has_names():
            seat = self._links()[1].get(id(raw))
            return self.made(seat) if seat else None
        return self.made((raw, place.parent, place.step, False, place.block)) if _describes(raw) else None

    def fuller(self, item: JsonItem) -> Item | None:
        """Return the page's fuller description of the thing that *item* describes, if there is one."""
        if not item.id or not self._has_names():
            return None
        group = self._walk().named.get(item.id, ())
        if len(group) < 2 or _only_names(item.raw):
            return None
        main = _main(self._mains_of(item.id), item.types)
        return None if main is None or main[0] is item.raw else self.made(main)

    def _has_names(self) -> bool:
        """Say whether two objects have an ``@id``: one alone names nothing that another describes."""
        if self._named is None:
            self._named = _name_two(self._blocks)
        return self._named

    def _links(self) -> tuple[list[Seat], dict[int, Seat]]:
        """Return the seats of all items, and each object's; what nobody describes is listed where it is first named."""
        if self._linked is None:
            walked = self._walk()
            found = {id(seat[0]): seat for seat in walked.seats}
            unknown: dict[tuple[str, tuple[str, ...]], Seat] = {}
            for seat in walked.references:
                key = seat[0]["@id"], types_of(seat[0])
                found[id(seat[0])] = _main(self._mains_of(key[0]), key[1]) or unknown.setdefault(key, seat)
            self._linked = [*walked.seats, *unknown.values()], found
        return self._linked

    def _walk(self) -> _Walked:
        if self._walked is None:
            self._walked = _walk(self._blocks)
        return self._walked

    def _mains_of(self, name: str) -> dict[str, Seat]:
        if name not in self._mains:
            self._mains[name] = _mains(self._walk().named.get(name, []))
        return self._mains[name]


def holder_of(seat: Seat) -> tuple[Seat, str] | None:
    """Return the seat of the item that has what stands at *seat* as a property's value, and the property's key."""
    holder, step = seat[1], seat[2]
    while isinstance(holder, tuple):
        raw = holder[0]
        if raw.__class__ is list or step in WRAPPERS:
            _, holder, step, _, _ = holder
        elif isinstance(step, str) and step[:1] != "@" and raw.keys().isdisjoint(WRAPPERS):  # no wrapped value beside
            return holder, step
        else:
            break
    return None


def _tops(blocks: list[JsonBlock]) -> list[Seat]:
    """List the objects that stand on their own: the blocks', those in their lists and their graphs."""
    found: list[Seat] = []
    for block in blocks:
        stack: list[Seat] = [(block.value, None, "", True, block)]
        while stack:
            seat = stack.pop()
            raw = seat[0]
            if raw.__class__ is list:
                held = list(enumerate(raw))
            else:
                if _describes(raw):
                    found.append(seat)
                held = [] if _CONTAINERS.isdisjoint(raw) else [pair for pair in raw.items() if pair[0] in _CONTAINERS]
            stack += [(x, seat, step, True, block) for step, x in reversed(held) if x.__class__ in HOLDERS]
    return found


def _name_two(blocks: list[JsonBlock]) -> bool:
    """Say whether two objects have an ``@id``; a look at every object, but none of the work that listing them is."""
    waiting, found = [block.value for block in blocks], 0
    while waiting and found < 2:
        held = waiting.pop()
        if held.__class__ is dict:
            found += "@id" in held
            held = held.values()
        waiting += [inner for inner in held if inner.__class__ in HOLDERS]
    return found > 1


def _walk(blocks: list[JsonBlock]) -> _Walked:
    walked = _Walked([], [], {})
    for block in blocks:
        stack: list[Seat] = [(block.value, None, "", True, block)]
        keys = 0
        while stack:
            seat = stack.pop()
            raw, top = seat[0], seat[3]
            if raw.__class__ is list:
                inner = [(x, seat, i, top, block) for i, x in enumerate(raw) if x.__class__ in HOLDERS]
                inner.reverse()
                stack += inner
                continue
            keys += len(raw) + (count_of_keys(raw["@context"]) if "@context" in raw else 0)
            name = raw.get("@id")
            if name is not None and _only_names(raw):
                walked.references.append(seat)
            else:
                if _describes(raw):
                    walked.seats.append(seat)
                    if name and isinstance(name, str):
                        walked.named.setdefault(name, []).append(seat)
                inner = [
                    (held, seat, key, top and key in _CONTAINERS, block)
                    for key, held in raw.items()
                    if held.__class__ in HOLDERS and key != "@context"
                ]
                inner.reverse()
                stack += inner
        block.keys = keys
    return walked


def _only_names(raw: dict[str, Any]) -> bool:
    """Say whether an object is a reference to another."""
    return len(raw) <= len(NAMING) and raw.keys() <= NAMING and isinstance(raw.get("@id"), str)


def _describes(raw: dict[str, Any]) -> bool:
    """Say whether an object is an item: not a wrapped value or list, nor only the shell of a graph."""
    if not WRAPPERS.isdisjoint(raw):
        return False
    return "@graph" not in raw or "@type" in raw or not all(key.startswith("@") for key in raw)


def _mains(group: list[Seat]) -> dict[str, Seat]:
    """Return the fullest of the items that share an ``@id``: under ``""`` of all, under each type of that type's."""
    mains: dict[str, Seat] = {}
    for seat in group:
        for name in ("", *types_of(seat[0])):
            if name not in mains or len(mains[name][0]) < len(seat[0]):
                mains[name] = seat
    return mains


def _main(mains: dict[str, Seat], types: tuple[str, ...]) -> Seat | None:
    """Choose the fullest namesake of the same kind: ``Organization`` may be ``NewsMediaOrganization`` elsewhere."""
    if not types:
        return mains[""] if mains else None
    exact = next((mains[name] for name in types if name in mains), None)
    if exact or not mains:
        return exact
    kinds = [name for name in islice(mains, 1, 16) if any(name.endswith(own) or own.endswith(name) for own in types)]
    untyped = None if types_of(mains[""][0]) else mains[""]
    return mains[kinds[0]] if kinds else untyped
