"""A place that opens a story ("EASTHAVEN — The council …") and that no gazetteer knows: the story itself does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from newsmeta.lexicon import every, folded
from newsmeta.lexicon.gazetteer import is_place
from newsmeta.sources.document import Block
from newsmeta.sources.page import words

_OPENING = re.compile(
    r"([^\W\d_]{1,25}(?:(?:[ .'’-]{1,2}|, |/)[^\W\d_]{1,25}){0,5}?)"
    r"(?:\s{1,2}(?P<mark>·|[–—]|--?)|(?P<stop>(?<=[^\W\d_]{4})\.))\s{1,2}(?=[“\"„«‘']?\w)"
)
_BRACKETED = re.compile(r"\(([^\W\d_]{4,25}(?:[ .'’-][^\W\d_]{1,25}){0,3})(?P<mark>\))(?P<stop>)\s(?=[^\W\d_])")
"""As papers of Quebec open a story: "(Rimouski) Le quai …"."""
_COLONED = re.compile(r"([^\W\d_]{4,25}(?:[ .'’-][^\W\d_]{1,25}){0,2})(?P<mark>:)(?P<stop>)\s{1,2}(?=[“\"„«‘']?\w)")
"""As papers of India open one, the town in bold: "Kuttamoor: The jetty …"."""
_PARTED = re.compile(r", |/")
_DASH = re.compile(r"\s[-–—]\s")
_STEM, _ENDING = 3, 2  # letters that a name keeps in all its forms, and that may differ at its end
_FIRST = 2  # blocks, one of which may be the standfirst
_TITLES = 2  # of what stands beside the story, the headlines
_SHORTEST, _LONGEST, _OPENED = 4, 40, 49  # letters of a name, letters with what parts it from the story
_LINES, _TOLD = 30, 2000  # blocks that may name the place again, letters of each


def may_name(block: Block) -> bool:
    """Say whether a block may open with such a place: in capitals, in bold, before a dot or dash that sets it apart."""
    text = block.text
    plain = block.element is None and _OPENING.match(text[:_OPENED]) is not None  # bold or not, who knows
    if plain or text[:2].isupper() or "·" in text[:_LONGEST] or text[:1] == "(":
        return True
    return _DASH.search(text, 0, _LONGEST) is not None or _in_bold(block) != ""


def named_again(blocks: Sequence[Block], index: int, beside: Sequence[str]) -> str:
    """Return the words that open a block where the story, its headline or a caption says "in" that place; else ``""``.

    They are in capitals or alone in bold before a dash or full stop, or as names are written before a raised dot or
    in brackets; where the headline itself names the place, also before a dash with a new sentence behind it. Of
    several places one may be known or named. In plain text, where nothing is bold, the headline has to name the place.
    """
    block = blocks[index]
    head = block.text[:_OPENED]
    opening = _OPENING.match(head) or _BRACKETED.match(head) or (_COLONED.match(head) if index < _FIRST else None)
    name = opening[1] if opening else ""
    if opening is None or len(name) < _SHORTEST or opening[0].count(",") > 1:
        return ""
    mark = opening["mark"]
    apart = name.isupper() or mark in ("·", ")") or _in_bold(block) == name
    if not (apart or _may_go_on(block, opening, index)) or (mark == ":" and _in_bold(block) != name):
        return ""
    if mark == ")" and any(text.startswith(name) for text in beside[:_TITLES]):
        return name
    if (opening["stop"] or not apart) and folded(name) in every("dateline", "kickers"):
        return ""
    towns = _PARTED.split(name)
    if apart and len(towns) > 1 and any(map(is_place, towns)):
        return name
    if apart and any(text.casefold() == name.casefold() for text in beside):
        return name  # the kicker's town
    titles = beside[:_TITLES]
    told = beside if mark == ":" else (*beside, *_told(blocks, index, opening.end())) if apart else titles
    named = _is_named(towns, titles, _places(of=apart)) or _is_named(towns, told, _places())
    return name if named else ""


def _is_named(towns: list[str], texts: Iterable[str], places: str) -> bool:
    """Say whether a text names one of the towns behind a word for places; most texts do not even hold a stem of one."""
    stems = [_small(_stem(re.split(r"[\s-]", town)[0])) for town in towns]
    likely = [text for text in texts if any(stem in _small(text) for stem in stems)]
    if not likely:
        return False
    again = re.compile("|".join(_again(town, places) for town in towns), re.IGNORECASE)
    return any(_is_said(again, text) for text in likely)


def _small(text: str) -> str:
    """Return a text in small letters, the Turkish dotted I as any other."""
    return text.casefold().replace("i\u0307", "i")


def _stem(word: str) -> str:
    """Return of a word of a name what it keeps in all its forms."""
    return word[: max(_STEM, len(word) - _ENDING)] if len(word) > _STEM else word


def _may_go_on(block: Block, opening: re.Match[str], index: int) -> bool:
    """Say whether a place that nothing sets apart may open a block: before a new sentence, or in plain text."""
    if block.element is None and index == 0:
        return True
    dashed = opening["mark"] in ("-", "–", "—") and index < _FIRST
    return dashed and block.text[opening.end() : opening.end() + 1].isupper()


def _again(town: str, places: str) -> str:
    """Return how a text names a place again: after a preposition, in any case, or with an ending that says "in"."""
    forms = r"[\s-]".join(
        re.escape(_stem(word)) + (r"\w{0,3}" if len(word) > _STEM else "") for word in re.split(r"[\s-]", town)
    )
    return rf"\b(?:{places})\s(?:the\s)?({forms})\b|\b({re.escape(town)})(?:{_endings()})\b"


def _in_bold(block: Block) -> str:
    """Return the words in bold that open a block; "" where none do or all is bold."""
    bold = block.element.select_one("b,strong") if block.element is not None else None
    said = words(bold) if bold is not None else ""
    return (
        said.rstrip(":. -–—") if 0 < len(said) <= _LONGEST and block.text.startswith((f"{said} ", f"{said}:")) else ""
    )


def _told(blocks: Sequence[Block], index: int, start: int) -> Iterable[str]:
    yield blocks[index].text[start:_TOLD]
    for block in blocks[index + 1 : index + _LINES]:
        yield block.text[:_TOLD]


def _is_said(again: re.Pattern[str], text: str) -> bool:
    """Say whether a text names the place after a preposition, written as names are."""
    names = (found[found.lastindex or 0] for found in again.finditer(text))
    return any(not name[0].islower() and (not name.isupper() or name == name.lower()) for name in names)


@cache
def _places(*, of: bool = False) -> str:
    """Return the words before places ("in", "aus", "à"), those before places in headlines only (*of*) or not."""
    known = every("byline", "place") | every("dateline", "at")
    return _either(known | every("dateline", "around") if of else known)


@cache
def _endings() -> str:
    """Return the endings that say "in" where no preposition does, as alternatives of a pattern."""
    known = {form for ending in every("dateline", "endings") for form in (ending, ending.replace("'", "’"))}
    return _either(known)


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
