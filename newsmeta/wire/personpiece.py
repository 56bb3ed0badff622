"""Pieces of a byline that name a person, with a house, a town or a title behind the name or without."""

from __future__ import annotations

import re

from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import split_title
from newsmeta.wire.mixednames import (
    apart,
    is_title_like,
    person_before_house,
    until_small,
)
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.nameasides import is_town
from newsmeta.wire.namepieces import Piece
from newsmeta.wire.names import Names
from newsmeta.wire.person import given, is_person

_SIGNS = frozenset(("/", "-", "–", "—"))
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,4}|[^\W\d_]{2,4}")


def read_person(text: str, role: str, names: Names, piece: Piece, last: str) -> str:
    """Read a piece that is no house as a whole; return what it was, "" for nothing."""
    owner, sign, owned = text.replace("’", "'").partition("'s ")
    if sign and is_house(owner) and is_person(owned):
        names.add_house(text[: len(owner)], role)
        names.add_people(owned, role)
        return "person"
    name, title = split_title(until_small(text))
    both = person_before_house(text) or (person_before_house(name) if title else None)  # ANA RUIZ AP Sports Writer
    if both:
        names.add_people(both[0], role)
        names.add_house(both[1], role)
        return "house"
    name = _without_town(name, names)
    if (
        last == "house"
        and name.split()[0].lower() in vocabulary.family("towns")
        and len(name.split()) == 2
        and not given(name.split()[0])
    ):
        names.places.setdefault(name)
        return "place"
    if piece.before == "," and piece.closed and is_person(name) and not given(name.split()[0]) and not title:
        names.places.setdefault(name)
        return "place"
    lead = next((i for i, word in enumerate(name.split()) if not is_title_like(word)), 0)
    if lead and is_person(" ".join(name.split()[lead:])):
        name, title = " ".join(name.split()[lead:]), title or " ".join(name.split()[:lead])
    several = apart(name) if len(name.split()) > 3 else [name]
    if (several and all(map(is_person, several))) or (title and len(name.split()) > 1):
        if is_house(name):
            names.add_house(name, role)
        else:
            names.add_people(name, role)
        if title:
            names.add_title(title)
        return "person"
    return _single(name, role, names, piece, last)


def _without_town(name: str, names: Names) -> str:
    """Return a name in capitals without what is printed behind it: a town ("ANA RUIZ Madrid"), a house; both noted."""
    words = name.split()
    person, hyphen, filed = name.rpartition("-")
    if hyphen and filed.isupper() and " " in person and not person.isupper() and is_town(filed):
        names.places.setdefault(filed)  # Ali Aksoy-ANKARA/DHA
        return person
    if not words[0].isupper():
        return name
    loud = next((i for i, word in enumerate(words) if not word.isupper()), 0)
    if loud > 1 and len(words) - loud > 1 and is_person(" ".join(words[:loud])) and all(map(str.istitle, words[loud:])):
        behind = " ".join(words[loud:])
        (names.places if is_town(behind) else names.houses).setdefault(behind)
        return " ".join(words[:loud])
    head, _, town = name.rpartition(" ")
    if " " in head and head.isupper() and town.istitle() and is_town(town):
        names.places.setdefault(town)
        return head
    return name


def _single(name: str, role: str, names: Names, piece: Piece, last: str) -> str:
    """Read what is neither clearly a person nor a house: initials, a lone word, small letters."""
    if kind_of_name(name) in ("placeholder", "date", "url", "email", "handle"):
        return ""
    words = name.split()
    if len(words) > 1 and not name.islower() and not ("." in name and len(words) < 5):
        return ""
    capital = name[:1].isupper() and not name.isupper()
    if last == "person" and piece.before == "/" and capital and len(words) == 1 and not given(name):
        names.add_house(name, "")
        return "house"
    placed = piece.before == "," or (piece.before in _SIGNS and not given(name))
    if last == "house" and placed and capital and len(words) == 1:
        names.places.setdefault(name)
        return "place"
    if last == "person" and piece.before in (",", "-", "–", "—", "(", "|") and capital and not given(name):
        names.places.setdefault(name)
        return "place"
    if (
        len(words) <= 3
        and (len(words) > 1 or _INITIALS.fullmatch(name) or capital or name.islower())
        and len(name) < 40
    ):
        names.add(name, role)
        return "person"
    return ""
