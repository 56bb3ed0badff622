"""The lexicon's words for names, bylines and credits, gathered once and ready to look up (all case-folded)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain
from typing import Any

from newsmeta import lexicon
from newsmeta.wire import datewords


@cache
def words(section: str, *keys: str) -> frozenset[str]:
    """Return the words of every language under those keys of *section*, lower-cased."""
    known = _gathered()
    return _lowered(chain.from_iterable(known.get((section, key), ()) for key in keys))


def listed(section: str, key: str) -> list[str]:
    """Return the words of every language under that key, lower-cased, each once."""
    return list(dict.fromkeys(word for word in _split(_gathered().get((section, key), ())) if word))


@cache
def _gathered() -> dict[tuple[str, str], list[str]]:
    """Return the words under each key of each section, of all languages together."""
    known: dict[tuple[str, str], list[str]] = {}
    for sections in lexicon.languages().values():
        for section, held in sections.items():
            for key, said in held.items():
                if isinstance(said, list):
                    known.setdefault((section, key), []).extend(said)
    return known


def _lowered(found: Iterable[str]) -> frozenset[str]:
    lowered = frozenset(_split(found))
    return lowered - {""} if "" in lowered else lowered  # a copy costs as much as the set


def _split(words: Iterable[str]) -> list[str]:
    """Lower-case all words in one go, which is ten times faster than one by one."""
    return "\n".join(words).lower().split("\n")


@cache
def either(section: str, *keys: str) -> str:
    """Return the words of every language as one pattern of alternatives, the longest first."""
    return datewords.either(words(section, *keys))


@cache
def houses(key: str) -> frozenset[str]:
    """Return one list of ``organizations.toml``, lower-cased."""
    return _lowered(_table("organizations").get(key, ()))


@cache
def endings() -> tuple[str, ...]:
    """Return how longer words end when they name a house."""
    return tuple(houses("endings"))


@cache
def bare_labels() -> frozenset[str]:
    """Return the labels that are also printed without their colon ("Foto Jan Berg"), lower-cased."""
    return words("caption", "bare")


@cache
def agency_names() -> frozenset[str]:
    """Return every form in which agencies and picture agencies are printed, lower-cased."""
    names = chain.from_iterable([agency.get("names", ()) for agency in lexicon.agencies()])
    return _lowered(chain(names, _table("organizations").get("pictures", ())))


@cache
def broadcasters() -> frozenset[str]:
    """Return every form in which broadcasters are printed, lower-cased."""
    known = (agency for agency in lexicon.agencies() if agency.get("kind") == "broadcaster")
    return _lowered(chain.from_iterable(agency.get("names", ()) for agency in known))


@cache
def given_names() -> frozenset[str]:
    """Return common given names, lower-cased."""
    return _lowered(_table("given_names").get("western", ()))


@cache
def family_signs(script: str) -> frozenset[str]:
    """Return the characters that begin family names, *script* being ``chinese`` or ``korean``."""
    return frozenset(_table("given_names").get(script, ""))


@cache
def family(key: str) -> frozenset[str]:
    """Return one list of ``family_names.toml``: ``particles``, ``towns``, ``patronymics`` …."""
    return frozenset(_table("family_names").get(key, ()))


@cache
def calendar_words() -> frozenset[str]:
    """Return month and weekday names of every language, lower-cased."""
    dates = [sections.get("dates", {}) for sections in lexicon.languages().values()]
    rows = [row for table in dates for key in _CALENDAR_ROWS for row in table.get(key, ())]
    lists = [table.get(key, ()) for table in dates for key in _CALENDAR_WORDS]
    printed = "\n".join(chain(chain.from_iterable(rows), chain.from_iterable(lists), ("",))).lower()
    return frozenset(printed.replace(".\n", "\n").split("\n")) - {""}


_CALENDAR_ROWS, _CALENDAR_WORDS = ("months", "weekdays", "months_genitive"), ("am", "pm")


def _table(name: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = lexicon.table("tables").get(name, {})
    return found
