"""Reads a dump through the Markdown that some dumpers write, and takes lines wrapped at a width together again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsmeta.sources.document import Block, Place, Span

_MARKED = re.compile(r"\A#{1,6} \S|\*\*\S|\]\(")
_IMAGE = re.compile(r"!\[([^\[\]]{0,300})\]\([^()\s]{0,1000}\)\s{0,9}")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\([^()\s]{0,1000}(?:\s\"[^\"]{0,200}\")?\)")
_SIGNS = re.compile(r"\A(?:#{1,6}|>)\s{1,9}|\*\*|__|(?<![\w\\])_(?=\S)|(?<=\S)_(?!\w)|\\(?=[-.+*_#()\[\]])|\s{0,9}\|\Z")
_FEW, _NARROW, _WIDE, _LONGEST, _ENOUGH = 2, 60, 100, 20_000, 4


def plain_lines(blocks: Sequence[Block]) -> list[Block]:
    """Return *blocks* without Markdown's signs and addresses, wrapped lines joined; others as they are."""
    lines = list(blocks)
    if sum(bool(_MARKED.search(line.text[:_LONGEST])) for line in lines) >= _FEW:
        lines = [part for line in lines for part in _unmarked(line)]
    return _unwrapped(lines)


def _unmarked(line: Block) -> Iterator[Block]:
    """Yield the words of a line without signs; the alternative text of a picture is a line of its own."""
    at = 0
    for image in _IMAGE.finditer(line.text[:_LONGEST]):
        yield from _words(line, at, image.start())
        yield from _words(line, image.start(1), image.end(1))
        at = image.end()
    yield from _words(line, at, len(line.text))


def _words(line: Block, start: int, end: int) -> Iterator[Block]:
    kept = [index for first, last in _kept(line.text, start, end) for index in range(first, last)]
    text = line.text
    while kept and text[kept[0]].isspace():
        kept.pop(0)
    while kept and text[kept[-1]].isspace():
        kept.pop()
    if not kept:
        return
    if len(kept) == len(text):
        yield line
        return

    def at(first: int, last: int) -> Place:
        begin = kept[min(first, len(kept) - 1)]
        return line.part(begin, kept[last - 1] + 1 if last > first else begin)

    yield Block("".join(text[index] for index in kept), at(0, len(kept)), line.kind, line.gap, at)


def _kept(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of ``text[start:end]`` that are words: neither signs nor a link's address."""
    dropped = [(sign.start(), sign.end()) for sign in _SIGNS.finditer(text, start, min(end, _LONGEST))]
    for link in _LINK.finditer(text, start, min(end, _LONGEST)):
        dropped += [(link.start(), link.start(1)), (link.end(1), link.end())]
    at = start
    for first, last in sorted(dropped):
        if first > at:
            yield at, first
        at = max(at, last)
    if at < end:
        yield at, end


def _unwrapped(lines: list[Block]) -> list[Block]:
    """Return *lines* with those joined that were broken only because the next word did not fit."""
    width = max((len(line.text) for line in lines), default=0)
    if not _NARROW <= width <= _WIDE:
        return lines
    torn = [
        not after.gap and len(line.text) + 1 + len(after.text.partition(" ")[0]) > width
        for line, after in pairwise(lines)
    ]
    if sum(torn) < _ENOUGH:
        return lines
    joined: list[Block] = []
    run: list[Block] = []
    for line, goes_on in zip(lines, [*torn, False], strict=True):
        run.append(line)
        if not goes_on:
            joined.append(join(run) if len(run) > 1 else line)
            run = []
    return joined


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
