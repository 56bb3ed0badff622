"""Takes lines together again that a dumper broke only because the next word did not fit its width."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsmeta.extractors.prose.lines import ends_sentence
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place, Span

_OPENS = re.compile(r"[#>*•+|-]\s|\d{1,3}\.\s")
_QUOTED = re.compile(r">\s{1,3}")
_LETTER = re.compile(r"[^\W\d_]")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_NARROW, _WIDE, _SLACK = 60, 132, 6  # columns: the least and most that a dumper wraps at, and what a line may stick out
_LONG = 0.75  # of the width, from which on a line is a long one
_ENOUGH = 4  # torn lines
_SHARE, _FLOWING = 0.6, 0.4  # of the long lines that are torn, of those with which sentences go on
_DEEPEST, _LONGEST_WORD = 12, 40  # columns of an indent, letters of a word
_CENTRED = 20  # a line indented farther is the middle of the page, as browsers for terminals set headlines


class _Pair(NamedTuple):
    """How a line meets the next: how far it reaches, how far with the next one's first word, if a sentence goes on."""

    size: int
    needed: int
    flows: bool


def unwrapped(lines: Sequence[Block]) -> list[Block]:
    """Return *lines* with those joined that were broken at one width; a text that has no width stays as it is."""
    for measure in (len, _cells):
        pairs = _pairs(lines, measure)
        if width := _width(pairs):
            return _joined(lines, pairs, width)
    return list(lines)


def _joined(lines: Sequence[Block], pairs: Sequence[_Pair | None], width: int) -> list[Block]:
    joined: list[Block] = []
    run: list[Block] = []
    for line, pair in zip(lines, [*pairs, None], strict=True):
        run.append(_without_quote(line) if run else line)
        if pair is None or not _is_torn(pair, width):
            joined.append(join(run) if len(run) > 1 else line)
            run = []
    return joined


def _cells(text: str) -> int:
    """Return how many columns of a terminal a text takes: two for each Chinese, Japanese or Korean character."""
    return len(text) + sum("\u1100" <= char <= "\uffdc" for char in text) if not text.isascii() else len(text)


def _pairs(lines: Sequence[Block], measure: Callable[[str], int]) -> list[_Pair | None]:
    """Return for each line but the last how it meets the next; None where it cannot be broken."""
    depths = _depths(lines)
    return [_pair(line, after, depth, measure) for line, after, depth in zip(lines, lines[1:], depths, strict=False)]


def _pair(line: Block, after: Block, depth: int, measure: Callable[[str], int]) -> _Pair | None:
    if after.gap or len(line.text) > _WIDE or (size := measure(line.text) + depth) > _WIDE:
        return None
    if line.text[-1] in "{;" or not (_LETTER.search(line.text) and _LETTER.search(after.text)):
        return None
    quoted = _QUOTED.match(after.text)
    if quoted is None and _OPENS.match(after.text):
        return None
    start = quoted.end() if quoted else 0
    word, blank, _ = after.text[start:].lstrip().partition(" ")
    if (blank and len(after.text) > _WIDE) or (len(word) > _LONGEST_WORD and "](" not in word) or _UNSPACED.match(word):
        return None  # a wrapped line is as narrow as the one before, and a script without blanks breaks anywhere
    return _Pair(
        size, size + 1 + measure(word), word[0].islower() or (not word[0].isupper() and not ends_sentence(line.text))
    )


def _width(pairs: Sequence[_Pair | None]) -> int:
    """Return the width at which a text is wrapped; 0 where its lines end where their writers ended them."""
    steps = [0] * (_WIDE + 2)
    usable = [pair for pair in pairs if pair is not None]
    for pair in usable:
        if pair.needed > _NARROW:
            steps[max(pair.size, _NARROW)] += 1
            steps[min(pair.needed, _WIDE + 1)] -= 1
    counts = list(accumulate(steps))
    width = max(range(_NARROW, _WIDE + 1), key=lambda one: counts[one])
    torn = [pair for pair in usable if _is_torn(pair, width)]
    long = sum(_LONG * width < pair.size <= width + _SLACK for pair in usable)
    flowing, anywhere = (sum(pair.flows for pair in some) for some in (torn, usable))
    enough = len(torn) >= max(_ENOUGH, _SHARE * long) and flowing >= _FLOWING * max(len(torn), anywhere)
    return width if enough else 0


def _depths(lines: Sequence[Block]) -> list[int]:
    """Return how far each line right under another is indented, the others as the next of their kind."""
    depths = [0] * len(lines)
    for index in range(len(lines) - 1, -1, -1):
        over, mine = lines[index - 1].place.span() if index else None, lines[index].place.span()
        if index and not lines[index].gap and over and mine:
            indent = max(0, mine[0] - over[1] - 1)
            depths[index] = min(_DEEPEST, indent) if indent <= _CENTRED else 0
        elif index + 1 < len(lines) and not lines[index + 1].gap:
            depths[index] = depths[index + 1]
    return depths


def _is_torn(pair: _Pair, width: int) -> bool:
    """Say whether a line was broken because the next one's first word had no room."""
    return pair.size <= width + _SLACK and pair.needed > width


def _without_quote(line: Block) -> Block:
    quoted = _QUOTED.match(line.text)
    return Block(line.text[quoted.end() :], line.part(quoted.end(), len(line.text))) if quoted else line


def join(lines: Sequence[Block]) -> Block:
    """Return one block of several lines, a blank between each; it still knows where each of its words stands."""
    starts, size = [], 0
    for line in lines:
        starts.append(size)
        size += len(line.text) + 1

    def at(start: int, end: int) -> Place:
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, max(start, end - 1)) - 1
        one = lines[first].part(start - starts[first], start - starts[first]).span()
        two = lines[last].part(0, end - starts[last]).span()
        return Span(one[0], two[1]) if one and two else lines[0].place

    text = " ".join(line.text for line in lines)
    return Block(text, at(0, len(text)), lines[0].kind, lines[0].gap, at)
