"""What stands beside names in a byline and is none: the town a story was filed from, the house it was written for."""

from __future__ import annotations

from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.person import given, is_person


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


def behind_phrase(text: str) -> str:
    """Return the house behind "Special to" and its like, "" when there is none."""
    low = text.lower()
    if not low.startswith(_phrases()):
        return ""
    phrase = next(phrase for phrase in _phrases() if low.startswith(phrase))
    house = text[len(phrase) :].strip().removeprefix("the ")
    return house if house and (is_house(house) or not is_person(house)) else ""
