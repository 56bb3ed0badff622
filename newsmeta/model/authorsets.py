"""What each place of a source says of the story's authors: a JSON-LD author list, a meta tag, a visible byline."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.housecore import core_of
from newsmeta.extractors.titlewords import name_key
from newsmeta.model.choice import Context
from newsmeta.model.ownnames import is_department, without_house_words
from newsmeta.model.parts import Organization, Person
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address
from newsmeta.wire import vocabulary
from newsmeta.wire.byline import Byline, parse_byline
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.name import given, is_desk, is_login, kind_of_name, strip_intro
from newsmeta.wire.nameseries import joints
from newsmeta.wire.rolelabels import role_labels

_ORGANIZATIONS = {"Organization", "NewsMediaOrganization", "Corporation"}
_LONGEST_INITIALS, _SHORTEST_NAME, _LONGEST_LINE = 4, 8, 220  # letters
_SURE = 0.8  # the trust from which a set tells who the story's people are
OTHER_ROLES: Final = frozenset(("photo", "illustration", "video", "editing", "translation"))
"""What people do for a story who did not write it."""
_PLAIN = re.compile(r"[^\W\d_]{2,20} (?:[^\W\d_]\. )?[^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?")
_NO_LETTERS = re.compile(r"[\d\W_]+")


def _letters(text: str) -> int:
    return len(_NO_LETTERS.sub("", text))


@dataclass(slots=True)
class AuthorSet:
    """The authors that one place names together: a JSON-LD author list, a meta tag, a visible byline."""

    items: list[Evidence] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    houses: dict[str, Organization] = field(default_factory=dict)
    score: float = 0.0
    told: int = 0
    """How many letters of its words say where and when, beside the names."""
    beside: int = 0
    """How many more say for whom and as what they work, or join them."""

    @property
    def said(self) -> int:
        """How many letters its words have, what is no name included; where and when are no part of them."""
        return sum(map(_letters, (strip_intro(item.text[:_LONGEST_LINE]) for item in self.items))) - self.told

    @property
    def visible(self) -> bool:
        return self.items[0].source == "html"

    @property
    def shown(self) -> bool:
        return self.items[0].source in ("html", "prose")

    @property
    def names(self) -> set[str]:
        return {*self.people, *self.houses}

    @property
    def only_words(self) -> bool:
        """Whether it names people by lone words only ("Follow"), in a script that parts names by blanks."""
        return all(" " not in person.name and person.name.isascii() for person in self.people.values())

    def said_names(self) -> list[tuple[str, str]]:
        """Return the key and the words of each name."""
        people = [(key, found.name) for key, found in self.people.items()]
        return [*people, *((key, found.name) for key, found in self.houses.items())]


def author_sets(context: Context, house: set[str]) -> list[AuthorSet]:
    """Return what each place says, read; visible bylines are read only where structured data names no people."""
    sets: dict[tuple[str, str], AuthorSet] = {}
    for item in context.of("authors"):
        if item.text.lstrip()[:1] not in ("(", "["):  # a bracket opens a picture's credit, typed as author
            sets.setdefault((item.group or item.how, item.source), AuthorSet()).items.append(item)
    found = list(sets.values())
    typed = {name_key(tidied(item.text)) for one in found for item in one.items if _is_typed_house(item)}
    for one in found:
        if not one.shown:
            _read(one, context, typed, house)
    for one in found if typed else ():
        _house(one, typed)
    stated = [one for one in found if max(item.trust for item in one.items) >= _SURE]
    people = [row for one in stated for row in one.people.items()]
    sure = {person.name for key, person in people if core_of(key) not in house and not is_login(person.name)}
    for one in found:
        if one.shown and (not sure or _says_more(one, sure)):
            _read(one, context, typed, house)
    return found


def _is_typed_house(item: Evidence) -> bool:
    """Say whether structured data calls somebody an organization, and the name is not plainly a person's."""
    kinds = set((item.part("type") or "").split())
    return bool(kinds & _ORGANIZATIONS) and "Person" not in kinds and kind_of_name(tidied(item.text)) != "person"


def _house(one: AuthorSet, typed: set[str]) -> None:
    """Count those people of a set as houses whom structured data calls organizations: a meta tag knows no types."""
    for key in typed & one.people.keys():
        person = one.people.pop(key)
        one.houses.setdefault(key, Organization(name=person.name, url=person.url))


def _says_more(one: AuthorSet, sure: set[str]) -> bool:
    """Say whether a visible byline names somebody known and has words left for somebody else."""
    text = " ".join(item.text for item in one.items).casefold()
    known = [name for name in sure if name.casefold() in text]
    return bool(known) and len(text) > sum(len(name) for name in known) + _SHORTEST_NAME


def _read(one: AuthorSet, context: Context, typed: set[str], house: set[str]) -> None:
    for item in one.items:
        role = role_labels().get(item.text.strip(" :").lower()) if one.visible else None
        if role and one.people:  # under a name, in an element of its own: "Foto"
            key, person = next(reversed(one.people.items()))
            one.people[key] = person.model_copy(update={"role": person.role or role})
        else:
            _read_item(item, one, context, typed, house)


def _read_item(item: Evidence, one: AuthorSet, context: Context, typed: set[str], house: set[str]) -> None:
    """Add what one piece of evidence names to its set."""
    parsed = _parsed(tidied(item.text), context.values.get("language"))
    names = _people(parsed, one.visible, house)
    houses = _houses(parsed, names, desk=one.visible and len(one.items) > 1 and is_desk(item.text.casefold()))
    single = len(names) + len(parsed.organizations) == 1
    url = address(item.part("url"), context.document) if single else None
    if _is_called_house(item, typed) and _is_one_house(names, houses):
        names, houses = [], [tidied(item.text)]
    stated = item.part("role") if single and context.document.is_stated else None
    for name in names:
        title = tidied((item.part("job_title") if single else parsed.titles.get(name)) or "")
        role = tidied(stated or "") or parsed.roles.get(name)
        person = Person(name=name, url=url, job_title=title or None, role=role or None)
        one.people.setdefault(name_key(name) or name, person)
    for name in houses:
        one.houses.setdefault(name_key(name) or name, Organization(name=name, url=url))
    left = [name for name in parsed.organizations if name not in houses]
    joined = filter(joints().__contains__, item.text.split())
    one.told += sum(map(_letters, (*parsed.places, parsed.date_text)))
    one.beside += sum(map(_letters, (*left, *joined, *parsed.titles.values())))


def _people(parsed: Byline, visible: bool, house: set[str]) -> list[str]:
    """Return the authors a byline names, without the words that only look like one there."""
    names = [without_house_words(name, house) for name in _without_initials(parsed)]
    if visible:
        housed = bool(parsed.organizations)
        names = [name for name in names if not (_is_small(name, housed) or is_department(name, house))]
    if parsed.date_text:
        names = [name for name in names if name.casefold() not in vocabulary.calendar_words()]
    if any(map(is_agency, parsed.organizations)):
        names = [name for name in names if name_key(name) not in house]  # "Lindvik Post/AFP"
    return names


def _houses(parsed: Byline, names: list[str], desk: bool) -> list[str]:
    """Return the houses that a byline credits: beside people only agencies, and a desk where they only had a role.

    A *desk* that stands beside other bylines counts as one beside people.
    """
    houses = [name for name in parsed.organizations if not (names or desk) or is_agency(name)]
    if not names:
        return houses
    if all(parsed.roles.get(name) in OTHER_ROLES for name in names):
        houses += [name for name in parsed.organizations if is_desk(name.casefold())]
    return [name for name in houses if parsed.roles.get(name) not in OTHER_ROLES]


def _is_called_house(item: Evidence, typed: set[str]) -> bool:
    """Say whether structured data call this name an organization, here or elsewhere on the page."""
    kinds = set((item.part("type") or "").split())
    here = bool(kinds & _ORGANIZATIONS) and "Person" not in kinds
    return here or (bool(typed) and name_key(tidied(item.text)) in typed)


def _is_small(name: str, housed: bool) -> bool:
    """Say whether a name in small letters is none: beside a house, or of several words ("less than 1 minute read")."""
    return name.islower() and (housed or (" " in name and name.isascii()))


def _is_one_house(names: list[str], houses: list[str]) -> bool:
    """Say whether what is typed as an organization is one, its name parted by signs ("Lind Media, Harbour Post")."""
    if len(names) + len(houses) == 1:
        return bool(names)
    return not any(given(name.split()[0]) for name in names) and not any(map(is_agency, houses)) and bool(houses)


def _parsed(text: str, language: str | None) -> Byline:
    """Return the byline's parts; two or three plain words that are a person's name need no parsing."""
    plain = _PLAIN.fullmatch(text) and all(word.istitle() for word in text.replace("-", " ").split())
    if plain and kind_of_name(text) == "person" and not is_title(text) and strip_intro(text) == text:
        return Byline((text,))
    return parse_byline(text, language=language)


def is_agency(name: str) -> bool:
    """Say whether a house beside people is credited with them, not the place where they work."""
    return name.casefold() in vocabulary.agency_names()


def _without_initials(parsed: Byline) -> list[str]:
    """Return the authors without the short signs that stand beside a full name ("Jane Doe, jd")."""
    full = [name for name in parsed.authors if " " in name or len(name) > _LONGEST_INITIALS]
    return [name for name in parsed.authors if name in full or not full or not name.isascii() or _is_given(name)]


def _is_given(name: str) -> bool:
    """Say whether a short name is a given one, written as such, and no sign."""
    return name.istitle() and given(name)
