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

from newsmeta.sources.jsonparts import Located, Path

_HOLDERS: Final = (dict, list)
_LAX: Final = json.JSONDecoder(parse_int=len, parse_float=len)  # for skipping: digits are not worth converting
_SPACE: Final = re.compile(r"[ \t\n\r]*+")
_PLAIN: Final = re.compile(r'"[^"\\]*+(?:(?>\\.[^"\\]*+))*+"|[^\s",{}\[\]/]++')  # a string, a number, a word
_OPEN_LIST: Final = re.compile(r"\[[ \t\n\r]*+(?!\])")
_COMMA: Final = re.compile(r"[ \t\n\r]*+,[ \t\n\r]*+(?!\])")
_COLON: Final = re.compile(r"[ \t\n\r]*+:[ \t\n\r]*+")


class Steps:
    """Clean JSON text with what it says."""

    __slots__ = ("_keys", "_text", "_value")

    def __init__(self, text: str, value: Any) -> None:
        self._text, self._value = text, value
        self._keys: dict[str, dict[int, tuple[int, int]]] = {}

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
        keys = self._keys.get(name)
        if keys is None:
            spans, holders = list(_written(self._text, name)), _having(self._value, name)
            keys = self._keys[name] = dict(zip(holders, spans, strict=True)) if len(spans) == len(holders) else {}
        return keys[id(holder)]


def _having(value: Any, name: str) -> list[int]:
    """Return the objects with the key *name* by their ``id``, in the order in which the text says the key."""
    found: list[int] = []
    waiting: list[Any] = [value] if value.__class__ in _HOLDERS else []
    while waiting:
        each = waiting.pop()
        if each.__class__ is int:  # the key itself, between what is said before and after it
            found.append(each)
        elif each.__class__ is list:
            waiting += [held for held in reversed(each) if held.__class__ in _HOLDERS]
        elif name in each:
            inner: list[Any] = []
            for key, held in each.items():
                if key == name:
                    inner.append(id(each))
                if held.__class__ in _HOLDERS:
                    inner.append(held)
            waiting += reversed(inner)
        else:
            waiting += [held for held in reversed(each.values()) if held.__class__ in _HOLDERS]
    return found


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
