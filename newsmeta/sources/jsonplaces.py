"""Where every value of one JSON text stands, found by the way to it; clean text is taken apart in one pass.

Asking for a single place costs less without (see ``jsontext.locate``); whoever asks for many has them all found here.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

from newsmeta.sources.jsonparts import JsonFlaw, Located, Path

_TOKEN: Final = re.compile(
    r'"[^"\\]*+(?:(?>\\.[^"\\]*+))*+"|[{}\[\]]|[^ \t\n\r",:{}\[\]]++'
)  # of text known to be clean


class Places:
    """The places of one text; ``repeated`` are the keys that their object already has, each at its later place."""

    def __init__(self, text: str) -> None:
        self.repeated: list[JsonFlaw] = []
        self._numbers: dict[tuple[int, str | int], int] = {}  # a holder's number and a step in it → the value's number
        self._places: list[tuple[int, int, int, int]] = [(0, 0, 0, len(text))]  # by number; first all top values' list

    def find(self, path: Path) -> Located | None:
        """Find the value that stands at *path* in what reading the same text gives."""
        number: int | None = 0
        for step in path if (0, 1) in self._numbers else (0, *path):
            number = self._numbers.get((number or 0, step))
            if number is None:
                return None
        return Located(*self._places[number]) if number else None

    def repeat(self, key: str, start: int, end: int) -> None:
        """Note a key that its object already has."""
        self.repeated.append(JsonFlaw("duplicate-key", f"“{key}” is already a key of this object", start, end))


class CleanPlaces(Places):
    """The places of a text that JSON's own reader accepts: commas and colons say nothing that is not known."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        numbers, places = self._numbers, self._places
        around: list[tuple[int, str | int, tuple[int, int], bool]] = []
        holder, key_due = 0, False
        step: str | int = -1
        key: Any = None
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            char = text[start]
            key = key or (start + (char == '"'),) * 2
            if char in "]}":
                places[holder] = (*places[holder][:3], end)
                holder, step, key, key_due = around.pop()
                continue
            if char == '"':
                start, end = start + 1, end - 1
                if key_due:
                    step, key, key_due = _name(text, start, end), (start, end), False
                    if (holder, step) in numbers:
                        self.repeat(step, start, end)
                    continue
            if isinstance(step, int):
                step += 1
            else:
                key_due = True
            numbers[holder, step] = len(places)
            places.append((*key, start, end))
            if char in "[{":
                around.append((holder, step, key, key_due))
                holder, key_due = len(places) - 1, char == "{"
                step = "" if key_due else -1


def _name(text: str, start: int, end: int) -> str:
    """Return what a key says."""
    name = text[start:end]
    return name if "\\" not in name else str(json.loads(text[start - 1 : end + 1]))
