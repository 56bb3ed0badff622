"""All that a page's items say, gone through once: which types and properties there are, and which words stand where.

Rules ask for few of a page's statements, most of them for none. So the items with the same types and properties are
counted as one shape, words are listed beside where they stand, and a Statement is made only of what a rule finds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from newsmeta.sources.document import Document
from newsmeta.sources.jsonblocks import JsonPlace, Seat
from newsmeta.sources.jsongraph import JsonGraph, holder_of
from newsmeta.sources.jsonitems import WRAPPERS, types_of
from newsmeta.sources.remembered import remembered
from newsmeta.sources.structured import Item, Value, short_name
from newsmeta.validators.leaves import Cell, Words, leaves, says_nothing, text_of


@remembered
def survey_of(document: Document) -> Survey:
    """Return the page's items gone through once."""
    return Survey(document)


class Statement(NamedTuple):
    """One thing said: ``item`` has the property ``name`` with this ``value``."""

    item: Item
    name: str
    value: Value

    @property
    def how(self) -> str:
        """The type and property as people write them: ``NewsArticle.author``."""
        return f"{self.item.types[0] if self.item.types else 'Thing'}.{self.name}"


class Shape(NamedTuple):
    """The items that have the same types and the same properties, by their numbers."""

    types: tuple[str, ...]
    names: tuple[str, ...]
    rows: list[int]


class Survey:
    """The items of a document by number, in document order; objects of JSON-LD are no items until one is asked for."""

    def __init__(self, document: Document) -> None:
        self.shapes: list[Shape] = []
        self._seats: list[Seat | Item] = []
        self._shape_of: list[Shape] = []
        self._graphs: list[JsonGraph] = []
        self._under: dict[Callable[[str], object], list[tuple[str, list[int]]]] = {}
        self._starts: list[int] = []  # the number of each graph's first item
        known: dict[Any, Shape] = {}
        for part in document.items.parts():
            if isinstance(part, JsonGraph):
                self._graphs.append(part)
                self._starts.append(len(self._seats))
                self._take_objects(part, known)
            else:
                for item in part:
                    self._take(item, known)

    def _take_objects(self, graph: JsonGraph, known: dict[Any, Shape]) -> None:
        for seat in graph.seats():
            raw = seat[0]
            written = raw.get("@type")
            key = written if written.__class__ is str else types_of(raw), *raw
            shape = known.get(key)
            if shape is None:
                if _is_odd(key[1:]):
                    self._take(graph.made(seat), known)
                    continue
                shape = known[key] = self._new(types_of(raw), _names(key[1:]))
            shape.rows.append(len(self._seats))
            self._seats.append(seat)
            self._shape_of.append(shape)

    def _take(self, item: Item, known: dict[Any, Shape]) -> None:
        key = item.types, tuple(item.props)
        shape = known.get(key) or known.setdefault(key, self._new(*key))
        shape.rows.append(len(self._seats))
        self._seats.append(item)
        self._shape_of.append(shape)

    def _new(self, types: tuple[str, ...], names: tuple[str, ...]) -> Shape:
        self.shapes.append(Shape(types, names, []))
        return self.shapes[-1]

    @cached_property
    def names(self) -> dict[str, list[Shape]]:
        """The properties in the order in which they are first used, each with the shapes that have it."""
        found: dict[str, list[Shape]] = {}
        for shape in self.shapes:
            for name in shape.names:
                found.setdefault(name, []).append(shape)
        return found

    def item(self, number: int) -> Item:
        """Return the item of that number."""
        seat = self._seats[number]
        if isinstance(seat, Item):
            return seat
        return self._graphs[bisect_right(self._starts, number) - 1].made(seat)

    def types(self, number: int) -> tuple[str, ...]:
        """Return the types of the item of that number."""
        return self._shape_of[number].types

    def items(self, wanted: Callable[[tuple[str, ...]], object]) -> list[Item]:
        """Return the items of which *wanted*, asked for their types, says yes."""
        return [self.item(number) for number in _together(each.rows for each in self.shapes if wanted(each.types))]

    def statements(self, cells: Iterable[Cell]) -> Iterator[Statement]:
        """Yield what is said in each of the *cells*, in their order."""
        for number, name in cells:
            item = self.item(number)
            for value in item.given(name) or ():
                yield Statement(item, name, value)

    def in_order(self, cells: Iterable[Cell]) -> list[Cell]:
        """Return the *cells* as they stand in the document, each once."""
        return sorted(set(cells), key=lambda cell: (cell[0], self._shape_of[cell[0]].names.index(cell[1])))

    def column(self, name: str) -> list[Cell]:
        """Return the cells of one property."""
        return [(number, name) for number in _together(shape.rows for shape in self.names[name])]

    def saying(self, wanted: Callable[[str], object], says: Callable[[str], object]) -> list[Cell]:
        """Return the cells under the properties that *wanted* says yes to with text or number that *says* does."""
        if wanted not in self._under:
            held = [(name, shape.rows) for name, shapes in self.names.items() if wanted(name) for shape in shapes]
            self._under[wanted] = held
        seats, found = self._seats, []
        for name, rows in self._under[wanted]:
            for number in rows:
                seat = seats[number]
                said = seat[0][name] if seat.__class__ is tuple else None
                if says(said) if said.__class__ is str else any(map(says, self._texts(number, name))):
                    found.append((number, name))
        return self.in_order(found) if found else found

    def _texts(self, number: int, name: str) -> Iterable[str]:
        seat = self._seats[number]
        if isinstance(seat, Item):
            return [value.text for value in seat.given(name) or ()]
        said = seat[0][name]
        return (str(said),) if said.__class__ in (str, int) else map(text_of, leaves(said))

    @cached_property
    def words(self) -> Words:
        """All texts that are values, each with its cell."""
        found = Words([], [], [], "", [])
        for number, seat in enumerate(self._seats):
            if isinstance(seat, Item):
                for name, values in seat.props.items():
                    said = (None if says_nothing(each) else each.value for each in values)
                    found.take(said if values else (None,), number, name)
                continue
            for key, value in seat[0].items():
                if key[:1] == "@":
                    continue
                if value.__class__ is str:
                    found.texts.append(value)
                    found.numbers.append(number)
                    found.names.append(key)
                elif value.__class__ is not dict or not any(value.values()) or not WRAPPERS.isdisjoint(value):
                    found.take(leaves(value), number, key)
        return found._replace(whole="\n".join(found.texts))

    @cached_property
    def blanks(self) -> list[Cell]:
        """The cells of JSON-LD of which every value is blank text, ``null`` or ``{}``, or which have none."""
        words = self.words
        blank = [] if all(map(str.strip, words.texts)) else words.where(lambda text: not text.strip())
        return self.in_order(filter(self._is_blank, [*words.nothings, *blank]))

    def _is_blank(self, cell: Cell) -> bool:
        number, name = cell
        seat = self._seats[number]
        raw = _raw(seat)
        said = raw.get(name) if isinstance(raw, dict) else None
        if said.__class__ is str and isinstance(seat, tuple):
            return True
        item = self.item(number)
        known = item.given(name)
        return item.syntax == "jsonld" and all(map(says_nothing, known or ())) and bool(known or said.__class__ is list)

    def first(self, cell: Cell) -> Statement:
        """Return the first that is said in a cell of JSON-LD; an empty list says ``null``."""
        number, name = cell
        item, found = self.item(number), next(self.statements([cell]), None)
        if found or not isinstance(item.place, JsonPlace):
            return found or Statement(item, name, Value(None, item.place))
        return Statement(item, name, Value(None, JsonPlace(item.place.block, item.place, name)))

    @cached_property
    def _held(self) -> dict[tuple[str, tuple[str, ...]], list[Seat | int]]:
        """Each property with the types of an item that it holds, and who has it: a seat, or an item's number."""
        found: dict[tuple[str, tuple[str, ...]], list[Seat | int]] = {}
        for graph in self._graphs:
            pairs = ((seat, types_of(target[0])) for seat, target in graph.references())
            for seat, types in chain(self._in_lists(graph), pairs):
                if place := holder_of(seat):
                    found.setdefault((short_name(place[1]), types), []).append(place[0])
        for number, item in enumerate(self._seats):
            if isinstance(item, Item) and item.syntax != "jsonld":
                for name, said in item.props.items():
                    for value in said:
                        if isinstance(value.value, Item):
                            found.setdefault((name, value.value.types), []).append(number)
        return found

    def _in_lists(self, graph: JsonGraph) -> Iterator[tuple[Seat, tuple[str, ...]]]:
        """Yield the seats of items with their types, of neighbours in a list that have the same types the first."""
        before: tuple[object, object] | None = None
        for number, seat in enumerate(graph.seats(), self._starts[self._graphs.index(graph)]):
            above, types = seat[1], self._shape_of[number].types
            if isinstance(above, tuple) and before != (id(above), types):
                before = (id(above), types) if above[0].__class__ is list else None
                yield seat, types

    def holding(self, wanted: Callable[[str, tuple[str, ...]], object]) -> list[Cell]:
        """Return the cells that hold an item where *wanted*, asked for property and item's types, says yes."""
        found = [(name, holders) for (name, types), holders in self._held.items() if wanted(name, types)]
        places = ((each, name) for name, holders in found for each in holders)
        return self.in_order((each if isinstance(each, int) else self._number(each), name) for each, name in places)

    def naming(self, wanted: Callable[[str], object]) -> list[Cell]:
        """Return the cells that name what no block describes, by an ``@id`` that *wanted* says yes to."""
        seats = [seat for graph in self._graphs for seat in graph.unresolved() if wanted(seat[0]["@id"])]
        places = filter(None, map(holder_of, seats))
        return self.in_order([(self._number(holder), short_name(key)) for holder, key in places])

    def _number(self, seat: Seat) -> int:
        return self._numbers[id(seat[0])]

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(_raw(seat)): number for number, seat in enumerate(self._seats)}

    @cached_property
    def identities(self) -> dict[str, list[int]]:
        """The ``@id`` and the like that items have, with the numbers of those that share it."""
        found: dict[str, list[int]] = {}
        for number, seat in enumerate(self._seats):
            name = seat.id if isinstance(seat, Item) else seat[0].get("@id")
            if name and isinstance(name, str):
                found.setdefault(name, []).append(number)
        return found


@lru_cache(4000)
def _is_odd(keys: tuple[str, ...]) -> bool:
    """Say whether some key has a prefix or is an address, which its property's name lacks."""
    spelt = "".join(keys)
    return ":" in spelt or "/" in spelt


@lru_cache(4000)
def _names(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in keys if key[:1] != "@")


def _together(rows: Iterable[list[int]]) -> list[int]:
    found = list(rows)
    return found[0] if len(found) == 1 else sorted(chain(*found))


def _raw(seat: Seat | Item) -> Any:
    """Return the object of JSON that stands there; of markup the item."""
    return seat[0] if isinstance(seat, tuple) else getattr(seat, "raw", seat)
