"""Who wrote the story: persons and organisations, each once, named as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import ABSENT, Choice, Context, Decision
from newsmeta.model.ownnames import is_site, name_key, own_names, same_house, without_house_words
from newsmeta.model.parts import Organization, Person
from newsmeta.model.reading import Candidate
from newsmeta.model.tidied import tidied
from newsmeta.model.web import address
from newsmeta.wire import vocabulary
from newsmeta.wire.byline import Byline, parse_byline
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.name import given, is_desk, kind_of_name, strip_intro

_ORGANIZATIONS = {"Organization", "NewsMediaOrganization", "Corporation"}
_LONGEST_INITIALS, _SHORTEST_NAME, _LONGEST_LINE = 4, 8, 220  # letters
_CROWD, _FULLER = 6, 2  # people: more are hardly a byline; so many a fuller set may add
_SURE = 0.8  # the trust from which a set tells who the story's people are
_PURE = 0.95  # the share of a byline's letters that are names
_LOGIN_WORTH, _LONE_WORTH = 0.55, 0.9  # what logins and lone words are worth beside names
_LEAST, _FAINT = 0.25, 0.13  # the scores that a visible set without full names, and one of houses alone, must have
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{2,40}", re.IGNORECASE)
_OTHER_ROLES = frozenset(("photo", "illustration", "video", "editing", "translation"))
_PICTURING = frozenset(("photo", "illustration", "video"))
_PLAIN = re.compile(r"[^\W\d_]{2,20} (?:[^\W\d_]\. )?[^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?")
_NO_LETTERS = re.compile(r"[\d\W_]+")
_SPOKEN = ("byline line", "author page")
"""Ways of finding a visible byline that are sure of a person: a word for "by", a link to an author's page."""


@dataclass(slots=True)
class _Set:
    """The authors that one place names together: a JSON-LD author list, a meta tag, a visible byline."""

    items: list[Evidence] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    houses: dict[str, Organization] = field(default_factory=dict)
    score: float = 0.0

    @property
    def said(self) -> int:
        """How many letters its words have, what is no name included."""
        return sum(len(_NO_LETTERS.sub("", strip_intro(item.text[:_LONGEST_LINE]))) for item in self.items)

    @property
    def visible(self) -> bool:
        return self.items[0].source == "html"

    @property
    def shown(self) -> bool:
        return self.items[0].source in ("html", "prose")

    @property
    def names(self) -> set[str]:
        return {*self.people, *self.houses}

    def said_names(self) -> list[tuple[str, str]]:
        """Return the key and the words of each name."""
        people = [(key, found.name) for key, found in self.people.items()]
        return [*people, *((key, found.name) for key, found in self.houses.items())]


def _decide(context: Context) -> Decision:
    house = own_names(context)
    sets = _sets(context, house)
    if not sets:
        return ABSENT
    for one in sets:
        one.score = _worth(one, house) + _agreement(one, sets, house)
    best = max(sets, key=lambda one: one.score)
    faint = not best.people and best.score < _FAINT
    if not best.names or faint or (best.visible and best.people and best.score < _LEAST and _only_words(best)):
        return Decision((), rows=lambda: [Candidate(item, False, "names nobody") for one in sets for item in one.items])
    fuller = _fuller(best, sets)
    people = _writers(_without_house(_without_lone_words(fuller), house))
    houses = [found for key, found in fuller.houses.items() if not (people and same_house(key, house))]
    return Decision((*people, *houses), rows=partial(_rows, sets, fuller))


def _rows(sets: list[_Set], winner: _Set) -> list[Candidate]:
    ranked = sorted(sets, key=lambda one: (one is not winner, -one.score))
    return [Candidate(item, one is winner, _why(one, winner)) for one in ranked for item in one.items]


def _sets(context: Context, house: set[str]) -> list[_Set]:
    """Return the author sets; visible bylines are read only where structured data names no people."""
    sets: dict[tuple[str, str], _Set] = {}
    for item in context.of("authors"):
        if item.text.lstrip()[:1] not in ("(", "["):  # a bracket opens a picture's credit, typed as author
            sets.setdefault((item.group or item.how, item.source), _Set()).items.append(item)
    found = list(sets.values())
    typed = {name_key(tidied(item.text)) for one in found for item in one.items if _is_typed_house(item)}
    for one in found:
        if not one.shown:
            _read(one, context, typed, house)
    for one in found if typed else ():
        _house(one, typed)
    stated = [one for one in found if max(item.trust for item in one.items) >= _SURE]
    people = [row for one in stated for row in one.people.items()]
    sure = {person.name for key, person in people if key not in house and not _is_login(person.name)}
    for one in found:
        if one.shown and (not sure or _says_more(one, sure)):
            _read(one, context, typed, house)
    return found


def _is_typed_house(item: Evidence) -> bool:
    """Say whether structured data calls somebody an organization, and the name is not plainly a person's."""
    kinds = set((item.part("type") or "").split())
    return bool(kinds & _ORGANIZATIONS) and "Person" not in kinds and kind_of_name(tidied(item.text)) != "person"


def _house(one: _Set, typed: set[str]) -> None:
    """Count those people of a set as houses whom structured data calls organizations: a meta tag knows no types."""
    for key in typed & one.people.keys():
        person = one.people.pop(key)
        one.houses.setdefault(key, Organization(name=person.name, url=person.url))


def _says_more(one: _Set, sure: set[str]) -> bool:
    """Say whether a visible byline names somebody known and has words left for somebody else."""
    text = " ".join(item.text for item in one.items).casefold()
    known = [name for name in sure if name.casefold() in text]
    return bool(known) and len(text) > sum(len(name) for name in known) + _SHORTEST_NAME


def _read(one: _Set, context: Context, typed: set[str], house: set[str]) -> None:
    for item in one.items:
        _read_item(item, one, context, typed, house)


def _read_item(item: Evidence, one: _Set, context: Context, typed: set[str], house: set[str]) -> None:
    parsed = _parsed(tidied(item.text), context.values.get("language"))
    names = [
        without_house_words(name, house)
        for name in _without_initials(parsed)
        if not (one.visible and (parsed.organizations and name.islower()))
        and not (parsed.date_text and name.casefold() in vocabulary.calendar_words())
    ]
    single = len(names) + len(parsed.organizations) == 1
    alone = one.visible and len(one.items) > 1 and bool(parsed.organizations) and is_desk(item.text.casefold())
    url = address(item.part("url"), context.document) if single else None
    kinds = set((item.part("type") or "").split())
    houses = [name for name in parsed.organizations if not (names or alone) or _is_agency(name)]
    if names:
        houses = [name for name in houses if parsed.roles.get(name) not in _OTHER_ROLES]
    called = (kinds & _ORGANIZATIONS and "Person" not in kinds) or (typed and name_key(tidied(item.text)) in typed)
    if called and _is_one_house(names, houses):
        names, houses = [], [tidied(item.text)]
    for name in names:
        title = item.part("job_title") if single else parsed.titles.get(name)
        stated = item.part("role") if single and context.document.is_stated else None
        role = tidied(stated or "") or parsed.roles.get(name)
        one.people.setdefault(
            name_key(name) or name, Person(name=name, url=url, job_title=tidied(title or "") or None, role=role or None)
        )
    for name in houses:
        one.houses.setdefault(name_key(name) or name, Organization(name=name, url=url))


def _is_one_house(names: list[str], houses: list[str]) -> bool:
    """Say whether what is typed as an organization is one, its name parted by signs ("Lind Media, Harbour Post")."""
    if len(names) + len(houses) == 1:
        return bool(names)
    return not any(given(name.split()[0]) for name in names) and not any(map(_is_agency, houses)) and bool(houses)


def _parsed(text: str, language: str | None) -> Byline:
    """Return the byline's parts; two or three plain words that are a person's name need no parsing."""
    plain = _PLAIN.fullmatch(text) and all(word.istitle() for word in text.replace("-", " ").split())
    if plain and kind_of_name(text) == "person" and not is_title(text) and strip_intro(text) == text:
        return Byline((text,))
    return parse_byline(text, language=language)


def _is_agency(name: str) -> bool:
    """Say whether a house beside people is credited with them, not the place where they work."""
    return name.casefold() in vocabulary.agency_names()


def _without_initials(parsed: Byline) -> list[str]:
    """Return the authors without the short signs that stand beside a full name ("Jane Doe, jd")."""
    full = [name for name in parsed.authors if " " in name or len(name) > _LONGEST_INITIALS]
    return [name for name in parsed.authors if name in full or not full or not name.isascii()]


def _worth(one: _Set, house: set[str]) -> float:
    trust = max(item.trust for item in one.items)
    if all(is_site(key, house) for key in one.people) and all(same_house(key, house) for key in one.houses):
        return trust * 0.4 if one.names else 0.0
    if one.people:
        crowd = 0.7 if len(one.people) > _CROWD else 1.0
        login = _LOGIN_WORTH if all(_is_login(person.name) for person in one.people.values()) else 1.0
        form = _purity(one) if one.visible else _LONE_WORTH if _only_words(one) else 1.0
        return trust * crowd * login * _part_worth(one) * form
    desks = all(is_desk(found.name.casefold()) for found in one.houses.values())
    return trust * (0.45 if desks else 0.62)


def _part_worth(one: _Set) -> float:
    """Return less for people who only took the pictures, or only edited what others wrote."""
    roles = {person.role for person in one.people.values()}
    return 0.3 if roles <= _PICTURING else 0.7 if roles <= _OTHER_ROLES else 1.0


def _is_login(name: str) -> bool:
    """Say whether a name is what somebody signs in with: one word without a capital, or with marks and digits."""
    return bool(_LOGIN.fullmatch(name)) and not (name.isalpha() and name[0].isupper())


def _purity(one: _Set) -> float:
    """Return how far a visible byline holds names and nothing else; lone words ("Follow") need a "by" before them."""
    spoken = any(item.how in _SPOKEN for item in one.items)
    share = min(1.0, sum(map(len, one.names)) / max(1, one.said))
    return (0.7 + 0.3 * share) * ((0.75 if spoken and len(one.names) == 1 else 0.4) if _only_words(one) else 1.0)


def _without_lone_words(one: _Set) -> list[Person]:
    """Return the people of a visible byline without lone words that stand beside full names ("Jane Doe", "Follow")."""
    people = list(one.people.values())
    if not one.visible or _only_words(one):
        named = [person for person in people if not one.visible or not person.name.islower()]
        return named or ([] if one.houses else people)
    return [person for person in people if " " in person.name or not (person.name.isascii() or person.name.islower())]


def _only_words(one: _Set) -> bool:
    """Say whether a visible byline holds lone words only ("Follow"), in a script that parts names by blanks."""
    return all(" " not in person.name and person.name.isascii() for person in one.people.values())


def _writers(people: list[Person]) -> list[Person]:
    """Return the people without photographers, editors and translators where somebody else wrote."""
    return [person for person in people if person.role not in _OTHER_ROLES] or people


def _without_house(people: list[Person], house: set[str]) -> list[Person]:
    """Return the people without the site's own name, where it stands beside others."""
    others = [person for person in people if name_key(person.name) not in house]
    return others or people


def _agreement(one: _Set, sets: list[_Set], house: set[str]) -> float:
    """Return what it is worth that other places name at least one of the same people, or the same agency."""
    mine = {key for key, name in one.said_names() if not same_house(key, house) and not _is_login(name)}
    if not mine:
        return 0.0
    kinds = {other.items[0].source for other in sets if other is not one and other.names & mine}
    return 0.12 * len(kinds - {one.items[0].source})


def _fuller(best: _Set, sets: list[_Set]) -> _Set:
    """Return the set that names all of *best*'s people and one or two more; else *best*."""
    for other in sets:
        more = other.people.keys() - best.people.keys()
        most = _CROWD if all(item.how == "author page" for item in other.items) else _FULLER
        if not best.people or not 0 < len(more) <= most or not best.people.keys() <= other.people.keys():
            continue
        full = all(" " in other.people[key].name for key in more)
        if not other.visible or (full and all(map(_is_spoken, other.items)) and _purity(other) > _PURE):
            return other
    return best


def _is_spoken(item: Evidence) -> bool:
    """Say whether a visible byline is surely one: by how it was found, or by a word for "by"."""
    return item.how in _SPOKEN or strip_intro(item.text) != item.text


def _why(one: _Set, winner: _Set) -> str:
    if one is winner:
        return f"{one.items[0].how}, scored {one.score:.2f}"
    if one.names and one.names == winner.names:
        return "names the same"
    if one.names:
        return f"scored {one.score:.2f} against {winner.score:.2f}"
    return "not needed: structured data names people" if one.items[0].source == "html" else "names nobody"


authors = Choice(_decide, after=("publisher", "language"))
