"""JSON-LD blocks and the items in them: what a block says, where it says so, and an object of it as an item.

Properties are read when first asked for, places when asked for: a page's hundred objects cost next to nothing until
an extractor looks at one. No context is ever fetched or applied; names are read as schema.org's.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from weakref import ref

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
from newsmeta.sources.structured import Item, Props, Value, short_name

if TYPE_CHECKING:
    from newsmeta.sources.jsongraph import JsonGraph
    from newsmeta.sources.jsonplaces import Places

Step: TypeAlias = str | int
Seat: TypeAlias = "tuple[Any, Seat | JsonPlace | None, Step, bool, JsonBlock]"
"""An object or list of a block, the seat it stands in, its step there, whether it stands on its own, the block. A bare
tuple: a page makes thousands, and few become the place of anything."""

WRAPPERS: Final = frozenset({"@value", "@list", "@set"})
NAMING: Final = frozenset({"@id", "@type", "@context"})
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
        self.flaws: tuple[JsonFlaw, ...] = said.flaws
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

    def halves(self) -> list[JsonFlaw]:
        """List the escapes that are half a character."""
        return lone_surrogates(self.text) if self._read is not self.text else []

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


class JsonItem(Item):
    """An object of a block; its properties are read one by one as they are asked for: most never are."""

    __slots__ = ("_graph", "_odd", "_said", "_same", "_seat", "_spelled", "_whole", "raw")

    def __init__(self, seat: Seat, graph: JsonGraph) -> None:
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
            self._same = self._listing().fuller(self)
        return self._same

    def _listing(self) -> JsonGraph:
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
        block, graph, found = self._seat[4], self._listing(), []
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


@lru_cache(4000)
def _type(written: str) -> tuple[str]:
    return (short_name(written.strip()),)


def types_of(raw: dict[str, Any]) -> tuple[str, ...]:
    """Return the short names of the types that an object gives itself."""
    written = raw.get("@type")
    if isinstance(written, str):
        return _type(written)
    names = written if isinstance(written, list) else []
    return tuple(short_name(name.strip()) for name in names if isinstance(name, str))
