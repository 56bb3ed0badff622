"""Reads one run of names: says of every piece whether it is a person, a house, a job title or a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsmeta import lexicon
from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_desk, is_house
from newsmeta.wire.jobtitle import is_title, split_title
from newsmeta.wire.mixednames import (
    PLACE_HEADS,
    apart,
    house_before_title,
    is_sign,
    is_title_like,
    person_before_house,
    until_small,
)
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.nameasides import are_agency, behind_phrase, has_aside, is_honoured, is_town, without_verb
from newsmeta.wire.nameintro import strip_intro
from newsmeta.wire.namepieces import Piece, pieces
from newsmeta.wire.nameseries import is_inverted
from newsmeta.wire.person import given, is_particle, is_person
from newsmeta.wire.rolelabels import role_labels

_ONLY_NAMES = re.compile(r"[^\W\d_]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,4}|[^\W\d_]{2,4}")
_PLACED = re.compile(r"([A-Za-zÀ-ÿ]{1,5}) ([A-ZÀ-Þ].{1,40})$")
_PLACE_MARKS = frozenset((",", "/", "|", "-", "–", "—", ".", "(", "·", "•"))
_TAILS = frozenset("jr sr phd md esq mba ma cbe obe mbe".split())


@dataclass(slots=True)
class Names:
    """What has been read so far; dictionaries keep the printed order and drop repeats."""

    authors: dict[str, None] = field(default_factory=dict)
    houses: dict[str, None] = field(default_factory=dict)
    places: dict[str, None] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    language: str = ""

    def add(self, name: str, role: str) -> None:
        """Add a person."""
        self.authors.setdefault(name)
        if role:
            self.roles.setdefault(name, role)

    def add_house(self, name: str, role: str) -> None:
        """Add a house."""
        self.houses.setdefault(name)
        if role:
            self.roles.setdefault(name, role)


def read_names(text: str, role: str, names: Names, language: str | None = None) -> None:
    """Add what *text* names to *names*."""
    surnames = role == "surname"
    last = ""
    names.language = (language or "").partition("-")[0]
    plain, filed = without_verb(strip_intro(text, language))
    names.places.update(dict.fromkeys([filed] if filed else []))
    if is_inverted(plain) or has_aside(plain):
        names.add(plain, role)
        return
    for piece in pieces(plain):
        kind = _read(piece, "reporting" if surnames else role, names, last, surnames)
        last = kind or last


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
    if not _ONLY_NAMES.search(text) or len(text) > 160 or _is_furniture(text.lower()):
        return ""
    if kind_of_name(text) == "placeholder":
        return ""
    place = _PLACED.match(text)
    if place and _names_place(place[1], place[2], names.language) and not given(place[2].split()[0]):
        names.places.setdefault(place[2])
        return "place"
    housed = " " in text and text.removeprefix("the ").istitle() and is_house(text) and not is_town(text)
    if piece.before == "in" and (are_agency(text.split()) or housed):
        names.add_house(text, role)  # Repórter da Agência Brasil
        return "house"
    if piece.before == "in" or (last == "place" and piece.before == "," and " " not in text and not is_house(text)):
        names.places.setdefault(text)
        return "place"
    if piece.before == "(" and last == "person" and _aside(text, names):
        return last
    region = text.isupper() and len(text) < 4 and text.lower() not in vocabulary.agency_names()
    if piece.before == "(" and last == "place" and region:
        return last  # the region of a town: São Paulo (SP)
    if surnames:
        who = text.removesuffix(" reported")
        if " " in who and is_person(who):
            names.add(who, role)
        names.roles.setdefault(who, role)
        return ""
    behind = (last in ("person", "house") and piece.before in _PLACE_MARKS) or (not last and bool(names.authors))
    if behind and is_town(text):
        names.places.setdefault(text)
        return "place"
    for_whom = behind_phrase(text)
    if for_whom:
        names.add_house(for_whom, role)
        return "house"
    whole = _whole(text, role, names, piece, last)
    return whole or _person(text, role, names, piece, last)


def _is_furniture(low: str) -> bool:
    """Return whether a piece is page furniture: "and others", "Follow", "News", a left-over "By"."""
    if is_desk(low) or is_title(low):
        return False
    if low in _TAILS or low in vocabulary.words("byline", "others", "modifiers", "by"):
        return True
    if low in vocabulary.words("caption", "pool"):
        return True
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


def _whole(text: str, role: str, names: Names, piece: Piece, last: str) -> str:
    """Read a piece that is a house, a desk or a job title as a whole."""
    if text.lower() in vocabulary.agency_names():
        names.add_house(text, role)
        return "house"
    if is_desk(text.lower().removeprefix("the ")) and not (last == "person" and is_title(text)):
        names.add_house(text, role)
        return "house"
    titled = house_before_title(text)
    if titled and not (last or titled[2]) and is_sign(titled[0]):
        names.add_house(text, role)  # DM Correspondent: two letters alone say nothing
        return "house"
    if titled:
        names.add_house(titled[0], role)
        if titled[2]:
            _people(titled[2], role, names)
            return "person"
        _titled(names, titled[1])
        return "house"
    lead = next((i for i, word in enumerate(text.split()) if not is_title_like(word)), 0)
    if lead and is_person(" ".join(text.split()[lead:])) and not is_title(" ".join(text.split()[lead:])):
        return ""
    if is_title(text) and not is_title_like(text.split()[0]) and is_person(split_title(text)[0]):
        placed = text.count(" ") == 1 and is_town(text.split()[0])  # Ankara Temsilcisi
        if not placed:
            return ""
    if is_title(text):
        _titled(names, text)
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
    if piece.before in ("for", "with") and kind_of_name(text) == "unknown":
        names.add_house(text, role)
        return "house"
    return ""


def _phrase(text: str, last: str) -> bool:
    """Return whether the piece is a phrase in small letters behind a name ("bureau européen", "a new view")."""
    known = text.lower() in vocabulary.agency_names()
    return (
        not known and " " in text and (text.startswith(("a ", "an ", "the ")) or (last == "person" and text.islower()))
    )


def _titled(names: Names, title: str) -> None:
    words = title.split()
    house = next((" ".join(words[i:]) for i in range(1, len(words)) if are_agency(words[i:])), "")
    if house:
        names.add_house(house, "")  # Repórter da Agência Brasil
    if names.authors and title:
        names.titles.setdefault(next(reversed(names.authors)), title)


def _person(text: str, role: str, names: Names, piece: Piece, last: str) -> str:
    owner, sign, owned = text.replace("’", "'").partition("'s ")
    if sign and is_house(owner) and is_person(owned):
        names.add_house(text[: len(owner)], role)
        _people(owned, role, names)
        return "person"
    name, title = split_title(until_small(text))
    both = person_before_house(text) or (person_before_house(name) if title else None)  # ANA RUIZ AP Sports Writer
    if both:
        _people(both[0], role, names)
        names.add_house(both[1], role)
        return "house"
    name = _without_town(name, names)
    if (
        last == "house"
        and name.split()[0].lower() in PLACE_HEADS
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
            _people(name, role, names)
        if title:
            _titled(names, title)
        return "person"
    return _single(name, role, names, piece, last)


def _without_town(name: str, names: Names) -> str:
    """Return a name in capitals without what is printed behind it: a town ("ANA RUIZ Madrid"), a house; both noted."""
    words = name.split()
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
    if last == "house" and piece.before == "," and capital and len(words) == 1:
        names.places.setdefault(name)
        return "place"
    if last == "person" and piece.before in (",", "-", "–", "—", "(") and capital and not given(name):
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


def _people(text: str, role: str, names: Names) -> None:
    for name in apart(text):
        names.add(name, role)
