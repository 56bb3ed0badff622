"""What stands beside names in a byline and is none: the town a story was filed from, the house it was written for."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.person import given, is_person

_INSIDE = re.compile(r"(\w[\w'’.-]{0,30}) \((\w[\w '’.-]{0,40})\) (\w[\w '’.-]{0,40})")


def are_agency(words: list[str]) -> bool:
    """Return whether the words are a known agency's name."""
    return " ".join(words).lower() in vocabulary.agency_names()


def is_town(text: str) -> bool:
    """Return whether a piece behind a name is a large town's name and no person's."""
    return (
        gazetteer.is_large_place(text) and not given(text.split()[0]) and text.lower() not in vocabulary.agency_names()
    )


@cache
def _phrases() -> tuple[str, ...]:
    """Return the longer words for "for" and "with" ("special to", "mit material der"), longest first."""
    found = vocabulary.words("byline", "for", "with")
    longer = {phrase + " " for phrase in found if " " in phrase}
    cut = {phrase.partition(" ")[2] for phrase in longer if phrase.partition(" ")[0] in found}  # "with" is cut already
    return tuple(sorted(longer | {phrase for phrase in cut if " " in phrase.strip()}, key=len, reverse=True))


def writes_for(text: str) -> bool:
    """Return whether a byline says for whom somebody wrote, in a phrase behind the name ("…, special to the Post")."""
    low = text.lower()
    return any(f", {phrase}" in low or f" – {phrase}" in low for phrase in _phrases())


def behind_phrase(text: str) -> str:
    """Return the house behind "Special to" and its like, "" when there is none."""
    low = text.lower()
    if not low.startswith(_phrases()):
        return ""
    phrase = next(phrase for phrase in _phrases() if low.startswith(phrase))
    house = text[len(phrase) :].strip().removeprefix("the ")
    return house if house and (is_house(house) or not is_person(house)) else ""


def without_verb(text: str) -> tuple[str, str]:
    """Return *text* with a bar for the verb between a name and what it does, and the town reported from, or "".

    "Jane Doe reports from Tbilisi", "Jana Muster ist Redakteurin", "Aus Kairo berichtet Jana Muster".
    """
    words = text.split()
    verbs, copulas = vocabulary.words("byline", "verbs"), vocabulary.words("byline", "copula")
    at = next((i for i, word in enumerate(words[:6]) if word in verbs or word in copulas), 0)
    if not 0 < at < len(words) - 1:
        return text, ""
    before, after = " ".join(words[:at]), " ".join(words[at + 1 :])
    if is_person(before) and not is_house(before) and (words[at] in verbs or is_title(after)):
        return f"{before} | {_without_article(after)}", ""
    if at < 4 and words[at] in verbs and is_person(after) and not is_house(after):
        return after, words[at - 1] if is_town(words[at - 1]) else ""
    return text, ""


def _without_article(title: str) -> str:
    """Return a job title without "a" or "the" before it."""
    first, _, rest = title.partition(" ")
    return rest if first in vocabulary.words("byline", "articles") else title


def is_honoured(text: str) -> bool:
    """Return whether *text* begins with "the" and a title or house: "the Rev. Jane Doe", "the Marsh Data Team"."""
    if not text.startswith("the "):
        return False
    words = text.split(" ", 2)
    titled = len(words) > 2 and words[1].lower().strip(".") in vocabulary.words("byline", "honorifics")
    return titled or (text[4:].istitle() and is_house(text[4:]))


def has_aside(text: str) -> bool:
    """Return whether *text* is one name with another name of the same person inside: "Bruno (Henrique) Alves"."""
    match = _INSIDE.fullmatch(text)
    if match is None or not is_person(f"{match[1]} {match[3]}") or is_title(match[3]):
        return False
    aside = match[2]
    named = aside[0].isupper() and ("." in aside or not aside.isupper())
    return named and not (is_house(aside) or is_house(match[1]) or is_town(aside))
