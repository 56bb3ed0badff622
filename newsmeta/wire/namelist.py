"""Reads one run of names: splits it, and says of every piece whether it is a person, a house, a job title or a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsmeta.wire import vocabulary
from newsmeta.wire.name import (
    conjunctions,
    given,
    is_desk,
    is_house,
    is_inverted,
    is_particle,
    is_person,
    is_title,
    kind_of_name,
    split_title,
    strip_intro,
)
from newsmeta.wire.rolelabels import role_labels

_CUT = re.compile(r"\s*([,，;|·•/©\n()\[\]]|\s[-–—+]\s|\s[-–—+]$)\s*")
_ONLY_NAMES = re.compile(r"[^\W\d_]")
_EDGES = " .,:;|-–—·•&…*\"“”"
_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){1,4}|[^\W\d_]{2,4}")
_STAFF = ("staff", "reporter", "reporters", "correspondent", "correspondents")
_BY = frozenset("by von par por oleh door".split())


@dataclass(slots=True)
class Names:
    """What has been read so far; dictionaries keep the printed order and drop repeats."""

    authors: dict[str, None] = field(default_factory=dict)
    houses: dict[str, None] = field(default_factory=dict)
    places: dict[str, None] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)

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


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    before: str  # the separator before it: "," "and" "for" "with" "in" or another sign, "" for the first
    closed: bool  # an "and" stood before the piece before it, so the list of names is over


def read_names(text: str, role: str, names: Names, language: str | None = None) -> None:
    """Add what *text* names to *names*."""
    surnames = role == "surname"
    last = ""
    plain = strip_intro(text, language)
    if is_inverted(plain):
        names.add(plain, role)
        return
    for piece in _pieces(plain):
        kind = _read(piece, "reporting" if surnames else role, names, last, surnames)
        last = kind or last


def _pieces(text: str) -> list[_Piece]:
    """Return the pieces of *text* with the separator before each."""
    out: list[_Piece] = []
    separator, closed = "", False
    for index, part in enumerate(_CUT.split(text)):
        if index % 2:
            separator = part.strip()
            continue
        for word, chunk in _at_words(part):
            joint = word or separator
            if chunk.strip(_EDGES):
                before = out[-1].before if out else ""
                out.append(_Piece(chunk.strip(_EDGES) + _dot(chunk), joint, closed or before == "and"))
                closed = closed or before == "and"
            separator = ""
    return out


def _dot(chunk: str) -> str:
    """Keep the full stop of an initial or "Jr." at the end."""
    return "." if re.search(r"(?:\b[^\W\d_]|\b[JSjs]r)\.$", chunk.strip()) else ""


def _at_words(part: str) -> list[tuple[str, str]]:
    """Split at "and", "with", "for" and "in"; each part with the word before it."""
    out: list[tuple[str, list[str]]] = [("", [])]
    words = part.split()
    for index, word in enumerate(words):
        kind = _joint(word, words[index + 1 : index + 8], out[-1][1])
        if kind == "by":
            out[-1] = (out[-1][0], [])
        elif kind:
            out.append((kind, []))
        else:
            out[-1][1].append(word)
    return [(kind, " ".join(chunk)) for kind, chunk in out if chunk]


def _joint(word: str, after: list[str], before: list[str]) -> str:
    low = word.lower().strip("…")
    if not after:
        return ""
    if low in _BY and 0 < len(before) < 4 and not is_person(" ".join(before)) and not is_house(" ".join(after)):
        return "by"
    if low == "in" and len(before) > 1:
        return "and" if given(after[0]) else "in"
    if before and low in vocabulary.words("byline", "place") and word.islower() and is_title(before[-1]) and not given(after[0]):
        return "in"
    if low in conjunctions() and (word.islower() or word == "&"):
        joined = len(low) == 1 and word != "&" and (len(before) < 2 or (len(after) < 2 and not given(after[0])))
        return "" if joined else "and"
    if low in vocabulary.words("byline", "with") and " " not in low or low == "via":
        return "with"
    if low in vocabulary.words("byline", "for") and len(before) > 1:
        return "for"
    if low in vocabulary.words("byline", "place") and word.islower() and after[0][:1].isupper() and (len(before) > 1 or (before and is_title(before[0]))):
        return "in" if not given(after[0]) and low not in _PARTICLES else ""
    return ""


_PARTICLES = frozenset("de di da do no na z w v s".split())


def _read(piece: _Piece, role: str, names: Names, last: str, surnames: bool) -> str:
    """Add one piece; return what it was."""
    text = strip_intro(piece.text)
    if not _ONLY_NAMES.search(text) or len(text) > 160 or _is_furniture(text.lower()):
        return ""
    place = _PLACED.match(text)
    if place and place[1] in vocabulary.words("byline", "place") and not given(place[2].split()[0]):
        names.places.setdefault(place[2])
        return "place"
    if piece.before == "in" or (last == "place" and piece.before == "," and " " not in text and not is_house(text)):
        names.places.setdefault(text)
        return "place"
    if piece.before == "(" and last == "person" and _aside(text, names):
        return last
    if surnames:
        names.roles.setdefault(text.split(" reported ")[0], role)
        return ""
    whole = _whole(text, role, names, piece, last)
    return whole or _person(text, role, names, piece, last)


_PLACED = re.compile(r"([a-zà-ÿ]{1,5}) ([A-ZÀ-Þ].{1,40})$")


def _is_furniture(low: str) -> bool:
    """Return whether a piece is page furniture: "and others", "Follow", "News", a left-over "By"."""
    if is_desk(low) or is_title(low):
        return False
    if low in _TAILS or any(low in vocabulary.words("byline", key) for key in ("others", "modifiers", "by")):
        return True
    if low in vocabulary.words("caption", "pool"):
        return True
    return all(word.strip(".:") in vocabulary.words("byline", "tail") for word in low.split())


def _aside(text: str, names: Names) -> bool:
    """Read what stands in brackets behind a name: its role ("Fotos"), its initials or a rank; True when it was that."""
    role = role_labels().get(text.lower())
    if role and names.authors:
        names.roles.setdefault(next(reversed(names.authors)), role)
    return bool(role) or (text.islower() and len(text) < 6 and text not in vocabulary.agency_names() and text not in vocabulary.houses("signs"))


_TAILS = frozenset("jr sr phd md esq mba ma cbe obe mbe".split())


def _whole(text: str, role: str, names: Names, piece: _Piece, last: str) -> str:
    """Read a piece that is a house, a desk or a job title as a whole."""
    if text.lower() in vocabulary.agency_names():
        names.add_house(text, role)
        return "house"
    if is_desk(text.lower()) and not (last == "person" and is_title(text)):
        names.add_house(text, role)
        return "house"
    titled = _house_before_title(text)
    if titled:
        names.add_house(titled[0], role)
        if titled[2]:
            _people(titled[2], role, names)
            return "person"
        _titled(names, titled[1])
        return "house"
    lead = next((i for i, word in enumerate(text.split()) if not _title_like(word)), 0)
    if lead and is_person(" ".join(text.split()[lead:])) and not is_title(" ".join(text.split()[lead:])):
        return ""
    if is_title(text) and not _title_like(text.split()[0]) and not is_title(" ".join(text.split()[:2])) and is_person(" ".join(text.split()[:2])):
        return ""
    if is_title(text):
        _titled(names, text)
        return "title"
    if is_house(text) and not _person_before_house(text):
        names.add_house(text, role)
        return "house"
    if piece.before in ("for", "with") and kind_of_name(text) == "unknown":
        names.add_house(text, role)
        return "house"
    return ""


def _titled(names: Names, title: str) -> None:
    if names.authors and title:
        names.titles.setdefault(next(reversed(names.authors)), title)


def _house_before_title(text: str) -> tuple[str, str, str] | None:
    """Return house, title and what follows for "Associated Press writers Jane Doe", "IGN Staff"; None otherwise."""
    words = text.split()
    start = next((i for i, word in enumerate(words) if _title_like(word)), 0)
    while start and start + 1 < len(words) and words[start].lower() in vocabulary.houses("words") and not _named(words[:start]):
        start += 1
    rest = next((i for i in range(start, len(words)) if not _title_like(words[i])), len(words))
    if not start or not any(is_title(word) or word.lower() in _STAFF for word in words[start:rest]):
        return None
    house = " ".join(words[:start])
    staffed = words[start].lower() in _STAFF and start + 1 == len(words) and not is_person(house)
    return (house, " ".join(words[start:rest]), " ".join(words[rest:])) if is_house(house) or staffed else None


def _named(words: list[str]) -> bool:
    """Return whether the words are a name already, so that the next one ("News", "National") belongs to the title."""
    return _agency(words) or (len(words) > 1 and is_person(" ".join(words)))


def _title_like(word: str) -> bool:
    low = word.lower().strip(".,:")
    return low in _STAFF or low in vocabulary.words("byline", "modifiers") or is_title(word)


def _agency(words: list[str]) -> bool:
    return " ".join(words).lower() in vocabulary.agency_names()


_PLACE_HEADS = frozenset("new san santa los las the north south east west el la le st saint".split())


def _person_before_house(text: str) -> tuple[str, str] | None:
    """Return person and house of "Jane Doe The Associated Press", None when the text is not both."""
    words = text.split()
    for index in range(2, len(words)):
        person, house = " ".join(words[:index]), " ".join(words[index:])
        low = house.lower().removeprefix("the ")
        if low in vocabulary.agency_names() and is_person(person) and not is_house(person) and words[0].lower() not in _PLACE_HEADS:
            return person, house
    size = 3 if len(words) > 2 and (words[1].endswith(".") or not words[1][:1].isupper()) else 2
    person, house = " ".join(words[:size]), " ".join(words[size:])
    if len(words) > size + 1 and given(words[0]) and is_person(person) and not is_house(person) and is_house(house):
        return person, house
    return None


def _person(text: str, role: str, names: Names, piece: _Piece, last: str) -> str:
    both = _person_before_house(text)
    if both:
        _people(both[0], role, names)
        names.add_house(both[1], role)
        return "house"
    name, title = split_title(_until_small(text))
    if last == "house" and name.split()[0].lower() in _PLACE_HEADS and len(name.split()) == 2 and not given(name.split()[0]):
        names.places.setdefault(name)
        return "place"
    if piece.before == "," and piece.closed and is_person(name) and not given(name.split()[0]) and not title:
        names.places.setdefault(name)
        return "place"
    lead = next((i for i, word in enumerate(name.split()) if not _title_like(word)), 0)
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


def _until_small(text: str) -> str:
    """Cut "Laura Adler is editor of …" behind the name."""
    words = text.split()
    at = next((i for i, word in enumerate(words) if word.isalpha() and word.islower() and not is_particle(word)), 0)
    return " ".join(words[:at]) if at > 1 and all(word[0].isupper() for word in words[:at]) and not is_title(text) else text


def _single(name: str, role: str, names: Names, piece: _Piece, last: str) -> str:
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
    if len(words) <= 3 and (len(words) > 1 or _INITIALS.fullmatch(name) or capital or name.islower()) and len(name) < 40:
        names.add(name, role)
        return "person"
    return ""


def _people(text: str, role: str, names: Names) -> None:
    for name in apart(text):
        names.add(name, role)


def apart(text: str) -> list[str]:
    """Return the persons in *text*, printed one after the other without a separator, by given names and pairs of words."""
    words = text.split()
    if len(words) < 4:
        return [text]
    cuts = [i for i in range(2, len(words) - 1) if given(words[i]) and not given(words[i - 1]) and _full(words[i - 1])]
    if cuts and given(words[0]):
        chosen: list[int] = []
        for cut in cuts:
            if cut - (chosen[-1] if chosen else 0) >= 2:
                chosen.append(cut)
        return [" ".join(words[a:b]) for a, b in zip([0, *chosen], [*chosen, len(words)], strict=True)]
    if len(words) % 2 == 0 and all(_cyrillic(word) for word in words) and not any(_patronymic(word) for word in words):
        return [" ".join(words[i : i + 2]) for i in range(0, len(words), 2)]
    return [text]


def _full(word: str) -> bool:
    return len(word.strip(".")) > 1 and word[:1].isupper()


def _cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u04ff" and word[0].isupper()


def _patronymic(word: str) -> bool:
    return word.lower().endswith(("ович", "евич", "ич", "овна", "евна", "ична", "івна", "ївна"))
