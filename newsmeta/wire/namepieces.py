"""Cuts a byline into pieces at commas, slashes, dashes and the words for "and", "with", "for", "in" and "by"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.nameseries import conjunctions
from newsmeta.wire.person import given, is_person

_CUT = re.compile(r"\s*([,，;|·•∙●©\n()\[\]]|(?<!/)/(?!/)|\s(?:[-–—+]|//)\s|\s[-–—+]$)\s*")
_EDGES = ' .,:;|-–—·•&…*"“”'
_SHORT = re.compile(r"(?:\b[^\W\d_]|\b[JSjs]r)\.$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a byline and how it is joined to the one before."""

    text: str
    before: str  # the separator before it: "," "and" "for" "with" "in" or another sign, "" for the first
    closed: bool  # an "and" stood before the piece before it, so the list of names is over


def pieces(text: str) -> list[Piece]:
    """Return the pieces of *text* with the separator before each."""
    out: list[Piece] = []
    separator, closed = "", False
    for index, part in enumerate(_CUT.split(text)):
        if index % 2:
            separator = part.strip()
            continue
        for word, chunk in _at_words(_after_bracket(part) if separator == ")" and out else part):
            joint = word or separator
            if chunk.strip(_EDGES):
                before = out[-1].before if out else ""
                out.append(Piece(_unquoted(chunk.strip(_EDGES)) + _dot(chunk), joint, closed or before == "and"))
                closed = closed or before == "and"
            separator = ""
    return out


def _after_bracket(part: str) -> str:
    """Return *part* without the "and" behind what stood in brackets: Ana Ruiz (texto) e Rui Lobo."""
    first, _, rest = part.strip().partition(" ")
    return rest if rest and first in conjunctions() else part


def _unquoted(name: str) -> str:
    """Return a name without the quotation marks of Eastern Europe around the whole of it."""
    return name[1:-1] if name[:1] in ("«", "„") and name[-1:] in ("»", "“", "”") else name


def _dot(chunk: str) -> str:
    """Keep the full stop of an initial or "Jr." at the end."""
    return "." if _SHORT.search(chunk.strip()[-4:]) else ""


def _at_words(part: str) -> list[tuple[str, str]]:
    """Split at "and", "with", "for" and "in"; each part with the word before it."""
    out: list[tuple[str, list[str]]] = [("", [])]
    words = part.split()
    for index, word in enumerate(words):
        low = word.lower().strip("…")
        after = words[index + 1 : index + 8]
        kind = _joint(word, low, after, out[-1][1], out[-1][0]) if after and low in _joints() else ""
        if kind == "by":
            out[-1] = (out[-1][0], [])
        elif kind:
            out.append((kind, []))
        else:
            out[-1][1].append(word)
    return [(kind, " ".join(chunk)) for kind, chunk in out if chunk]


def _shouted(words: list[str]) -> bool:
    """Return whether two words are a name in capitals."""
    return len(words) == 2 and all(word.isupper() and len(word.strip(".,")) > 1 for word in words)


def _is_letters(word: str) -> bool:
    """Return whether *word* is a known agency's letters."""
    return word.strip(".,").isupper() and word.strip(".,").lower() in vocabulary.agency_names()


@cache
def _by() -> frozenset[str]:
    """Return the words for "by" that never say from where: "di" in "Nelayan di Makassar" does."""
    return vocabulary.words("byline", "opens") - vocabulary.words("byline", "place")


@cache
def _joints() -> frozenset[str]:
    """Return all words that may join or part names."""
    some = vocabulary.words("byline", "opens", "place", "with", "for") | conjunctions() | vocabulary.family("also_in")
    return some | {"in", "at", "of", "via"}


def _joint(word: str, low: str, after: list[str], before: list[str], last: str) -> str:
    """Return how *word* joins what stands before and after it; "" where it is part of a name."""
    if low in _by() and 0 < len(before) < 4 and not is_person(" ".join(before)) and not is_house(" ".join(after)):
        return "by"
    if low in ("in", "at") and (len(before) > 1 or (bool(before) and _is_letters(before[0]))):
        return "and" if given(after[0]) else "in"
    if (low == "in" and not before) or _places_title(word, low, after, before):
        return "in"
    if low in conjunctions():
        if word.islower() or word == "&":
            return "" if _is_within_name(word, low, after, before) else "and"
        if word.isupper() and _shouted(before[-2:]) and _shouted(after[:2]):
            return "and"  # JANE DOE Y ANA RUIZ
    if low in vocabulary.words("byline", "with") or low == "via":
        return "with"
    if _says_for_whom(word, low, after, before, last):
        return "for"
    places = low in vocabulary.words("byline", "place") and after[0][:1].isupper() and _is_placed(word, before)
    return "in" if places and not given(after[0]) and low not in vocabulary.family("also_in") else ""


def _places_title(word: str, low: str, after: list[str], before: list[str]) -> bool:
    """Return whether *word* says where somebody with the title before it works."""
    if not before or not word.islower() or low not in vocabulary.words("byline", "place") or given(after[0]):
        return False
    return is_title(before[-1]) or is_title(" ".join(before))


def _is_within_name(word: str, low: str, after: list[str], before: list[str]) -> bool:
    """Return whether an "and" stands within one name: "Ramon i Cajal", "R & B"; between two houses it never does."""
    if word == "&":
        within = any(len(side) == 1 and side.isalpha() for side in (after[0], *before[-1:]))
    elif len(low) == 1:
        within = len(before) < 2 or (len(after) < 2 and not (given(after[0]) or is_house(after[0])))
    else:
        return False
    return within and not (is_house(" ".join(before)) and is_house(after[0]))


def _says_for_whom(word: str, low: str, after: list[str], before: list[str], last: str) -> bool:
    """Return whether *word* stands between a person and the house they write for."""
    if low == "of":
        return len(before) > 1 and is_person(" ".join(before)) and is_house(" ".join(after))
    if low in vocabulary.words("byline", "for") and len(before) > (last != "in"):
        return True
    also = word.istitle() and low in vocabulary.family("also_in") and len(before) > 1
    return also and _is_letters(after[0])  # Ana Ruiz Do UOL


def _is_placed(word: str, before: list[str]) -> bool:
    """Return whether what stands before a word for "in" is somebody or a house that can be somewhere."""
    if not (word.islower() or is_house(" ".join(before)) or (word.isupper() and before and is_title(before[0]))):
        return False
    return len(before) > 1 or (bool(before) and (is_title(before[0]) or not word.islower()))
