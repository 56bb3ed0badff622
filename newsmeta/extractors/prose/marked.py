"""Reads a dump through the Markdown that some dumpers write: headings and alt texts known, signs and addresses off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsmeta.extractors.prose.wrapped import join, unwrapped
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place

_ADDRESS = r"\((?:[^()]|\([^()]{0,300}\)){0,20000}\)"
_MARKED = re.compile(r"\A#{1,6} \S|\*\*\S|\]\(")
_IMAGE = re.compile(rf"!\[((?:[^\[\]]|\[[^\[\]]{{0,200}}\]){{0,600}})\]{_ADDRESS}")
_SIGNS = re.compile(
    r"\A(?:[*+-]\s{1,3})?(?:#{1,6}|>)\s{1,9}|\*\*|__|(?<![\w\\])_(?=\S)|(?<=\S)_(?!\w)|\\(?=[-.+*_#()\[\]!>])|\s{0,9}\|\Z"
    rf"|\]{_ADDRESS}|\[(?=[^\[\]]{{1,600}}\]\()|\[(?=\s{{0,3}}!\[)|\[\Z"
)
_HEADING = re.compile(r"\A(?:[*+-]\s{1,3})?(#{1,6})\s")
_RULES = ("===", "---")
_OPEN = re.compile(r"\]\([^()\s]{6,}\Z|\A[^()\s]{20,}-\Z|!\[[^\[\]]{0,200}\Z")
_FEW = 2  # lines with Markdown's signs that make a text Markdown
_LONGEST, _MOST_BROKEN = 20_000, 4  # letters of a line that are looked through, lines over which an address is broken


def plain_lines(blocks: Sequence[Block]) -> list[Block]:
    """Return *blocks* without Markdown's signs and addresses, wrapped lines joined; others as they are.

    A line that Markdown makes the page's first heading is a ``title``, another ``heading``, what it says instead of a
    picture an ``alt``.
    """
    lines = unwrapped(list(_closed(blocks)))
    if sum(bool(_MARKED.search(line.text[:_LONGEST])) for line in lines) < _FEW:
        return lines
    return [part for line in _headed(lines) for part in _unmarked(line)]


def _closed(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield *blocks*, those joined between which an address is broken."""
    index = 0
    while index < len(blocks):
        first, size = blocks[index], 1
        while size < _MOST_BROKEN and _OPEN.search(blocks[index + size - 1].text) and index + size < len(blocks):
            if blocks[index + size].gap:
                break
            size += 1
        yield join(blocks[index : index + size]) if size > 1 else first
        index += size


def _headed(lines: Sequence[Block]) -> Iterator[Block]:
    """Yield *lines* with their headings known: by signs before them or by a rule right under them."""
    for index, line in enumerate(lines):
        sign = _HEADING.match(line.text)
        under = lines[index + 1] if index + 1 < len(lines) else None
        if sign is not None:
            line.kind = "title" if len(sign[1]) == 1 else "heading"
        elif under is not None and not under.gap and under.text.startswith(_RULES) and len(set(under.text)) == 1:
            line.kind = "title" if under.text[0] == "=" else "heading"
        yield line


def _unmarked(line: Block) -> Iterator[Block]:
    """Yield the words of a line without signs; the alternative text of a picture is a line of its own."""
    at = 0
    for image in _IMAGE.finditer(line.text[:_LONGEST]):
        yield from _words(line, at, image.start())
        yield from _words(line, image.start(1), image.end(1), "alt")
        at = image.end()
    yield from _words(line, at, len(line.text))


def _words(line: Block, start: int, end: int, kind: str = "") -> Iterator[Block]:
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

    yield Block("".join(text[index] for index in kept), at(0, len(kept)), kind or line.kind, line.gap, at)


def _kept(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of ``text[start:end]`` that are words: neither signs nor a link's address."""
    at = start
    for sign in _SIGNS.finditer(text, start, min(end, _LONGEST)):
        if sign.start() > at:
            yield at, sign.start()
        at = max(at, sign.end())
    if at < end:
        yield at, end
