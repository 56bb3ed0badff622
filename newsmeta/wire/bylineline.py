"""Datelines that a byline is printed before: ``By ANN LEE BOSTON (AP) --``, ``par Luc Roy. PARIS (Reuters) -``."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import latinline, vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.gluedline import BOUNDARY
from newsmeta.wire.pieces import Line
from newsmeta.wire.weight import ENOUGH, weigh

Signed = tuple[Line, int, tuple[str, ...]]
"""A dateline, where the byline before it begins, and whom that names."""
_BYWORD = 8  # characters of a text in which its first word and the blank behind it stand
_WORD = re.compile(r"\S+")


def after_byline(text: str, language: str | None) -> Signed | None:
    """Return the dateline behind a byline at the start of *text*, where that begins, and whom it names; else None."""
    first = len(text) - len(text.lstrip()) if text[:1].isspace() else 0
    word = text[first : first + _BYWORD].partition(" ")[0]
    if word not in _openers():
        return None
    start = first + len(word) + 1
    if not text[start : start + 1].isalpha():
        return None
    for boundary in BOUNDARY.finditer(text, start, start + 90):
        if text[boundary.start()] == "." and not text[boundary.start() - 2].isalnum():
            continue  # an initial's full stop
        line = latinline.scan(text, boundary.end(), language)
        if line and weigh(line, text, False) > ENOUGH:
            return line, first, _people(text[start : boundary.start()])
    return _split(text, first, start, language)


@cache
def _openers() -> frozenset[str]:
    """Return the words for "by" behind which a dateline may stand, as they are printed at the start of a line."""
    words = vocabulary.words("byline", "opens")
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


def _split(text: str, first: int, start: int, language: str | None) -> Signed | None:
    """Split names from the town printed right after them: the longest known town that leaves two words for a name."""
    words = list(_WORD.finditer(text[start : start + 70]))
    known = [
        word.start() + start
        for place, word in enumerate(words[2:8], 2)
        for size in range(1, 5)
        if gazetteer.is_place(" ".join(part[0].strip(",") for part in words[place : place + size]))
    ]
    for at in known:
        line = latinline.scan(text, at, language)
        if line and line.of("town") and weigh(line, text, False) > ENOUGH:
            return line, first, _people(text[start:at])
    return None


def _people(words: str) -> tuple[str, ...]:
    names = (name.strip(" .,\n") for name in _and().split(words))
    return tuple(name for name in names if name and not printed_so(name))


@cache
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s?,\s|\s(?:&|{vocabulary.either('dateline', 'and')})\s", re.IGNORECASE)
