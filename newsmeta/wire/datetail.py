"""Cuts dates, clock times and reading times out of a byline, where they stand before or behind the names."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.person import given

_STATION = re.compile(r"[A-Z]{3,5}\d{1,2}")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile("[\\d¹²³⁰-⁹]")
_SUPERSCRIPT = re.compile(r"(?<=[^\W\d_][^\W\d_])\d{1,2}(?=,?$)|[¹²³⁰-⁹]")
_LOGIN = re.compile(r"([a-zäöüß]{4,20})[._-]?\d{1,4}")
_EDGES = " .,:;()|·•-–—"
_BARS = frozenset("|•·/")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}|[ap]\.?m\.?", re.IGNORECASE)
_ZONE = re.compile("[A-Z]{2,4}T")


def cut_dates(text: str) -> tuple[str, str]:
    """Return *text* with every date or time replaced by `` | ``, and the words cut, "" when there were none."""
    if not _NUMBER.search(text):
        return text, ""
    words = [_without_note(word) for word in text.split(" ")]
    if not _DIGIT.search("".join(words)):
        return " ".join(words), ""
    kept: list[str] = []
    cut: list[str] = []
    index = 0
    while index < len(words):
        size = _run(words, index)
        if size:
            cut += words[index : index + size]
            kept.append("|")
            index += size
            if cut[-1] in vocabulary.words("byline", "place"):  # "… on May 5, 2010 in Nature": what it was filed under
                index = next((at for at in range(index, len(words)) if words[at] in _BARS), len(words))
        else:
            kept.append(words[index])
            index += 1
    return " ".join(kept), " ".join(cut).strip(_EDGES)


def _without_note(word: str) -> str:
    """Return a name without the number of a note behind it."""
    if not word[:1].isalpha() or _LOGIN.fullmatch(word) or _is_station(word.strip(_EDGES)):
        return word
    return _SUPERSCRIPT.sub("", word)


def _is_station(word: str) -> bool:
    """Return whether a word is a station's letters and channel ("ABC7") or another house's known name ("News24")."""
    return _STATION.fullmatch(word) is not None or word.lower() in vocabulary.agency_names()


def _run(words: list[str], start: int) -> int:
    """Return how many words from *start* are one date, 0 when they are none; a date holds a digit."""
    if _is_surname(words, start):
        return 0
    end, digits = start, False
    while end < len(words) and _is_dateish(words, end):
        digits = digits or bool(_DIGIT.search(words[end]))
        end += 1
    while end > start and not words[end - 1].strip(_EDGES):
        end -= 1
    return end - start if digits else 0


def _is_surname(words: list[str], index: int) -> bool:
    """Return whether a month or weekday behind a given name is a family name ("Amina Juma on Friday, May 3")."""
    if not (0 < index < len(words) - 1 and words[index].istitle() and words[index + 1].islower()):
        return False
    return given(words[index - 1]) and words[index].lower() in vocabulary.calendar_words()


def _is_dateish(words: list[str], index: int) -> bool:
    bare = words[index].strip(_EDGES).lower()
    if _DIGIT.search(bare):
        return not (_is_login(words[index].strip(_EDGES)) or _is_channel(words, index))
    if not bare:
        return index > 0 and words[index] != "|"
    return bare in vocabulary.calendar_words() or bare in _labels() or _is_zone(words, index)


def _is_login(word: str) -> bool:
    """Return whether a word is what somebody signs in with: letters and a number, the letters of no calendar."""
    found = _LOGIN.fullmatch(word)
    return found is not None and found[1] not in vocabulary.calendar_words() and found[1] not in _labels()


def _is_zone(words: list[str], index: int) -> bool:
    """Return whether the word is the zone of the clock time before it: "11:39 PM MYT"."""
    bare = words[index].strip(_EDGES)
    clock = index > 0 and _CLOCK.fullmatch(words[index - 1].strip(" ,;()|"))
    return bool(clock and _ZONE.fullmatch(bare)) and bare.lower() not in vocabulary.agency_names()


def _is_channel(words: list[str], index: int) -> bool:
    """Return whether the number belongs to a house's name ("France 24", "News1")."""
    bare = words[index].strip(_EDGES)
    pair = f"{words[index - 1]} {bare}" if index else bare
    if _is_station(bare) or bare.lower() in vocabulary.agency_names() or pair.lower() in vocabulary.agency_names():
        return True
    return index > 0 and bare.isdigit() and len(bare) < 3 and index == len(words) - 1 and is_house(words[index - 1])


@cache
def _labels() -> frozenset[str]:
    """Return single words that stand before or in dates."""
    found = vocabulary.words("byline", "tail") | vocabulary.words(
        "dates", "published", "updated", "time", "joins", "relative"
    )
    return frozenset(part for words in found for part in words.split())
