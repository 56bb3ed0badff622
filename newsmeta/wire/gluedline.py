"""Where a dateline may begin behind a headline or standfirst that was glued before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.lexicon import gazetteer
from newsmeta.wire import datewords
from newsmeta.wire.pieces import Line

_LOOK_BACK = 110  # letters before a mark among which its dateline begins
BOUNDARY = re.compile(r"[.!?…。»”\"’)\]](?:\s{1,4})|\n\s{0,8}|\s{2,8}|\.(?=[^\W\d_])")
_WORD = re.compile(r"[^\W\d_]{3,16}")
_PART = re.compile(r"[^\s,]+")


def starts(text: str, mark: int) -> Iterator[int]:
    """Yield where a dateline that ends at *mark* may start: after the sentences before it, or at a known town."""
    low = max(0, mark - _LOOK_BACK)
    bounds = [match.end() for match in BOUNDARY.finditer(text, low, mark) if not _ordinal(text, match)]
    yield from bounds[-1:-4:-1]
    bracket = text.rfind("(", low, mark + 2)
    if bracket > 0 and mark - bracket < 40:
        yield from _town_before(text, bracket, low)
    comma = mark
    for _ in range(2):  # CORK, Ireland, Sept 2 (Reuters) -
        comma = text.rfind(",", low, comma)
        if comma > 0 and mark - comma < 50:
            yield from _town_before(text, comma, low)


def _ordinal(text: str, stop: re.Match[str]) -> bool:
    """Return whether the full stop belongs to a day (3. Mai)."""
    month = _WORD.match(text, stop.end())
    return bool(month) and text[stop.start() - 1].isdigit() and datewords.month(month[0] if month else "") is not None


def is_apart(text: str, line: Line) -> bool:
    """Return whether a line begins behind a sentence, or holds a date or known agency that set it apart from one."""
    before = text[: line.start].rstrip(" ")[-1:]
    return (
        not before.isalnum()
        or bool(line.of("date"))
        or any(p.sure or text[p.end - 1] in ")]/" for p in line.of("agency"))
    )


def _town_before(text: str, bracket: int, low: int) -> Iterator[int]:
    """Yield the start of the longest known town printed right before a bracket."""
    words = list(_PART.finditer(text[low:bracket]))[-4:]
    for word in words:
        name = text[low + word.start() : bracket].strip()
        if name[:1].isupper() and gazetteer.is_place(name):
            yield low + word.start()
            return
