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
    desk = is_desk(text.lower().removeprefix("the ")) and not (last == "person" and is_title(text))
    if desk or text.lower() in vocabulary.agency_names():
        names.add_house(text, role)
        return "house"
    found = _with_town(text, role, names) or _of_town(text, names, last) or _before_title(text, role, names, last)
    if found:
        return found
    if _holds_person(text):
        return ""
    if is_title(text):
        names.add_title(text)
        return "title"
    if _phrase(text, last):
        return "phrase"
    named = piece.before in ("for", "with") and kind_of_name(text) == "unknown"
    paper = last == "person" and piece.before == "," and _is_towns_paper(text)
    if named or paper or (is_house(text) and not person_before_house(text) and not _owns_person(text)):
        names.add_house(text, role)
        return "house"
    return ""


def _with_town(text: str, role: str, names: Names) -> str:
    """Read an agency's letters, its desk perhaps before them, and the town: PTI New Delhi, Redazione ANSA ROMA.

    A broadcaster's town is part of its name: CBS San Francisco.
    """
    first, _, rest = text.partition(" ")
    desk = f"{first} " if is_desk(first.lower()) else ""
    letters, _, town = (rest if desk else text).partition(" ")
    known = letters.isupper() and letters.lower() in vocabulary.agency_names()
    if not (known and (desk or " " in town) and is_town(town)):
        return ""
    if letters.lower() in vocabulary.broadcasters():
        names.add_house(text, role)
        return "house"
    names.add_house(desk + letters, role)
    names.places.setdefault(town)
    return "house"


def _of_town(text: str, names: Names, last: str) -> str:
    """Read a town and a job title behind a person: "Nora Ash, Cairo correspondent", "…, Lima bureau chief"."""
    words = text.split() if last == "person" else []
    start = next((index for index, word in enumerate(words) if is_title_like(word)), 0)
    town, title = " ".join(words[:start]), " ".join(words[start:])
    if not start or not is_town(town) or not is_title(title):
        return ""
    names.places.setdefault(town)
    names.add_title(title)
    return "title"


def _before_title(text: str, role: str, names: Names, last: str) -> str:
    """Read a house, a job title and perhaps names: "Associated Press writers Jane Doe", "IGN Staff"."""
    titled = house_before_title(text)
    if not titled:
        return ""
    if not (last or titled[2]) and is_sign(titled[0]):
        names.add_house(text, role)  # DM Correspondent: two letters alone say nothing
        return "house"
    person, house = _shouted(titled[0])
    if person:
        names.add_people(person, role)
    names.add_house(house, role)
    if titled[2]:
        names.add_people(titled[2], role)
        return "person"
    names.add_title(titled[1])
    return "house"


def _shouted(text: str) -> tuple[str, str]:
    """Part a person in capitals from a house that is not: "NORA ASH Marsh Post"; the person is "" where none is."""
    words = text.split()
    size = next((index for index, word in enumerate(words) if not word.isupper()), 0)
    person = " ".join(words[:size])
    named = size > 1 and is_person(person) and not is_house(person) and not is_town(person)
    return (person, " ".join(words[size:])) if named else ("", text)


def _holds_person(text: str) -> bool:
    """Return whether a person's name stands behind a job title or before one."""
    words = text.split()
    lead = next((i for i, word in enumerate(words) if not is_title_like(word)), 0)
    behind = " ".join(words[lead:])
    if lead and is_person(behind) and not is_title(behind):
        return True
    if not is_title(text) or is_title_like(words[0]) or not is_person(split_title(text)[0]):
        return False
    return not (len(words) == 2 and is_town(words[0]))  # Ankara Temsilcisi


def _owns_person(text: str) -> bool:
    """Return whether a house and its person are one piece: "AP's Jane Doe"."""
    owned = text.replace("’", "'").partition("'s ")[2]
    owner = text.partition("s ")[0][:-1].split()
    return bool(owned) and is_person(owned) and (given(owned.split()[0]) or are_agency(owner))


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
