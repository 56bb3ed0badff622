"""News agencies under whatever name a story gives them."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import Final

from newsmeta import lexicon
from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import page_key
from newsmeta.validators.alike import key
from newsmeta.validators.headlines import site_keys, site_names
from newsmeta.validators.rule import House
from newsmeta.wire.house import is_desk

_PARTS: Final = re.compile(r"\s{0,3}[/|,+&]\s{0,3}")
_LONGEST: Final = 120
_BRACKET: Final = re.compile("[(（]")
_STATION: Final = re.compile(r"[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM|DT))?")  # call letters of American stations
ADDRESS: Final = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,12}){1,2}")  # "LINDARPOST.CO.ID" where others name an agency
_HOST_PARTS: Final = re.compile(r"[.-]")
_SHORTEST, _WORD = 3, 5  # letters of a sign; of one that is a word


@cache
def _known() -> dict[str, str]:
    rows = [(name.casefold(), agency["name"]) for agency in lexicon.agencies() for name in agency["names"]]
    return dict(row for row in reversed(rows) if not _PARTS.search(row[0]))  # "AFP/dpa" is how two sign together


def agency_of(name: str) -> str | None:
    """Return the one name of the agency that signs as *name*; None for anybody else."""
    return _known().get(" ".join(name[:_LONGEST].split()).strip(" .()[]–—-").casefold())


def agencies_in(text: str) -> frozenset[str]:
    """Return the agencies that a credit or sign-off names, ``AFP/dpa`` being two."""
    whole = agency_of(text)
    found = [whole] if whole else [agency_of(part) for part in _PARTS.split(text[:_LONGEST])]
    return frozenset(name for name in found if name)


def is_known(name: str, house: House) -> bool:
    """Say whether *name* is an agency of the lexicon, a service of one, or one that the newsroom takes copy from."""
    first = name.partition(" ")[0]  # "Reuters Breakingviews"
    known = agencies_in(name) or (len(first) > _SHORTEST and agency_of(first))
    return bool(known) or name.casefold() in {own.casefold() for own in house.agencies}


def is_own_line(dateline: str) -> bool:
    """Say whether a dateline is a newsroom's word for its own news: 本报讯, 【本報訊】 (this paper's report)."""
    return is_desk(_BRACKET.split(dateline.strip("【】[]"))[0].lower())


def is_of_house(name: str, reading: Reading, house: House) -> bool:
    """Say whether *name* is the house that publishes the story: its own name, or a sign that its name or address bears.

    A sign opens a part of the address, is the first or last words of the name, their initials or, as an address, its
    letters. Letters anywhere are none: each host of "…afpost…" would sign as AFP.
    """
    own = key(name)
    if own in site_keys(reading, house) or _STATION.fullmatch(name.strip()):
        return True
    host = page_key(reading.article.url or reading.document.url or "")[0]
    publisher = reading.article.publisher
    names = (*site_names(reading, house), publisher.name) if publisher else site_names(reading, house)
    if ADDRESS.fullmatch(name.strip()):
        own = key(name.strip().partition(".")[0])
        if any(key(known).startswith(own) for known in names):
            return True
    return len(own) >= _SHORTEST and (_opens_part(own, host) or any(_signs_for(own, known) for known in names))


def _opens_part(own: str, host: str) -> bool:
    """Say whether a part of a host begins with a sign, or ends in one that is long enough to be a word of its own."""
    parts = _HOST_PARTS.split(host)
    return any(part.startswith(own) or (len(own) >= _WORD and part.endswith(own)) for part in parts)


def _signs_for(own: str, name: str) -> bool:
    words = [key(word) for word in name.split()]
    ends = accumulate(reversed(words), lambda end, word: word + end)
    spaceless = not own.isascii() and len(words) == 1 and words[0].startswith(own)
    return spaceless or own in accumulate(words) or own in ends or own == "".join(word[:1] for word in words)
