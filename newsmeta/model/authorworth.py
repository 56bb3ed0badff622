"""What a set of authors is worth: how sure its place is, how far it holds names, who else names the same people."""

from __future__ import annotations

from typing import Final

from newsmeta.model.authorsets import OTHER_ROLES, AuthorSet
from newsmeta.model.ownnames import is_site, same_house
from newsmeta.wire.name import given, is_desk, is_login, strip_intro

CROWD: Final = 6
"""More people are hardly a byline."""
_SIGN: Final = 4  # letters with which reporters sign, at most
_LOGIN_WORTH, _LONE_WORTH = 0.55, 0.9  # what logins and lone words are worth beside names
_SHOWN_HOUSE: Final = 0.5  # an agency in the byline says whose copy it is; who answers for it is stated
_AGREES, _REPEATS = 0.12, 0.04
"""What another place is worth that names the same, and one that repeats a house where the page shows none."""
_PICTURING = frozenset(("photo", "illustration", "video"))
SPOKEN: Final = ("byline line", "author page", "author card")
"""Ways of finding a visible byline that are sure of a person: a word for "by", a link to an author's page."""


def worth(one: AuthorSet, house: set[str]) -> float:
    """Return how far one place may be believed, by itself."""
    trust = max(item.trust for item in one.items)
    if all(is_site(key, house) for key in one.people) and all(same_house(key, house) for key in one.houses):
        return trust * 0.4 if one.names else 0.0
    if one.people:
        crowd = 0.7 if len(one.people) > CROWD else 1.0
        login = _LOGIN_WORTH if all(is_login(person.name) for person in one.people.values()) else 1.0
        form = purity(one) if one.visible else _LONE_WORTH if one.only_words else 1.0
        return trust * crowd * login * _part_worth(one) * form
    linked = any(item.how == "author page" for item in one.items)
    desks = all(is_desk(found.name.casefold()) for found in one.houses.values())
    return trust * (0.45 if desks else _SHOWN_HOUSE if one.shown and not linked else 0.62)


def _part_worth(one: AuthorSet) -> float:
    """Return less for people who only took the pictures, or only edited what others wrote."""
    roles = {person.role for person in one.people.values()}
    return 0.3 if roles <= _PICTURING else 0.5 if roles <= OTHER_ROLES else 1.0


def purity(one: AuthorSet) -> float:
    """Return how far a visible byline holds names and nothing else; lone words ("Follow") need a "by" before them."""
    share = min(1.0, _named(one) / max(1, one.said))
    return (0.7 + 0.3 * share) * ((0.75 if is_spoken(one) else 0.4) if one.only_words else 1.0)


def is_spoken(one: AuthorSet) -> bool:
    """Say whether a word for "by", a link to an author's page or its form gives one name away, or signs of letters."""
    spoken = any(item.how in SPOKEN or strip_intro(item.text) != item.text for item in one.items)
    known = all(len(name) <= _SIGN for name in one.names) or all(given(found.name) for found in one.people.values())
    if spoken and (len(one.names) == 1 or known):
        return True
    return len(one.people) == 1 and _is_given_alone(one)


def _is_given_alone(one: AuthorSet) -> bool:
    """Say whether a byline is a given name and nothing else but a day, as blogs sign."""
    person = next(iter(one.people.values()))
    return given(person.name) and _named(one) >= one.said and all(item.how == "byline" for item in one.items)


def bare(one: AuthorSet) -> float:
    """Return how far a byline names people and says nothing but of them: their work, their house, their town, a day."""
    return min(1.0, _named(one) / max(1, one.said - one.beside))


def _named(one: AuthorSet) -> int:
    return sum(map(len, one.names))


def agreement(one: AuthorSet, sets: list[AuthorSet], house: set[str]) -> float:
    """Return what it is worth that other places name at least one of the same people, or the same agency."""
    said = one.said_names()
    mine = {key for key, name in said if not (same_house(key, house) or is_login(name) or is_desk(name.casefold()))}
    if not mine:
        return 0.0
    kinds = {other.items[0].source for other in sets if other is not one and other.names & mine}
    kinds.discard(one.items[0].source)
    unseen = 0 if one.people or one.visible else len(kinds - {"html"})
    return _AGREES * (len(kinds) - unseen) + _REPEATS * unseen
