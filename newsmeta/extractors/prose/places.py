"""A place that opens a story ("EASTHAVEN — The council …") and that no gazetteer knows: the story itself does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block
from newsmeta.sources.page import words

_OPENING = re.compile(
    r"([^\W\d_]{1,25}(?:[ .'’-]{1,2}[^\W\d_]{1,25}){0,3}?)"
    r"(?:\s{1,2}(?P<mark>·|[–—]|--?)|(?P<stop>(?<=[^\W\d_]{4})\.))\s{1,2}(?=[“\"„«‘']?\w)"
)
_BRACKETED = re.compile(r"\(([^\W\d_]{4,25}(?:[ .'’-][^\W\d_]{1,25}){0,3})(?P<mark>\))(?P<stop>)\s(?=[^\W\d_])")
"""As papers of Quebec open a story: "(Rimouski) Le quai …"."""
_COLONED = re.compile(r"([^\W\d_]{4,25}(?:[ .'’-][^\W\d_]{1,25}){0,2})(?P<mark>:)(?P<stop>)\s{1,2}(?=[“\"„«‘']?\w)")
"""As papers of India open one, the town in bold: "Kuttamoor: The jetty …"."""
_STEM = 3  # letters that a name keeps in all its forms
_TITLES = 2  # of what stands beside the story, the headlines
_SHORTEST, _LONGEST, _OPENED = 4, 40, 49  # letters of a name, letters with what parts it from the story
_LINES, _TOLD = 30, 2000  # blocks that may name the place again, letters of each


def may_name(block: Block) -> bool:
    """Say whether a block may open with such a place: in capitals, in bold, before the dot that papers set there."""
    text = block.text
    plain = block.element is None and _OPENING.match(text[:_OPENED]) is not None  # bold or not, who knows
    return plain or text[:2].isupper() or "·" in text[:_LONGEST] or text[:1] == "(" or _in_bold(block) != ""


def named_again(blocks: Sequence[Block], index: int, beside: Sequence[str]) -> str:
    """Return the words that open a block where the story, its headline or a caption says "in" that place; else ``""``.

    They are in capitals or alone in bold before a dash or full stop, or as names are written before a
    raised dot or in brackets; in plain text, where nothing is bold, the headline has to name the place.
    """
    block = blocks[index]
    head = block.text[:_OPENED]
    opening = _OPENING.match(head) or _BRACKETED.match(head) or (None if index else _COLONED.match(head))
    name = opening[1] if opening else ""
    if opening is None or len(name) < _SHORTEST:
        return ""
    if not (name.isupper() or opening["mark"] in ("·", ")") or _in_bold(block) == name):
        titled = block.element is None and index == 0 and any(_is_said(_again(name), text) for text in beside[:_TITLES])
        return name if titled and folded(name) not in every("dateline", "kickers") else ""
    if opening["mark"] == ")" and any(text.startswith(name) for text in beside[:_TITLES]):
        return name
    if opening["stop"] and folded(name) in every("dateline", "kickers"):
        return ""
    coloned = opening["mark"] == ":"
    if coloned and _in_bold(block) != name:
        return ""
    again = _again(name)
    told = (*beside, *(() if coloned else _told(blocks, index, opening.end())))
    return name if any(_is_said(again, text) for text in told) else ""


def _again(name: str) -> re.Pattern[str]:
    """Return the pattern of a name behind a preposition, in whichever case its language puts it there."""
    forms = (
        re.escape(word[: max(_STEM, len(word) - 2)]) + r"\w{0,3}" if len(word) > _STEM else re.escape(word)
        for word in name.split()
    )
    return re.compile(rf"\b(?:{_places()})\s(?:the\s)?({' '.join(forms)})\b", re.IGNORECASE)


def _in_bold(block: Block) -> str:
    """Return the words in bold that open a block; "" where none do or all is bold."""
    bold = block.element.select_one("b,strong") if block.element is not None else None
    said = words(bold) if bold is not None else ""
    return said.rstrip(":. ") if 0 < len(said) <= _LONGEST and block.text.startswith((f"{said} ", f"{said}:")) else ""


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
