"""All that a page's items say, gone through once: which types and properties there are, and which texts stand where.

Rules ask for few of a page's statements, most of them for none. So the items with the same types and properties are
counted as one shape, a rule sees each different text once, only those that it names are looked for where they stand,
and a Statement is made only of what it finds there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, count, filterfalse
from typing import Any, NamedTuple

from newsmeta.recalled import recalled
from newsmeta.sources.document import Document
from newsmeta.sources.jsonblocks import JsonPlace, Seat
from newsmeta.sources.jsongraph import JsonGraph, holder_of
from newsmeta.sources.jsonitems import types_of
from newsmeta.sources.remembered import remembered
from newsmeta.sources.structured import Item, Value, short_name
from newsmeta.validators.leaves import Cell, leaves, said_by, says_nothing


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
    """The items that have the same types and the same properties, by their numbers; ``bare`` are objects of JSON."""

    types: tuple[str, ...]
    names: tuple[str, ...]
    rows: list[int]
    bare: bool


class Texts(NamedTuple):
    """The different texts among all values: those that stand right under a property, and numbers and texts in lists."""

    bare: set[str]
    inner: set[str]


class Survey:
    """The items of a document by number, in document order; objects of JSON-LD are no items until one is asked for.

    ``kinds`` are the types and ``names`` the properties, with the shapes that have it, in the order of their first use.
    """

    def __init__(self, document: Document) -> None:
        self.memo: dict[Any, Any] = {}
        self.shapes: list[Shape] = []
        self._raws: list[Any] = []  # objects of JSON, and items
        self._shape_of: list[Shape] = []
        self._graphs: list[JsonGraph] = []
        self._starts: list[int] = []  # the number of each graph's first item
        known: dict[Any, Shape] = {}
        for part in document.items.parts():
            if isinstance(part, JsonGraph):
                self._graphs.append(part)
                self._starts.append(len(self._raws))
                self._take_objects(part, known)
            else:
                for item in part:
                    self._take(item, known)
        self.kinds = list(dict.fromkeys([name for shape in self.shapes for name in shape.types]))
        self.names: dict[str, list[Shape]] = {}
        for shape in self.shapes:
            for name in shape.names:
                self.names.setdefault(name, []).append(shape)

    def _take_objects(self, graph: JsonGraph, known: dict[Any, Shape]) -> None:
        for number, seat in enumerate(graph.seats(), len(self._raws)):
            raw = seat[0]
            written = raw.get("@type")
            key = written if written.__class__ is str else types_of(raw), *raw
            shape = known.get(key)
            if shape is None:
                kind = _kind(key)
                if kind is None:
                    self._take(graph.made(seat), known)
                    continue
                shape = known[key] = self._new(*kind, bare=True)
            shape.rows.append(number)
            self._raws.append(raw)
            self._shape_of.append(shape)

    def _take(self, item: Item, known: dict[Any, Shape]) -> None:
        key = item.types, tuple(item.props)
        shape = known.get(key) or known.setdefault(key, self._new(*key, bare=False))
        shape.rows.append(len(self._raws))
        self._raws.append(item)
        self._shape_of.append(shape)

    def _new(self, types: tuple[str, ...], names: tuple[str, ...], *, bare: bool) -> Shape:
        self.shapes.append(Shape(types, names, [], bare))
        return self.shapes[-1]

    def item(self, number: int) -> Item:
        """Return the item of that number."""
        raw = self._raws[number]
        if isinstance(raw, Item):
            return raw
        nth = bisect_right(self._starts, number) - 1
        return self._graphs[nth].made(self._graphs[nth].seats()[number - self._starts[nth]])

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
        found = set(cells)
        shapes = {id(shape): shape.names for shape in (self._shape_of[number] for number, _ in found)}
        seats = {shape: dict(zip(names, count())) for shape, names in shapes.items()}  # an object may have thousands
        return sorted(found, key=lambda cell: (cell[0], seats[id(self._shape_of[cell[0]])][cell[1]]))

    def column(self, name: str) -> list[Cell]:
        """Return the cells of one property."""
        return [(number, name) for number in _together(shape.rows for shape in self.names[name])]

    def saying(self, wanted: Callable[[str], object], says: Callable[[str], object]) -> list[Cell]:
        """Return the cells under the properties that *wanted* says yes to with text or number that *says* does."""
        return self._cells(filter(wanted, self.names), says)

    def _cells(self, names: Iterable[str], says: Callable[[str], object], *, inner: bool = True) -> list[Cell]:
        raws, columns = self._raws, [(name, shape) for name in names for shape in self.names[name]]
        found = [
            (number, name)
            for name, shape in columns
            if shape.bare
            for number in shape.rows
            if (said := raws[number][name]).__class__ is str and says(said)
        ]
        rest = [
            (number, name, said)
            for name, shape in (columns if inner else ())
            for number in shape.rows
            if (said := raws[number][name] if shape.bare else said_by(raws[number], name)).__class__ is not str
        ]
        if any(map(says, leaves([said for _, _, said in rest]))):  # hardly ever
            found += [(number, name) for number, name, said in rest if any(map(says, leaves([said])))]
        return self.in_order(found) if found else found

    @property
    @remembered
    def texts(self) -> Texts:
        """The different texts and numbers among the values; ``null`` and the like is an empty one."""
        raws = self._raws
        held = [raws[n][name] for shape in self.shapes if shape.bare for n in shape.rows for name in shape.names]
        rest = [said for said in held if said.__class__ is not str]
        made = (shape for shape in self.shapes if not shape.bare)
        rest += [said_by(raws[n], name) for shape in made for n in shape.rows for name in shape.names]
        return Texts({said for said in held if said.__class__ is str}, set(leaves(rest)))

    @property
    @remembered
    def whole(self) -> str:
        """All different texts, one to a line."""
        return "\n".join(chain(*self.texts))

    def telling(self, told: set[str]) -> list[Cell]:
        """Return the cells with one of the texts *told*."""
        return self._cells(self.names, told.__contains__, inner=not told.isdisjoint(self.texts.inner)) if told else []

    @property
    @remembered
    def blanks(self) -> list[Cell]:
        """The cells of JSON-LD of which every value is blank text, ``null`` or ``{}``, or which have none."""
        return list(filter(self._is_blank, self.telling(set(filterfalse(str.strip, chain(*self.texts))))))

    def _is_blank(self, cell: Cell) -> bool:
        number, name = cell
        raw = _raw(self._raws[number])
        said = raw.get(name) if isinstance(raw, dict) else None
        if said.__class__ is str and raw is self._raws[number]:
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

    @property
    @remembered
    def _held(self) -> dict[tuple[str, tuple[str, ...]], list[Seat | int]]:
        """Each property with the types of an item that it holds, and who has it: a seat, or an item's number."""
        found: dict[tuple[str, tuple[str, ...]], list[Seat | int]] = {}
        for graph in self._graphs:
            pairs = ((seat, types_of(target[0])) for seat, target in graph.references())
            for seat, types in chain(self._in_lists(graph), pairs):
                if place := holder_of(seat):
                    found.setdefault((short_name(place[1]), types), []).append(place[0])
        for number in chain.from_iterable(shape.rows for shape in self.shapes if not shape.bare):
            item = self._raws[number]
            if item.syntax != "jsonld":
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

    @property
    @remembered
    def _numbers(self) -> dict[int, int]:
        return {id(_raw(each)): number for number, each in enumerate(self._raws)}

    @property
    @remembered
    def identities(self) -> dict[str, list[int]]:
        """The ``@id`` and the like that items have, with the numbers of those that share it."""
        found: dict[str, list[int]] = {}
        for number, raw in enumerate(self._raws):
            name = raw.id if isinstance(raw, Item) else raw.get("@id")
            if name and isinstance(name, str):
                found.setdefault(name, []).append(number)
        return found


@recalled(4000)
def _kind(key: tuple[Any, ...]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return an object's types and properties; None where a key has a prefix or is an address, unlike a property."""
    written, *keys = key
    spelt = "".join(keys)
    if ":" in spelt or "/" in spelt:
        return None
    return types_of({"@type": written}) if isinstance(written, str) else written, tuple(k for k in keys if k[:1] != "@")


def _together(rows: Iterable[list[int]]) -> list[int]:
    found = list(rows)
    return found[0] if len(found) == 1 else sorted(chain(*found))


def _raw(each: Any) -> Any:
    """Return the object of JSON that an item was made of; of markup the item."""
    return getattr(each, "raw", each)
