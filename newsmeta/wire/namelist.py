"""Reads one run of names: says of every piece whether it is a person, a house, a job title or a place."""

from __future__ import annotations

import re

from newsmeta import lexicon
from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_desk, is_house
from newsmeta.wire.housepiece import read_whole
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.nameasides import are_agency, behind_phrase, has_aside, is_honoured, is_town, without_verb
from newsmeta.wire.nameintro import strip_intro
from newsmeta.wire.namepieces import Piece, pieces
from newsmeta.wire.names import Names as Names
from newsmeta.wire.nameseries import is_inverted
from newsmeta.wire.person import given, is_particle, is_person
from newsmeta.wire.personpiece import read_person
from newsmeta.wire.rolelabels import FILED, role_labels

_ONLY_NAMES = re.compile(r"[^\W\d_]")
_PLACED = re.compile(r"([A-Za-zÀ-ÿ]{1,5}) ([A-ZÀ-Þ].{1,40})$")
_BEHIND_TOWN = (": ", " - ", " – ", " | ")
_PLACEABLE = ("person", "house", "place")
_LONGEST = 160  # letters of a piece
_PLACE_MARKS = frozenset((",", "/", "|", "-", "–", "—", ".", "(", "·", "•"))


def read_names(text: str, role: str, names: Names, language: str | None) -> None:
    """Add what *text* names to *names*."""
    if role == FILED:
        place, _, text = text.partition(",")
        names.places.setdefault(place.strip())
        role = ""
    surnames = role == "surname"
    last = ""
    names.language = (language or "").partition("-")[0]
    plain, filed = without_verb(strip_intro(text, language))
    names.places.update(dict.fromkeys([filed] if filed else []))
    town, plain = _town_before(plain)
    if town:
        names.places.setdefault(town)
    if is_inverted(plain) or has_aside(plain):
        names.add(plain, role)
        return
    for piece in pieces(plain):
        kind = _read(piece, "reporting" if surnames else role, names, last, surnames)
        last = kind or last


def _town_before(text: str) -> tuple[str, str]:
    """Return the town before a person's name, "" for none, and the rest ("KARACHI: Ana Ruiz", "دبي - سارة النمري")."""
    for mark in _BEHIND_TOWN:
        town, found, behind = text.partition(mark)
        if found and is_town(town) and is_person(behind):
            return town, behind
    return "", text


def _names_place(word: str, name: str, language: str) -> bool:
    """Return whether *word* puts *name* at a place; with a capital, in the text's language or before a town only."""
    if word.islower() or is_particle(word):
        return word in vocabulary.words("byline", "place")
    own = lexicon.across("byline", "place").get(language, ())
    return word.lower() in (vocabulary.words("byline", "place") if is_town(name) else own)


def _read(piece: Piece, role: str, names: Names, last: str, surnames: bool) -> str:
    """Add one piece; return what it was."""
    text = strip_intro(piece.text)
    text = text.removeprefix("the ") if piece.before in ("for", "with") or is_honoured(text) else text
    if not _ONLY_NAMES.search(text) or len(text) > _LONGEST or _is_furniture(text.lower()):
        return ""
    if kind_of_name(text) == "placeholder":
        return ""
    if found := _read_place(piece, text, role, names, last):
        return found
    if last and _goes_with(piece, text, names, last):
        return last
    if surnames:
        _read_surname(text, role, names)
        return ""
    behind = last in _PLACEABLE and piece.before in _PLACE_MARKS
    if (behind or (not last and names.authors)) and is_town(text):
        names.places.setdefault(text)
        return "place"
    if for_whom := behind_phrase(text):
        names.add_house(for_whom, role)
        return "house"
    return read_whole(text, role, names, piece, last) or read_person(text, role, names, piece, last)


def _read_place(piece: Piece, text: str, role: str, names: Names, last: str) -> str:
    """Add a piece that a word puts somewhere; return what it was, "" where it is not put anywhere."""
    placed = _PLACED.match(text)
    if placed and _names_place(placed[1], placed[2], names.language) and not given(placed[2].split()[0]):
        if is_house(placed[2]):
            names.add_house(placed[2], role)  # Ana Ruiz, do R7
            return "house"
        names.places.setdefault(placed[2])
        return "place"
    named = text.removeprefix("the ")
    housed = " " in text and named.istitle() and is_house(named) and not is_town(text)
    if piece.before == "in" and (are_agency(text.split()) or housed):
        names.add_house(text, role)  # Repórter da Agência Brasil
        return "house"
    if piece.before == "in" or (last == "place" and piece.before == "," and " " not in text and not is_house(text)):
        names.places.setdefault(text)
        return "place"
    return ""


def _goes_with(piece: Piece, text: str, names: Names, last: str) -> bool:
    """Return whether a piece says more of the one before: a role or rank behind a name, the region of a town."""
    if piece.before in ("(", ",") and last == "person" and _aside(text, names):
        return True
    region = text.isupper() and len(text) < 4 and text.lower() not in vocabulary.agency_names()
    return region and piece.before == "(" and last == "place"  # São Paulo (SP)


def _read_surname(text: str, role: str, names: Names) -> None:
    """Note what somebody named by the surname did ("Moor reported"); with a given name they are an author, too."""
    who = text.removesuffix(" reported")
    if " " in who and is_person(who):
        names.add(who, role)
    names.roles.setdefault(who, role)


def _is_furniture(low: str) -> bool:
    """Return whether a piece is page furniture: "and others", "Follow", a kind of story, a left-over "By"."""
    if is_desk(low) or is_title(low):
        return False
    if low in vocabulary.family("suffixes") or low in vocabulary.words("byline", "others", "modifiers", "by"):
        return True
    kind = low in vocabulary.words("dateline", "kickers") and low not in role_labels()  # Case Study
    if kind or low in vocabulary.words("caption", "pool"):
        return True
    first, last = low.partition(" ")[0], low.rpartition(" ")[2]
    if last in vocabulary.words("byline", "remarks") and not given(first):
        return True  # No comments
    return all(word.strip(".:") in vocabulary.words("byline", "tail") for word in low.split())


def _aside(text: str, names: Names) -> bool:
    """Read what stands in brackets behind a name: its role ("Fotos"), its initials or a rank; True when it was that."""
    role = role_labels().get(text.lower())
    if role and names.authors:
        names.roles.setdefault(next(reversed(names.authors)), role)
    return bool(role) or (
        text.islower()
        and len(text) < 6
        and text not in vocabulary.agency_names()
        and text not in vocabulary.houses("signs")
    )
