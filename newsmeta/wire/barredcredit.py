"""Credits that a sign parts from their caption: slashes before each name, capitals behind a dash, a label in small."""

from __future__ import annotations

import re

from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.creditlike import is_chain, is_known
from newsmeta.wire.labelspan import Span
from newsmeta.wire.person import given, is_person

_SLASHED = re.compile(r"(?<=\S)\s{1,3}/(?=[^\W\d_])")  # a slash that only what is behind it touches
_LOUD = re.compile(r"(?<=[^\W\d_])\s{0,3}[/|]\s{0,3}(?=[^\W\d_])|\s[-–—]\s(?=[^\W\d_])")
_TELLING = 3  # small words in what tells something
_FEW = 3  # blanks in a name


def dashed(seen: str, low: int, end: int) -> Span | None:
    """Return the few words that a dash behind the caption's full stop touches ("… on Sunday.—Marsh Post")."""
    dash = seen.rfind("—", low, end)
    stopped = dash > low and seen[low:dash].rstrip()[-1:] in tuple(".!?")
    touches = stopped and (seen[dash - 1] in ".!?" or not seen[dash + 1 : dash + 2].isspace())
    said = seen[dash + 1 : end].strip(" .") if touches else ""
    if not said or not said[0].isupper() or said.replace(" / ", "/").count(" ") > _FEW or "." in said:
        return None
    return (dash + 1, end) if is_chain(said) or is_person(said) or said.istitle() or said.isupper() else None


def slashed(seen: str, low: int, end: int) -> Span | None:
    """Return names that slashes before each set apart, as Polish papers do ("… przy rynku /Ana Ruiz /Marsh FM")."""
    signs = list(_SLASHED.finditer(seen, low, end)) if " /" in seen[low:end] else []
    if not signs:
        return None
    names = [name.strip(" .") for name in seen[signs[0].end() : end].split(" /")]
    named = is_known(names[0]) or (" " in names[0] and is_person(names[0]))
    return (signs[0].end(), end) if named and all(is_short_name(name) for name in names) else None


def is_short_name(name: str) -> bool:
    """Return whether *name* is a few words with a capital first and no small one but particles and house words."""
    said = name.split()
    return 0 < len(said) <= _FEW + 1 and name[0].isupper() and not any(word.islower() for word in said)


def loud(seen: str, low: int, end: int) -> Span | None:
    """Return the words in capitals behind the last dash, slash or bar of a caption that is none ("… - CITY POLICE")."""
    sign = next(reversed(list(_LOUD.finditer(seen, low, end))), None) if seen[end - 1 : end].isupper() else None
    if sign is None:
        return None
    name, told = seen[sign.end() : end].strip(" ."), seen[low : sign.start()].split()
    if not name.isupper() or not 0 < name.count(" ") <= _FEW or any(map(str.isdigit, name)):
        return None
    places = (gazetteer.is_place, gazetteer.is_country, gazetteer.is_region)
    if sum(word.islower() for word in told) < _TELLING or any(known(name) for known in places):
        return None
    return sign.end(), end


def is_labelled_house(text: str) -> bool:
    """Return whether *text* behind a slash is a label in small letters and a few names ("фото ДСНС України")."""
    label, _, name = text.partition(" ")
    return label.islower() and label in vocabulary.bare_labels() and is_short_name(name)


def is_house_and_person(text: str) -> bool:
    """Return whether *text* is a house nobody knows, a slash between blanks and a person ("Marsh FM / Ana Ruiz")."""
    house, slash, person = text.rpartition(" / ")
    if not slash or " " not in person or is_person(house) or not is_short_name(house):
        return False
    return is_person(person) and (given(person.split()[0]) or is_full_name(person))


def is_full_name(text: str) -> bool:
    """Return whether *text* is two or three capitalised words that name no place."""
    words = text.split()
    if not 1 < len(words) < 4 or not all(word[0].isupper() and word.isalpha() for word in words):
        return False
    lookups = (gazetteer.is_place, gazetteer.is_country, gazetteer.is_region)
    return not any(known(text) for known in lookups)
