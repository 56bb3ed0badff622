"""A place in capitals that opens a story ("EASTHAVEN — The council …") and that no gazetteer knows: the story does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from newsmeta.lexicon import every
from newsmeta.sources.document import Block

_OPENING = re.compile(r"([^\W\d_]{1,25}(?:[ .'’-]{1,2}[^\W\d_]{1,25}){0,3})\s{1,2}(?:[–—]|--?)\s{1,2}(?=[“\"„«‘']?\w)")
_SHORTEST, _LONGEST, _LINES, _TOLD = 4, 40, 30, 2000


def named_again(blocks: Sequence[Block], index: int) -> str:
    """Return the words in capitals that open a block where the story then says "in" that place; else ``""``."""
    block = blocks[index]
    opening = _OPENING.match(block.text[: _LONGEST + 9])
    name = opening[1] if opening else ""
    if opening is None or len(name) < _SHORTEST or not name.isupper():
        return ""
    again = re.compile(rf"\b(?:{_places()})\s({re.escape(name)})\b", re.IGNORECASE)
    return name if any(_is_said(again, text) for text in _told(blocks, index, opening.end())) else ""


def _told(blocks: Sequence[Block], index: int, start: int) -> Iterable[str]:
    yield blocks[index].text[start:_TOLD]
    for block in blocks[index + 1 : index + _LINES]:
        yield block.text[:_TOLD]


def _is_said(again: re.Pattern[str], text: str) -> bool:
    """Say whether a text names the place after a preposition, written as names are."""
    return any(found[1][0].isupper() and not found[1].isupper() for found in again.finditer(text))


@cache
def _places() -> str:
    """Return the words before places ("in", "aus", "à"), as alternatives of a pattern."""
    return "|".join(sorted(map(re.escape, every("byline", "place")), key=len, reverse=True))
