"""JSON-LD blocks → items: every object becomes one item, references find their item across the page's blocks.

Properties are read when first asked for, places when asked for: a page's hundred objects cost next to nothing until
an extractor looks at one. No context is ever fetched or applied; names are read as schema.org's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from newsmeta.sources.jsontext import (
    Flaw,
    Located,
    Path,
    count_of_keys,
    duplicates,
    key_signs,
    locate,
    lone_surrogates,
    read_json,
    whole_characters,
)
from newsmeta.sources.structured import Item, Props, Value, short_name

if TYPE_CHECKING:
    from newsmeta.sources.jsonplaces import Places

Step: TypeAlias = str | int

_CONTAINERS: Final = ("@graph", "@included", "@reverse")
_WRAPPERS: Final = frozenset({"@value", "@list", "@set"})
_NAMING: Final = frozenset({"@id", "@type", "@context"})
_HOLDERS: Final = (dict, list)
_OFTEN: Final = 5  # places asked of one block, from which on finding all of them at once is cheaper


class JsonBlock:
    """One block of JSON in a Document: its text, where it starts there, what it says and its flaws."""

    __slots__ = ("_asked", "_places", "_read", "flaws", "index", "start", "text", "value")

    def __init__(self, text: str, start: int = 0, index: int = 0) -> None:
        self.text, self.start, self.index = text, start, index
        self._read = whole_characters(text)  # as long as the text, and the keys as they are read
        said = read_json(self._read)
        self.value: Any = said.value
        self.flaws: tuple[Flaw, ...] = said.flaws
        """What was repaired; offsets count from the block's start."""
        self._asked = 0
        self._places: Places | None = None

    @property
    def end(self) -> int:
        """The offset just past the block."""
        return self.start + len(self.text)

    def locate(self, path: Path) -> Located | None:
        """Find the value at *path*; offsets count from the block's start. Who asks often has the block walked once."""
        self._asked += 1
        quick = not self.flaws and self._asked < _OFTEN
        return locate(self._read, path) if quick else self._index().find(path)

    def repeated(self) -> list[Flaw]:
        """List the keys that their object already has; each flaw is the place of the later key."""
        if self.flaws:
            return self._index().repeated
        return [] if count_of_keys(self.value) == key_signs(self._read) else duplicates(self._read)

    def halves(self) -> list[Flaw]:
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

    def __init__(self, block: JsonBlock, parent: JsonPlace | None, step: Step) -> None:
        self.block, self.parent, self.step = block, parent, step

    def path(self) -> Path:
        """Return the keys and list positions that lead here from the block's top."""
        steps: list[Step] = []
        place: JsonPlace | None = self
        while place and place.parent:
            steps.append(place.step)
            place = place.parent
        return tuple(reversed(steps))

    def span(self) -> tuple[int, int]:
        """Return where the value stands in the Document: a string without its quotes."""
        found = self._located()
        return self.block.start + found.start, self.block.start + found.end

    def key_span(self) -> tuple[int, int]:
        """Return where the key stands, without quotes; for an entry of a list, the list's key."""
        found = self._located()
        return self.block.start + found.key_start, self.block.start + found.key_end

    def _located(self) -> Located:
        return self.block.locate(self.path()) or Located(0, 0, 0, len(self.block.text))


class JsonItem(Item):
    """An object of a block; its properties are read one by one as they are asked for: most never are."""

    __slots__ = ("_at", "_odd", "_of", "_raw", "_said", "_whole")

    def __init__(self, raw: dict[str, Any], place: JsonPlace, top: bool, of: dict[int, Item]) -> None:
        name = raw.get("@id")
        self.syntax, self.types, self.place, self.top, self.block = "jsonld", _types(raw), place, top, place.block.index
        self.id = name if isinstance(name, str) else None
        self.same = None
        self._raw, self._at, self._of = raw, place, of
        self._said: Props = {}
        self._whole = False
        self._odd: bool | None = None

    @property
    def type_place(self) -> JsonPlace:  # type: ignore[override]  # made when a rule asks
        return JsonPlace(self._at.block, self._at, "@type") if self._raw.get("@type") else self._at

    def given(self, name: str) -> list[Value] | None:
        """Return the values of one property as given here; ``None`` where the page does not give it."""
        found = self._said.get(name)
        if found is None and (keys := self._keys(name)):
            found = self._said[name] = [value for key in keys for value in self._values(key)]
        return found

    @property
    def props(self) -> Props:
        if not self._whole:
            self._said, self._whole = self._oddly() if self._is_odd() else self._plainly(), True
        return self._said

    def _plainly(self) -> Props:
        """Return all properties where each key is its property's name; most hold one plain value."""
        block, at, known = self._at.block, self._at, self._said
        return {
            key: known.get(key)
            or (list(self._values(key)) if isinstance(raw, _HOLDERS) else [Value(raw, JsonPlace(block, at, key))])
            for key, raw in self._raw.items()
            if key[:1] != "@"
        }

    def _oddly(self) -> Props:
        names = dict.fromkeys(short_name(key) for key in self._raw if key[:1] != "@")
        return {name: self.given(name) or [] for name in names}

    def _is_odd(self) -> bool:
        """Say whether some key has a prefix or is an address, which its property's name lacks."""
        if self._odd is None:
            keys = "".join(self._raw)
            self._odd = ":" in keys or "/" in keys
        return self._odd

    def _keys(self, name: str) -> list[str]:
        if self._is_odd():
            return [key for key in self._raw if key[:1] != "@" and short_name(key) == name]
        return [name] if name in self._raw and name[:1] != "@" else []

    def _values(self, key: str) -> Iterator[Value]:
        """Yield the values under one key, lists of lists laid flat."""
        block = self._at.block
        stack: list[tuple[Any, JsonPlace]] = [(self._raw[key], JsonPlace(block, self._at, key))]
        while stack:
            raw, place = stack.pop()
            if isinstance(raw, list):
                stack += [(raw[i], JsonPlace(block, place, i)) for i in range(len(raw) - 1, -1, -1)]
            elif not isinstance(raw, dict):
                yield Value(raw, place)
            elif id(raw) in self._of:
                yield Value(self._of[id(raw)], place)
            else:
                stack += [(raw[key], JsonPlace(block, place, key)) for key in _WRAPPERS if key in raw]


def items_from_json(blocks: Iterable[JsonBlock]) -> list[Item]:
    """Return every item of a page's blocks in document order, a nested one after the item that holds it.

    An object that only names another (``{"@id": …}``, with or without its type) is not listed: where it is a value,
    the item it names stands. Linear in the blocks' length, cycles and all.
    """
    page = _Page()
    for block in blocks:
        page.add(block)
    return page.linked()


class _Page:
    """What the blocks of one page describe: the item of each object, and the items that share an ``@id``."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._of: dict[int, Item] = {}
        self._named: dict[str, list[tuple[int, Item]]] = {}
        self._references: list[tuple[dict[str, Any], JsonPlace, bool]] = []

    def add(self, block: JsonBlock) -> None:
        stack: list[tuple[Any, JsonPlace, bool]] = [(block.value, JsonPlace(block, None, ""), True)]
        while stack:
            raw, place, top = stack.pop()
            inner = []
            if isinstance(raw, list):
                inner = [(x, JsonPlace(block, place, i), top) for i, x in enumerate(raw) if isinstance(x, _HOLDERS)]
            elif not isinstance(raw, dict):
                continue
            elif raw.keys() <= _NAMING and isinstance(raw.get("@id"), str):
                self._references.append((raw, place, top))
            else:
                if _describes(raw):
                    self._enter(raw, place, top)
                for key, held in raw.items():
                    if isinstance(held, _HOLDERS) and key != "@context":
                        inner.append((held, JsonPlace(block, place, key), top and key in _CONTAINERS))
            stack += reversed(inner)

    def _enter(self, raw: dict[str, Any], place: JsonPlace, top: bool) -> Item:
        item = JsonItem(raw, place, top, self._of)
        self._of[id(raw)] = item
        self._items.append(item)
        if item.id:
            self._named.setdefault(item.id, []).append((len(raw), item))
        return item

    def linked(self) -> list[Item]:
        """Return the items, those that share an ``@id`` tied together, each reference leading to what it names."""
        mains = {name: _mains(group) for name, group in self._named.items()}
        for name, group in self._named.items():
            for _, item in group if len(group) > 1 else ():
                main = _main(mains[name], item.types)
                item.same = None if main is item else main
        unknown: dict[tuple[str, tuple[str, ...]], Item] = {}
        for raw, place, top in self._references:
            key = raw["@id"], _types(raw)
            found = _main(mains.get(key[0], {}), key[1]) or unknown.get(key)
            if found:
                self._of[id(raw)] = found
            else:
                unknown[key] = self._enter(raw, place, top)
        return self._items


def _describes(raw: dict[str, Any]) -> bool:
    """Say whether an object is an item: not a wrapped value or list, nor only the shell of a graph."""
    if not _WRAPPERS.isdisjoint(raw):
        return False
    return "@graph" not in raw or "@type" in raw or not all(key.startswith("@") for key in raw)


def _mains(group: list[tuple[int, Item]]) -> dict[str, tuple[int, Item]]:
    """Return the fullest of the items that share an ``@id``: under ``""`` of all, under each type of that type's."""
    mains: dict[str, tuple[int, Item]] = {}
    for size, item in group:
        for name in ("", *item.types):
            if name not in mains or mains[name][0] < size:
                mains[name] = size, item
    return mains


def _types(raw: dict[str, Any]) -> tuple[str, ...]:
    written = raw.get("@type")
    if isinstance(written, str):
        return (short_name(written.strip()),)
    names = written if isinstance(written, list) else []
    return tuple(short_name(name.strip()) for name in names if isinstance(name, str))


def _main(mains: dict[str, tuple[int, Item]], types: tuple[str, ...]) -> Item | None:
    """Choose the fullest namesake of the same kind: ``Organization`` may be ``NewsMediaOrganization`` elsewhere."""
    if not types:
        return mains[""][1] if mains else None
    exact = next((mains[name][1] for name in types if name in mains), None)
    if exact or not mains:
        return exact
    kinds = [name for name in islice(mains, 1, 16) if any(name.endswith(own) or own.endswith(name) for own in types)]
    untyped = None if mains[""][1].types else mains[""][1]
    return mains[kinds[0]][1] if kinds else untyped
