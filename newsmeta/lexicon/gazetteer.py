"""Is this the name of a town, or of a country or state? Read from ``places.json`` only when somebody asks.

The names come from GeoNames (CC BY 4.0, see NOTICE). They raise or lower confidence; they never decide where a
dateline begins or ends.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from newsmeta import lexicon
from newsmeta.recalled import recalled

_ACCENTS = re.compile("[\u0300-\u036f]")
_LONGEST = 60


@recalled(2048)
def fold(name: str) -> str:
    """Return *name* as the table holds it: lower case, one space between words, no accents, straight apostrophes."""
    plain = " ".join(name.casefold().replace("’", "'").replace("‘", "'").split())
    return plain if plain.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", plain))


@recalled(2048)
def is_place(name: str) -> bool:
    """Return whether a town of about 5,000 people or more, or a seat such as the United Nations, has that name."""
    return is_large_place(name) or (len(name) <= _LONGEST and _holds("places", fold(name)))  # the table has the rest


@recalled(2048)
def is_large_place(name: str) -> bool:
    """Return whether a town of about 50,000 people or more, or a capital, has that name."""
    return len(name) <= _LONGEST and _holds("large", fold(name))


def is_country(name: str) -> bool:
    """Return whether a country has that name in one of the large languages."""
    return len(name) <= _LONGEST and _holds("countries", fold(name))


@recalled(2048)
def is_region(name: str) -> bool:
    """Return whether *name* is a state or province, also in the short forms of wires (``Calif.``, ``N.Y.``, ``FL``)."""
    return len(name) <= _LONGEST and fold(name).rstrip(".") in _regions()


def is_on_the_map(name: str) -> bool:
    """Return whether a town, a country, a state or a province has that name."""
    return is_place(name) or is_country(name) or is_region(name)


@cache
def _regions() -> frozenset[str]:
    groups = lexicon.table("tables")["regions"]
    return frozenset(fold(name).rstrip(".") for names in groups.values() for name in names)


@recalled(8192)
def _holds(table: str, name: str) -> bool:
    """Look *name* up by halving in a sorted text of lines: no set to build, so the first look is cheap too."""
    text: str = lexicon.table("places")[table]
    low, high = 0, len(text) - 1
    while low < high:
        start = text.rfind("\n", low, (low + high) // 2 + 1)
        start = low if start < 0 else start
        end = text.find("\n", start + 1)
        line = text[start + 1 : end]
        if line == name:
            return bool(name)
        low, high = (end, high) if line < name else (low, start)
    return False
