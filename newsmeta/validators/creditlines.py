"""Whether a page prints a line that credits somebody, though no name could be read from it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

from newsmeta.model.reading import Reading
from newsmeta.sources.marks import roles_of
from newsmeta.sources.story import Asides, story_of
from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_desk

_HOLDERS: Final = "p,div,span,td,li,small,em,i,b,strong,address,cite,h4,h5,h6,dd,dt"
_MOST: Final = 4000  # elements of a page that are looked at
_LONGEST: Final = 120  # letters of a line
_WIDEST: Final = 900  # letters of its source, tags among them
_PIECES: Final = re.compile(r"[|,;/·•–—\n]|\s-\s")
_LABEL: Final = re.compile(r"([^\W\d_]{2,20})\s?[:：]\s{0,3}(?=[^\W\d_])")
_LETTER: Final = re.compile(r"[^\W\d_]")


def prints_credit(reading: Reading) -> bool:
    """Say whether some short line outside boxes and pictures names a source, a desk or, with "posted by", anybody."""
    page = reading.document.page
    if page is None:
        return any(_says(block.text.strip()) for block in reading.document.blocks[:_MOST])
    asides, story = Asides(page, foot=True), story_of(page)
    own = story.closest("article") or story.parent
    return any(_credits(line, own) and _is_storys(line, asides) for line in page.select(_HOLDERS)[:_MOST])


def _is_storys(line: Any, asides: Asides) -> bool:
    return line.closest("figure,figcaption,a[href],li li") is None and not asides.holds(line)


def _credits(line: Any, own: Any) -> bool:
    """Say whether an element's words credit somebody: by a label, a desk's name, or by the story's part for bylines."""
    where = line.source_location
    if not where or not where.end_tag or where.end_tag.start_offset - where.start_tag.end_offset > _WIDEST:
        return False
    text = line.text.strip()
    names = line.attr("class")
    if names and "byline" in roles_of(names) and any(node == own for node in line.ancestors):
        return len(text) <= _LONGEST and _LETTER.search(text) is not None
    return _says(text)


def _says(text: str) -> bool:
    """Say whether a short line has a label before a name, a desk's name, or begins with an introduction."""
    if not 0 < len(text) <= _LONGEST:
        return False
    low = text.lower()
    if any(label in _labels() for label in (*_LABEL.findall(low), low.rstrip(" :："))):
        return True
    return any(is_desk(piece.strip()) or _is_introduced(piece.strip()) for piece in _PIECES.split(low))


def _is_introduced(piece: str) -> bool:
    """Say whether words begin with "posted by" or its like, and go on."""
    return any(map(piece.startswith, _introductions().get(piece.partition(" ")[0], ())))


@cache
def _labels() -> frozenset[str]:
    """Return the words before a colon that say who wrote a story or where it is from; a picture's own are none."""
    sources = vocabulary.words("page", "boilerplate") & vocabulary.words("caption", "labels")
    return sources | (vocabulary.words("byline", "by") - vocabulary.words("byline", "nouns"))


@cache
def _introductions() -> dict[str, list[str]]:
    """Return the introductions of several words by their first."""
    found: dict[str, list[str]] = {}
    for intro in vocabulary.words("byline", "by"):
        first, blank, _ = intro.rstrip(":").partition(" ")
        if blank:
            found.setdefault(first, []).append(f"{intro} ")
    return found
