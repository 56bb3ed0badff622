"""Where a value stands in clean JSON text: the third ``"name":`` of the text is the third key ``name`` of what it says.

So a key is found by a plain search, however much lies before it. Where the two do not count alike (a key written with
escapes, or twice in one object) the quick way finds nothing. Offsets count characters of the text given; spans of
quoted words lie inside the quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from newsmeta.sources.jsontext import Located, Path

_LAX: Final = json.JSONDecoder(parse_int=len, parse_float=len)  # for skipping: digits are not worth converting
_SPACE: Final = re.compile(r"[ \t\n\r]*+")
_PLAIN: Final = re.compile(r'"[^"\\]*+(?:(?>\\.[^"\\]*+))*+"|[^\s",{}\[\]/]++')  # a string, a number, a word
_OPEN_LIST: Final = re.compile(r"\[[ \t\n\r]*+(?!\])")
_COMMA: Final = re.compile(r"[ \t\n\r]*+,[ \t\n\r]*+(?!\])")
_COLON: Final = re.compile(r"[ \t\n\r]*+:[ \t\n\r]*+")


class Steps:
    """Clean JSON text with what it says."""

    __slots__ = ("_keys", "_order", "_text", "_value")

    def __init__(self, text: str, value: Any) -> None:
        self._text, self._value = text, value
        self._order: dict[str, dict[int, int]] | None = None
        self._keys: dict[str, list[tuple[int, int]]] = {}

    def locate(self, path: Path) -> Located | None:
        """Find the value at *path*; ``None`` where the quick way does not find it."""
        try:
            return self._located(path)
        except (ValueError, RecursionError, LookupError, TypeError):
            return None

    def _located(self, path: Path) -> Located:
        value, last, holder = self._value, -1, None
        for number, step in enumerate(path):
            if isinstance(step, str):
                holder, last = value, number
            value = value[step]
        if holder is None:
            start = _end(_SPACE, self._text, 0)
            key, end = start, start
        else:
            key, end = self._key(holder, str(path[last]))
            start = _end(_COLON, self._text, end + 1)
        for step in path[last + 1 :]:
            start = _entry(self._text, start, int(step))
        past = _past(self._text, start)
        quoted = self._text[start] == '"'
        if not path:
            key = end = start + quoted
        return Located(key, end, start + quoted, past - quoted)

    def _key(self, holder: Any, name: str) -> tuple[int, int]:
        """Return where the key *name* of one object stands, without quotes."""
        if self._order is None:
            self._order = _in_order(self._value)
        keys = self._keys.get(name)
        if keys is None:
            keys = self._keys[name] = list(_written(self._text, name))
        if len(keys) != len(self._order[name]):
            raise LookupError(name)
        return keys[self._order[name][id(holder)]]


def _in_order(value: Any) -> dict[str, dict[int, int]]:
    """Return for each key the objects that have it, with how many of the text's keys of that name come before."""
    order: dict[str, dict[int, int]] = {}
    waiting: list[tuple[int, Iterator[tuple[Any, Any]]]] = [(id(value), _pairs(value))]
    while waiting:
        holder, pairs = waiting[-1]
        for name, held in pairs:
            if name.__class__ is str:
                known = order.setdefault(name, {})
                known[holder] = len(known)
            if held.__class__ is dict or held.__class__ is list:
                waiting.append((id(held), _pairs(held)))
                break
        else:
            waiting.pop()
    return order


def _pairs(holder: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(holder, dict):
        return iter(holder.items())
    return iter(enumerate(holder)) if isinstance(holder, list) else iter(())


def _written(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where *name* stands as a key."""
    spelt = json.dumps(name, ensure_ascii=False)
    at = text.find(spelt)
    while at >= 0:
        end = at + len(spelt)
        if text[at - 1 : at] != "\\" and _COLON.match(text, end):
            yield at + 1, end - 1
        at = text.find(spelt, end - 1)


def _entry(text: str, start: int, index: int) -> int:
    position = _end(_OPEN_LIST, text, start)
    for _ in range(index):
        position = _end(_COMMA, text, _past(text, position))
    return position


def _past(text: str, start: int) -> int:
    """Return where the value ends that begins at *start*."""
    plain = _PLAIN.match(text, start)
    return plain.end() if plain else _LAX.raw_decode(text, start)[1]


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    found = pattern.match(text, position)
    if not found:
        raise ValueError(f"no {pattern.pattern} at {position}")
    return found.end()
