"""A text as received, which all entries of one source share: its lines, and what was asked about it as a whole."""

from __future__ import annotations

import re
from threading import Lock
from typing import NamedTuple

_STRIDE = 1 << 14  # characters
_COUNTING = Lock()  # threads may ask at once; two that count one stride would count it twice


class Mark(NamedTuple):
    """A point of the text of which somebody knows where it stands: its line from 1, and how far into it, from 0."""

    offset: int
    line: int
    column: int


class Sheet:
    """One text; lines are counted as far as somebody asks: most findings stand in a page's first tenth."""

    __slots__ = ("_held", "_strides", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._strides = [(0, 0)]  # for each the line breaks before it, and where the line begins that runs into it
        self._held: dict[str | re.Pattern[str], bool] = {}

    def position(self, offset: int, mark: Mark | None = None) -> tuple[int, int]:
        """Return the line and column of *offset*, from 1; the cost does not depend on how long the line is.

        Lines are counted from *mark* where that is shortly before.
        """
        if mark and 0 <= offset - mark.offset <= _STRIDE:
            last = self.text.rfind("\n", mark.offset, offset)
            if last < 0:
                return mark.line, mark.column + offset - mark.offset + 1
            return mark.line + self.text.count("\n", mark.offset, offset), offset - last
        stride = offset // _STRIDE
        while len(self._strides) <= stride:
            self._count()
        breaks, begins = self._strides[stride]
        last = self.text.rfind("\n", stride * _STRIDE, offset)
        if last >= 0:
            breaks, begins = breaks + self.text.count("\n", stride * _STRIDE, offset), last + 1
        return breaks + 1, offset - begins + 1

    def _count(self) -> None:
        with _COUNTING:
            start = (len(self._strides) - 1) * _STRIDE
            breaks, begins = self._strides[-1]
            last = self.text.rfind("\n", start, start + _STRIDE)
            breaks += self.text.count("\n", start, start + _STRIDE)
            self._strides.append((breaks, last + 1 if last >= 0 else begins))

    def holds(self, words: str | re.Pattern[str]) -> bool:
        """Say whether *words* stand anywhere in the text; asked for each of a feed's entries, looked for once."""
        if words not in self._held:
            self._held[words] = words in self.text if isinstance(words, str) else bool(words.search(self.text))
        return self._held[words]
