"""Objects of JSON-LD blocks as items.

Properties are read when first asked for, places when asked for: a page's hundred objects cost next to nothing until
an extractor looks at one. No context is ever fetched or applied; names are read as schema.org's.
"""

from __future__ import annotations

from itertools import chain
from typing import Any, Final, Protocol
from weakref import ref

from newsmeta.recalled import recalled
from newsmeta.sources.jsonblocks import HOLDERS, JsonPlace, Seat
from newsmeta.sources.structured import Item, Props, Value, short_name

WRAPPERS: Final = frozenset({"@value", "@list", "@set"})
NAMING: Final = frozenset({"@id", "@type", "@context"})


class Graph(Protocol):
    """What an item asks of the graph that it stands in."""

    def item(self, raw: dict[str, Any], place: JsonPlace) -> Item | None:
        """Return the item that an object, a property's value at *place*, describes or names."""

    def fuller(self, item: JsonItem) -> Item | None:
        """Return the fuller description of the thing that *item* describes, if there is one."""


class JsonItem(Item):
    """An object of a block; its properties are read one by one as they are asked for: most never are."""

    __slots__ = ("_graph", "_odd", "_said", "_same", "_seat", "_spelled", "_whole", "raw")

    def __init__(self, seat: Seat, graph: Graph) -> None:
        self.raw: dict[str, Any] = seat[0]
        name = self.raw.get("@id")
        self.syntax, self.types, self.top, self.block = "jsonld", types_of(self.raw), seat[3], seat[4].index
        self.id = name if isinstance(name, str) else None
        self._seat, self._graph = seat, ref(graph)  # the graph holds its items; two ways would be left to collect
        self._same: Item | bool | None = False
        self._said: Props = {}
        self._whole = False
        self._odd: bool | None = None
        self._spelled: dict[str, list[str]] | None = None

    # Most items are asked for neither their places nor their namesakes.
    @property
    def place(self) -> JsonPlace:  # type: ignore[override]
        return JsonPlace(self._seat[4], self._seat[1], self._seat[2])

    @property
    def type_place(self) -> JsonPlace:  # type: ignore[override]
        return JsonPlace(self._seat[4], self._seat, "@type") if self.raw.get("@type") else self.place

    @property
    def same(self) -> Item | None:  # type: ignore[override]
        if isinstance(self._same, bool):
            self._same = self._its_graph().fuller(self)
        return self._same

    def _its_graph(self) -> Graph:
        graph = self._graph()
        if graph is None:
            raise ReferenceError("an item lives as long as the document that lists it")
        return graph

    def given(self, name: str) -> list[Value] | None:
        """Return the values of one property as given here; ``None`` where the page does not give it."""
        found = self._said.get(name)
        if found is None and (keys := self._keys(name)):
            found = self._said[name] = [*chain.from_iterable(map(self._values, keys))]
        return found

    def says(self, name: str) -> bool:
        """Say whether the page gives text or a number, not blank, for the property here."""
        raw = self.raw.get(name)
        return bool(raw.strip()) if raw.__class__ is str and not self._is_odd() else super().says(name)

    @property
    def props(self) -> Props:
        if not self._whole:
            self._said, self._whole = self._oddly() if self._is_odd() else self._plainly(), True
        return self._said

    def _plainly(self) -> Props:
        """Return all properties where each key is its property's name; most hold one plain value."""
        known = self._said
        return {key: known.get(key) or self._values(key) for key in self.raw if key[:1] != "@"}

    def _oddly(self) -> Props:
        return {name: self.given(name) or [] for name in self._spellings()}

    def _is_odd(self) -> bool:
        """Say whether some key has a prefix or is an address, which its property's name lacks."""
        if self._odd is None:
            keys = "".join(self.raw)
            self._odd = ":" in keys or "/" in keys
        return self._odd

    def _spellings(self) -> dict[str, list[str]]:
        """Return each property's name with the keys that spell it."""
        if self._spelled is None:
            self._spelled = {}
            for key in self.raw:
                if key[:1] != "@":
                    self._spelled.setdefault(short_name(key), []).append(key)
        return self._spelled

    def _keys(self, name: str) -> list[str]:
        if self._is_odd():
            return self._spellings().get(name, [])
        return [name] if name in self.raw and name[:1] != "@" else []

    def _values(self, key: str) -> list[Value]:
        """Return the values under one key, lists of lists laid flat; most hold one that is neither list nor object."""
        block, raw = self._seat[4], self.raw[key]
        place = JsonPlace(block, self._seat, key)
        return self._held(raw, place) if isinstance(raw, HOLDERS) else [Value(raw, place)]

    def _held(self, held: Any, at: JsonPlace) -> list[Value]:
        block, graph, found = self._seat[4], self._its_graph(), []
        stack: list[tuple[Any, JsonPlace]] = [(held, at)]
        while stack:
            raw, place = stack.pop()
            if isinstance(raw, list):
                stack += [(raw[i], JsonPlace(block, place, i)) for i in range(len(raw) - 1, -1, -1)]
            elif not isinstance(raw, dict):
                found.append(Value(raw, place))
            elif item := graph.item(raw, place):
                found.append(Value(item, place))
            else:
                stack += [(raw[key], JsonPlace(block, place, key)) for key in WRAPPERS if key in raw]
        return found


@recalled(4000)
def _type(written: str) -> tuple[str]:
    return (short_name(written.strip()),)


def types_of(raw: dict[str, Any]) -> tuple[str, ...]:
    """Return the short names of the types that an object gives itself."""
    written = raw.get("@type")
    if isinstance(written, str):
        return _type(written)
    if not written or not isinstance(written, list):
        return ()
    return tuple(short_name(name.strip()) for name in written if isinstance(name, str))
