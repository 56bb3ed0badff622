"""Values of a JSON file, each with its place: what the readers of JSON Feed and ninjs walk over."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from newsmeta.sources.document import Flaw, Source
from newsmeta.sources.jsonblocks import JsonBlock, JsonPlace
from newsmeta.sources.origin import Piece, Pieces, Words
from newsmeta.sources.place import Span

_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)


class Node:
    """A value and its place; names are found whatever their case, since ninjs 2 and 3 differ in nothing else."""

    __slots__ = ("place", "value")

    def __init__(self, value: Any, place: JsonPlace) -> None:
        self.value, self.place = value, place

    def get(self, *names: str) -> Node | None:
        """Return what stands under the first of *names* (lower case) that holds anything; None where none does."""
        if not isinstance(self.value, dict):
            return None
        keys = {key.lower(): key for key in self.value}
        for name in names:
            key = keys.get(name)
            if key is not None and self.value[key] not in (None, "", [], {}):
                return Node(self.value[key], JsonPlace(self.place.block, self.place, key))
        return None

    def all(self, *names: str) -> list[Node]:
        """Return the entries of the list under the first of *names*, or the one value there."""
        found = self.get(*names)
        return found.entries() if found else []

    def entries(self) -> list[Node]:
        """Return the entries of a list; any other value alone."""
        if not isinstance(self.value, list):
            return [self]
        return [Node(each, JsonPlace(self.place.block, self.place, at)) for at, each in enumerate(self.value)]

    def members(self) -> Iterator[tuple[str, Node]]:
        """Yield each name of an object with its value; nothing for any other value."""
        for name, each in self.value.items() if isinstance(self.value, dict) else ():
            yield name, Node(each, JsonPlace(self.place.block, self.place, name))

    def words(self, *names: str) -> Words | None:
        """Return the text or number under the first of *names*, without names this one; None where it is neither."""
        found = self.get(*names) if names else self
        if found is None or isinstance(found.value, bool) or not isinstance(found.value, (str, int, float)):
            return None
        place = found.place
        text = str(found.value)
        pieces = cache(lambda: _pieces(place, text))  # every finding in a long text asks for its place
        return Words(text, lambda start, end: pieces().at(start, end), lambda: Span(*place.key_span()))

    def text(self, name: str) -> str:
        """Return the text under *name*; empty where there is none."""
        found = self.words(name)
        return found.text if found else ""

    def span(self) -> tuple[int, int]:
        """Return where the value stands."""
        return self.place.span()

    def key_span(self) -> tuple[int, int]:
        """Return where its name stands."""
        return self.place.key_span()


def _pieces(place: JsonPlace, text: str) -> Pieces:
    first, last = place.span()
    base = place.block.start
    written = place.block.text[first - base : last - base]
    if written == text:
        return Pieces([Piece(0, first, last)])
    pieces = Pieces()
    done = size = 0
    for found in _ESCAPE.finditer(written):
        pieces.append(Piece(size, first + done, first + found.start()))
        size += found.start() - done
        pieces.append(Piece(size, first + found.start(), first + found.end(), False))
        size, done = size + 1, found.end()
    pieces.append(Piece(size, first + done, last))
    return pieces


def nodes(source: Source) -> list[Node]:
    """Return the values of a JSON file: one, or those of a file that has one a line."""
    return [Node(block.value, JsonPlace(block, None, "")) for block in json_blocks(source.text)]


def json_blocks(text: str) -> list[JsonBlock]:
    """Return a JSON file as one block, JSON Lines as a block a line."""
    lines = list(_lines(text))
    if len(lines) > 1 and all(_whole(line) for _, line in lines[:2]):
        return [JsonBlock(line, start, number) for number, (start, line) in enumerate(lines)]
    return [JsonBlock(text)]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1


def _whole(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def flaws_of(node: Node) -> list[Flaw]:
    """Return what was repaired in the block that a node stands in."""
    block = node.place.block
    return [Flaw(f.kind, f.message, Span(block.start + f.start, block.start + f.end), "json") for f in block.flaws]
