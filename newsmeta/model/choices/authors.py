"""Who wrote the story: persons and organisations, each once, named as printed."""

from __future__ import annotations

from functools import partial

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose.lines import names_network
from newsmeta.extractors.titlewords import name_key
from newsmeta.model.authorsets import OTHER_ROLES, AuthorSet, author_sets
from newsmeta.model.authorworth import CROWD, SPOKEN, agreement, bare, is_spoken, worth
from newsmeta.model.choice import ABSENT, Choice, Context, Decision
from newsmeta.model.ownnames import own_names, same_house
from newsmeta.model.parts import Person
from newsmeta.model.reading import Candidate
from newsmeta.wire import vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.name import is_desk, strip_intro

_FULLER = 2  # people that a fuller set may add
_PURE = 0.9  # the share of a byline's letters that are names
_LEAST, _FAINT = 0.25, 0.13  # the scores that a visible set without full names, and one of houses alone, must have


def _decide(context: Context) -> Decision:
    house = own_names(context)
    sets = author_sets(context, house)
    if not sets:
        return ABSENT
    shown = [one for one in sets if one.visible and one.people]
    for one in sets:
        one.people = {key: _with_role(person, shown) for key, person in one.people.items()}
        one.score = worth(one, house) + agreement(one, sets, house)
    best = max(sets, key=lambda one: one.score)
    faint = not best.people and best.score < _FAINT
    if not best.names or faint or _is_mere_word(best):
        return Decision((), rows=lambda: [Candidate(item, False, "names nobody") for one in sets for item in one.items])
    fuller = _fuller(best, sets)
    named = _without_house(_without_lone_words(fuller), house)
    people = _in_full(_as_shown(_writers(named, fuller), sets), sets)
    houses = [found for key, found in fuller.houses.items() if not (people and same_house(key, house))]
    return Decision((*people, *houses), rows=partial(_rows, sets, fuller))


def _is_mere_word(one: AuthorSet) -> bool:
    """Say whether a visible set holds lone words that nothing gives away as names; a blog's "Posted by kim" does."""
    return one.visible and bool(one.people) and one.only_words and one.score < _LEAST and not is_spoken(one)


def _rows(sets: list[AuthorSet], winner: AuthorSet) -> list[Candidate]:
    ranked = sorted(sets, key=lambda one: (one is not winner, -one.score))
    return [Candidate(item, one is winner, _why(one, winner)) for one in ranked for item in one.items]


def _without_lone_words(one: AuthorSet) -> list[Person]:
    """Return the people of a visible byline without lone words that stand beside full names ("Jane Doe", "Follow")."""
    people = list(one.people.values())
    if not one.visible or one.only_words:
        named = [person for person in people if not one.visible or not person.name.islower()]
        return named or ([] if one.houses else people)
    return [person for person in people if " " in person.name or not (person.name.isascii() or person.name.islower())]


def _with_role(person: Person, shown: list[AuthorSet]) -> Person:
    """Return a person whom nothing gives a role with the one that a *shown* byline gives, or a title as one.

    "Jane Doe" may be a link, "(photos)" stand behind it; who is called "Fotograf" wrote no story either.
    """
    if person.role or not shown:
        return person
    key = name_key(person.name)
    roles = (one.people[key].role for one in shown if key in one.people)
    role = next((role for role in roles if role in OTHER_ROLES), None)
    if role is None and person.job_title and _is_photographers(person.job_title.casefold()):
        role = "photo"
    return person.model_copy(update={"role": role}) if role else person


def _is_photographers(title: str) -> bool:
    return title in vocabulary.words("caption", "labels") and title not in vocabulary.words("byline", "by")


def _writers(people: list[Person], one: AuthorSet) -> list[Person]:
    """Return the people without photographers, editors and translators where somebody else wrote, or the newsroom."""
    written = [person for person in people if person.role not in OTHER_ROLES]
    desk = one.visible and any(is_desk(house.name.casefold()) for house in one.houses.values() if house.name)
    return written or ([] if desk else people)


def _as_shown(people: list[Person], sets: list[AuthorSet]) -> list[Person]:
    """Return people whom metadata name surname first ("Doe, Jane") given name first, where the page shows one so."""
    turned = {one.name: " ".join(reversed(one.name.split(", "))) for one in people if one.name.count(", ") == 1}
    said = " ".join(item.text for one in sets if one.shown for item in one.items) if turned else ""
    if not any(name in said for name in turned.values()):
        return people
    return [one.model_copy(update={"name": turned.get(one.name, one.name)}) for one in people]


def _in_full(people: list[Person], sets: list[AuthorSet]) -> list[Person]:
    """Return people whose given name is one letter ("J. Doe") as another place spells it out ("Jane Doe")."""
    if not any(one.name[1:3] == ". " for one in people):
        return people
    named = {found.name for one in sets for found in one.people.values() if found.name[1:2] != "."}
    known = {_abbreviated(name): name for name in named}
    return [one.model_copy(update={"name": known.get(one.name, one.name)}) for one in people]


def _abbreviated(name: str) -> str:
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest}"


def _without_house(people: list[Person], house: set[str]) -> list[Person]:
    """Return the people without the site's own name, where it stands beside others."""
    others = [person for person in people if name_key(person.name) not in house]
    return others or people


def _fuller(best: AuthorSet, sets: list[AuthorSet]) -> AuthorSet:
    """Return the set that names all of *best*'s people and one or two more; else *best*.

    Beside people whom only the page shows, an agency that signs with them counts, too.
    """
    for other in sets:
        more = other.people.keys() - best.people.keys()
        most = CROWD if all(item.how == "author page" for item in other.items) else _FULLER
        signed = [key for key, found in other.houses.items() if _signs(found.name)] if best.visible else []
        if not best.people or len(more) > most or not (more or signed) or not best.people.keys() <= other.people.keys():
            continue
        full = all(_is_whole(other.people[key].name) for key in more)
        if not other.visible or (full and _is_spoken(other, best) and bare(other) > _PURE):
            return other
    return best


def _signs(house: str) -> bool:
    """Say whether a house may sign beside people: an agency, written as it does, and no network that links to them."""
    return printed_so(house) and not names_network(house)


def _is_whole(name: str) -> bool:
    """Say whether a name has two words, the last of which is none for "by" ("Travel By")."""
    first, _, last = name.rpartition(" ")
    return bool(first) and last.casefold() not in vocabulary.words("byline", "opens")


def _is_spoken(one: AuthorSet, best: AuthorSet) -> bool:
    """Say whether a visible set is surely bylines: all by how they were found, or it begins with *best*'s people."""
    return all(map(_says_so, one.items)) or (not best.visible and next(iter(one.people), "") in best.people)


def _says_so(item: Evidence) -> bool:
    """Say whether a byline surely is one: by how it was found, by a byline inside it, or by a word for "by"."""
    return item.how in SPOKEN or item.group.startswith("around") or strip_intro(item.text) != item.text


def _why(one: AuthorSet, winner: AuthorSet) -> str:
    if one is winner:
        return f"{one.items[0].how}, scored {one.score:.2f}"
    if one.names and one.names == winner.names:
        return "names the same"
    if one.names:
        return f"scored {one.score:.2f} against {winner.score:.2f}"
    return "not needed: structured data names people" if one.items[0].source == "html" else "names nobody"


authors = Choice(_decide, after=("publisher", "language"))
