"""Bylines: who wrote, reported, edited or drew, for which house, filed from where — names as printed, in order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from newsmeta.errors import expect_words
from newsmeta.recalled import recalled
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.datetail import cut_dates
from newsmeta.wire.eastasianbyline import read_eastasian
from newsmeta.wire.mail import EMAIL
from newsmeta.wire.namelist import Names, read_names
from newsmeta.wire.person import is_person
from newsmeta.wire.rolelabels import segments
from newsmeta.wire.spaces import tidy
from newsmeta.wire.ungluing import unglue

_LONGEST = 900  # letters that are read
_LINK = re.compile(r"(?:https?://|www\.)\S{1,200}|@\w{1,40}", re.IGNORECASE)
_EASTERN_DATE = re.compile(r"\d{1,4}\s?[年月日時时分秒년월일시]")
_HEBREW_AND = re.compile(
    "([\u05d0-\u05ea׳״'-]{2,15} [\u05d0-\u05ea׳״'-]{2,15}) ו"
    "(?=[\u05d0-\u05ea׳'-]{2,15}(?: [\u05d0-\u05ea׳'-]{2,15}){1,2}\\Z)"
)
"""The Hebrew "and", a letter of the word behind it, between two names of two words."""


@dataclass(frozen=True, slots=True)
class Byline:
    """The parts of one byline.

    ``authors`` are persons, ``organizations`` houses and desks; ``roles`` and ``titles`` map a name to what it did
    ("editing") and to its job title, names without either are left out; ``places`` are where the story was filed;
    ``date_text`` the date or time that stood beside the names, as printed. What is absent is empty.
    """

    authors: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    roles: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    places: tuple[str, ...] = ()
    date_text: str = ""


def _before_address(match: re.Match[str]) -> str:
    """Return what of the name was glued to the address ("Ana Berganaberg@…" → "Berg"), told by a word before it."""
    local, before = match[0].partition("@")[0], match.string[max(0, match.start() - 60) : match.start()]
    for word in before.lower().split()[-4:]:
        at = local.lower().find(word) if len(word) > 2 else 0
        if at > 1 and local[0].isupper():
            return local[:at] + " | "
    return " | "


def _without_addresses(text: str) -> str:
    text = EMAIL.sub(_before_address, text) if "@" in text else text
    return _LINK.sub(" | ", text) if "@" in text or "." in text or "/" in text else text


def parse_byline(text: str, *, language: str | None = None) -> Byline:
    """Return the persons and houses that *text*, a byline as printed, names."""
    expect_words("parse_byline", text, language=language)
    found = _parsed(text[:_LONGEST], language)
    roles, titles = dict(found.roles), dict(found.titles)
    return Byline(found.authors, found.organizations, roles, titles, found.places, found.date_text)


def _without_house(text: str, names: Names) -> str:
    """Return a byline without the house between first words and a comma: "Laporan Wartawan Marsh Post, Nora Ash"."""
    low = text.lower()
    if not low.startswith(_house_first()):
        return text
    intro = next(words for words in _house_first() if low.startswith(words))
    house, comma, rest = text[len(intro) :].partition(", ")
    if not comma or not house.startswith(" ") or not is_person(rest.split(",")[0]):
        return text
    names.add_house(house.strip(), "")
    return rest


@cache
def _house_first() -> tuple[str, ...]:
    return tuple(vocabulary.words("byline", "house_first"))


@recalled(512)  # a page names its authors in several places
def _parsed(text: str, language: str | None) -> Byline:
    plain = tidy(_without_addresses(text))
    if not plain.strip("| "):  # nothing but a handle or an address, as meta tags often give
        return Byline()
    if not plain.isascii() and eastasian.is_eastasian(_EASTERN_DATE.sub("", plain)):
        names, dated = read_eastasian(plain, language), ""
    else:
        names, dated = Names(), ""
        plain = plain if plain.isascii() else _HEBREW_AND.sub(r"\1, ", plain.replace(" » ", " | "))
        plain, dated = cut_dates(unglue(_without_house(plain, names)))
        for role, words in segments(plain):
            read_names(words, role, names, language)
    return Byline(tuple(names.authors), tuple(names.houses), names.roles, names.titles, tuple(names.places), dated)
