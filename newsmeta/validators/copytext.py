"""The story's text as printed: its paragraphs with their places, and the places of words within them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, NamedTuple

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place
from newsmeta.sources.projection import place_of
from newsmeta.sources.remembered import remembered

_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NO_SPACES: Final = frozenset(("zh", "ja", "th", "lo", "km", "my", "ko", "vi"))
_LONGEST: Final = 200_000
_MOST_LINES: Final = 2000
_OWN_SHARE: Final = 4  # a quarter of the text stands as the story does
_HEADINGS: Final = ("h2", "h3", "h4")


@remembered
def paragraphs(reading: Reading) -> list[Evidence]:
    """Return the paragraphs read from the visible text, in order; none where only metadata gives a body."""
    return [said for said in reading.ledger.of("body") if said.group == "prose"]


@remembered
def prose(reading: Reading) -> str:
    """Return the paragraphs, one to a line: what this does not hold, none of them does."""
    return "\n".join([said.text for said in paragraphs(reading)])


def is_told(reading: Reading, said: Evidence | Block) -> bool:
    """Say whether a paragraph stands as most of the story's text does; what a box between paragraphs says does not.

    Where every paragraph has a class of its own, classes tell nothing.
    """
    element, weights = _elements(reading).get(id(said.place)), _weights(reading)
    if element is None:
        return True
    least = sum(weights.values()) / _OWN_SHARE
    return element.tag != "li" and (weights[_standing(element)] >= least or max(weights.values()) < least)


def is_subhead(reading: Reading, said: Evidence) -> bool:
    """Say whether a line of the body is a subhead of the story: a heading that leads nowhere."""
    element = _elements(reading).get(id(said.place))
    return element is not None and element.tag in _HEADINGS and not element.select("a") and not element.closest("a")


@remembered
def _elements(reading: Reading) -> dict[int, Any]:
    return {id(block.place): block.element for block in reading.document.blocks}


@remembered
def _weights(reading: Reading) -> Counter[tuple[str, ...]]:
    """Return how many letters stand in paragraphs of each kind, told by their own tag and class and the parent's."""
    found: Counter[tuple[str, ...]] = Counter()
    for block in reading.document.blocks:
        if block.element is not None and block.kind != "heading":
            found[_standing(block.element)] += len(block.text)
    return found


def _standing(element: Any) -> tuple[str, ...]:
    return tuple(f"{each.tag} {each.attr('class') or ''}" for each in (element, element.parent) if each is not None)


class Line(NamedTuple):
    """A line of the story's text; ``inside`` is the place of the whole text where the line has none of its own."""

    text: str
    place: Place | None
    inside: Place | None = None


def lines_of_body(reading: Reading, *signs: str, longest: int = _LONGEST) -> tuple[Line, ...]:
    """Return the lines of the story's text: of a dump every line, else paragraphs and the lines that metadata state.

    Lines of more than *longest* characters are left out. With *signs*, none at all where no line holds one of them:
    most stories are told apart by one search of the whole.
    """
    lines, whole = _lines_up_to(reading, longest)
    return lines if not signs or any(map(whole.__contains__, signs)) else ()


def place_of_line(reading: Reading, line: Line, words: str | None = None) -> Place | None:
    """Return where *line* stands, or *words* within it."""
    if line.inside:
        return narrowed(reading, line.inside, words or line.text)
    return narrowed(reading, line.place, words) if words else line.place


@remembered
def _lines_up_to(reading: Reading, longest: int) -> tuple[tuple[Line, ...], str]:
    """Return the lines of at most *longest* characters, and all of them as one text."""
    every = _lines(reading) if longest == _LONGEST else lines_of_body(reading)
    found = tuple(islice((line for line in every if len(line.text) <= longest), _MOST_LINES))
    return found, "\n".join([line.text for line in found])


def _lines(reading: Reading) -> Iterator[Line]:
    document = reading.document
    if document.format == "text":
        yield from (Line(block.text.strip(), block.place) for block in document.blocks)
        return
    yield from (Line(said.text.strip(), said.place) for said in paragraphs(reading))
    stated = stated_body(reading)
    for line in stated.text[:_LONGEST].splitlines() if stated and "\n" in stated.text else ():
        yield Line(line.strip(), None, stated.place if stated else None)


def stated_body(reading: Reading) -> Evidence | None:
    """Return the body that structured data gives as one text; None without one."""
    return next((said for said in reading.ledger.of("body") if not said.group), None)


def narrowed(reading: Reading, whole: Place | None, words: str) -> Place | None:
    """Return where *words* stand within *whole*; all of it where they cannot be found as written."""
    span = whole.span() if whole else None
    return place_of(reading.document.text, *span, words) if span else whole


def counts_words(language: str | None) -> bool:
    """Say whether words are parted by spaces in this language, so that they can be counted."""
    return bool(language) and (language or "").split("-")[0].lower() not in _NO_SPACES


def count_of_words(text: str) -> int:
    """Return how many words *text* has."""
    return len(_WORD.findall(text[:_LONGEST]))
