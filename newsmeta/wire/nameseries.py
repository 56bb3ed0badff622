"""Where one name ends and the next begins when several stand in one string."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.person import INITIAL, given, is_suffix
from newsmeta.wire.spaces import tidy

_SURE = re.compile(r"\s*(?:[;|•·\n]|\s/\s|\s[–—]\s|\s&\s|、)\s*")
_COMMA = re.compile(r"\s*[,，]\s*")


def conjunctions() -> frozenset[str]:
    """Return the words for "and" in every language."""
    return vocabulary.words("byline", "conj")


@cache
def joints() -> frozenset[str]:
    """Return what stands between two who wrote a story: "and", "&", "with"."""
    return conjunctions() | vocabulary.words("byline", "with") | {"&"}


def split_names(text: str) -> tuple[str, ...]:
    """Return the names that stand in one string, in printed order.

    Splits at ";", "|", "、", " / ", the words for "and", and at commas between whole names, so that "Doe, Jane" and
    "Jane Doe, Jr." stay one. Empty when the text is empty.
    """
    text = tidy(text[:1000])
    if text.replace(" ", "").isalpha() and conjunctions().isdisjoint(text.split(" ")):
        return (text,)  # most: only letters and blanks
    found: list[str] = []
    for piece in _SURE.split(text):
        for each in _at_conjunctions(piece):
            found += _at_commas(each)
    return tuple(dict.fromkeys(name for name in (each.strip(" ,;|-–—") for each in found) if name))


def _at_conjunctions(piece: str) -> list[str]:
    """Split at "and" in any language, but only between things that can stand alone ("Ortega y Gasset" stays)."""
    known, words_ = conjunctions(), piece.split(" ")
    out, start = [], 0
    for index, word in enumerate(words_):
        if (
            word in known
            and (word != "in" or given(words_[index + 1] if index + 1 < len(words_) else ""))
            and start < index < len(words_) - 1
            and _stands(words_[start:index], words_[index + 1 :])
        ):
            out.append(" ".join(words_[start:index]))
            start = index + 1
    return [*out, " ".join(words_[start:])]


def _stands(before: list[str], after: list[str]) -> bool:
    left = " ".join(before[-8:]).rpartition(",")[2].split()
    house = is_house(" ".join(left)) or is_house(" ".join(after[:8]))
    single = len(left) == 1 and len(after) == 1
    return house or single or (len(left) > 1 and len(after) > 1) or given(" ".join(left[:1])) is given(after[0])


def _at_commas(piece: str) -> list[str]:
    parts = [part for part in _COMMA.split(piece) if part]
    if len(parts) < 2:
        return parts
    if len(parts) == 2 and is_inverted(piece):
        return [piece]
    out = [parts[0]]
    for part in parts[1:]:
        if is_suffix(part):
            out[-1] += ", " + part
        else:
            out.append(part)
    return out


def is_inverted(text: str) -> bool:
    """Return whether *text* is one name as "Doe, Jane": family name first, then a given name or an initial."""
    last, comma, first = (part.strip() for part in text.partition(","))
    if not comma or not last or not first or "," in first:
        return False
    words_ = first.split()
    if len(last.split()) > 2 or len(words_) > 2 or is_house(last) or is_house(first) or eastasian.is_eastasian(last):
        return False
    tail = all(INITIAL.fullmatch(word) for word in words_[1:])
    return (
        tail
        and (given(words_[0]) or bool(INITIAL.fullmatch(words_[0])))
        and not (len(last.split()) == 2 and given(last.split()[0]))
    )
