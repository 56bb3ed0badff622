"""Pieces of a byline that are a house, a desk or a job title as a whole."""

from __future__ import annotations

from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_desk, is_house
from newsmeta.wire.jobtitle import is_title, split_title
from newsmeta.wire.mixednames import (
    house_before_title,
    is_sign,
    is_title_like,
    person_before_house,
)
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.nameasides import are_agency, is_town
from newsmeta.wire.namepieces import Piece
from newsmeta.wire.names import Names
from newsmeta.wire.person import given, is_person


def read_whole(text: str, role: str, names: Names, piece: Piece, last: str) -> str:
    """Read a piece that is a house, a desk or a job title as a whole."""
    if text.lower() in vocabulary.agency_names():
        names.add_house(text, role)
        return "house"
    if is_desk(text.lower().removeprefix("the ")) and not (last == "person" and is_title(text)):
        names.add_house(text, role)
        return "house"
    letters, _, town = text.partition(" ")
    if letters.isupper() and letters.lower() in vocabulary.agency_names() and " " in town and is_town(town):
        names.add_house(letters, role)  # PTI New Delhi
        names.places.setdefault(town)
        return "house"
    titled = house_before_title(text)
    if titled and not (last or titled[2]) and is_sign(titled[0]):
        names.add_house(text, role)  # DM Correspondent: two letters alone say nothing
        return "house"
    if titled:
        names.add_house(titled[0], role)
        if titled[2]:
            names.add_people(titled[2], role)
            return "person"
        names.add_title(titled[1])
        return "house"
    lead = next((i for i, word in enumerate(text.split()) if not is_title_like(word)), 0)
    if lead and is_person(" ".join(text.split()[lead:])) and not is_title(" ".join(text.split()[lead:])):
        return ""
    if is_title(text) and not is_title_like(text.split()[0]) and is_person(split_title(text)[0]):
        placed = text.count(" ") == 1 and is_town(text.split()[0])  # Ankara Temsilcisi
        if not placed:
            return ""
    if is_title(text):
        names.add_title(text)
        return "title"
    if _phrase(text, last):
        return "phrase"
    owned = text.replace("’", "'").partition("'s ")[2]
    if (
        is_house(text)
        and not person_before_house(text)
        and not (
            owned and is_person(owned) and (given(owned.split()[0]) or are_agency(text.partition("s ")[0][:-1].split()))
        )
    ):
        names.add_house(text, role)
        return "house"
    if last == "person" and piece.before == "," and _is_towns_paper(text):
        names.add_house(text, role)
        return "house"
    if piece.before in ("for", "with") and kind_of_name(text) == "unknown":
        names.add_house(text, role)
        return "house"
    return ""


def _is_towns_paper(text: str) -> bool:
    """Return whether a piece behind a name is a large town and a word for a newspaper ("Missoula Current")."""
    town, _, rest = text.rpartition(" ")
    return rest.istitle() and rest.lower() in vocabulary.houses("papers") and bool(town) and is_town(town)


def _phrase(text: str, last: str) -> bool:
    """Return whether the piece is a phrase in small letters behind a name ("bureau européen", "a new view")."""
    known = text.lower() in vocabulary.agency_names()
    return (
        not known and " " in text and (text.startswith(("a ", "an ", "the ")) or (last == "person" and text.islower()))
    )
