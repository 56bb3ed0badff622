"""News agencies as wire copy prints them: known names, and what merely looks like the name of one."""

from __future__ import annotations

import re
from functools import cache

from newsmeta import lexicon
from newsmeta.recalled import recalled
from newsmeta.wire import datewords, vocabulary

_FIRST = re.compile(r"[\w.&’'/+-]+")
_WORDS = re.compile(r"[\w.&’'/+-]+(?:[ \u00a0][\w.&’'/+-]+){0,4}")
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:[- ]?TV|[- ]?\d{1,2})?")
_HYPHEN = re.compile("[-–]")
_COMPANY = re.compile(r"\b(?:Inc|Corp|Ltd|LLC|plc|Co|Nasdaq|NASDAQ|NYSE|OTC|TSX)\b|:")


@cache
def _exact() -> dict[str, str]:
    return {name: agency["kind"] for agency in lexicon.agencies() for name in agency["names"]}


@cache
def _folded() -> dict[str, str]:
    return {name.casefold(): kind for name, kind in _exact().items()}


@cache
def _firsts() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in _exact())


@recalled(2048)
def is_agency(name: str) -> bool:
    """Return whether *name*, in any case, is how an agency, press-release wire or broadcaster signs, alone or first."""
    first, _, second = name.partition(" ")
    return signs_alone(name) or (first in _exact() and 0 < len(second) <= 20 and not second.islower())


@recalled(2048)
def signs_alone(name: str) -> bool:
    """Return whether *name* as a whole is an agency's, several agencies', or begins with "Agence" and its like."""
    low = " ".join(name.casefold().split())
    known = _folded()
    if low in known or low.rstrip(".") in known:
        return True
    parts = _joints().split(low)
    if len(parts) > 1 and any(part.strip() in known for part in parts):
        return True
    joined = _HYPHEN.split(low)
    if len(joined) > 1 and all(part.strip() in known for part in joined):
        return True  # NTB-DPA
    return " " in low and low.partition(" ")[0] in vocabulary.houses("agencies") and like_agency(name)  # Agence …


@cache
def _joints() -> re.Pattern[str]:
    """Return what parts agencies that sign together: "AFP/dpa", "Reuters via AP"."""
    return re.compile(rf"/| - | (?:{vocabulary.either('caption', 'via')}) |, ")


@cache
def _shape() -> re.Pattern[str]:
    """Return the form of an agency's name: up to five words, small ones among them."""
    links = "|".join(map(re.escape, vocabulary.houses("links")))
    rest = rf"(?:[\w&’'+./-]|[{datewords.MARKS}])*"
    return re.compile(rf"[^\W\d_]{rest}(?: (?:{links}|[^\W_]{rest})){{0,4}}")


def is_call_sign(name: str) -> bool:
    """Return whether *name* is a broadcaster's call sign as North American stations sign with it (``KVTL``)."""
    return _CALL_SIGN.fullmatch(name) is not None


def printed_so(name: str) -> bool:
    """Return whether an agency signs exactly so, capitals included."""
    return name in _exact()


def is_domain(name: str) -> bool:
    """Return whether *name* is a site's address such as ``example.com``."""
    return _domain().fullmatch(name) is not None


@cache
def _domain() -> re.Pattern[str]:
    endings = "|".join(lexicon.table("tables")["hosts"]["endings"])
    return re.compile(rf"[\w-]{{2,24}}\.(?:{endings})(?:\.\w\w)?", re.IGNORECASE)


def like_agency(name: str) -> bool:
    """Return whether *name* has the shape of an agency's: few words, the first and last with a capital, no company."""
    if len(name) > 40 or not _shape().fullmatch(name) or _COMPANY.search(name):
        return False
    words = name.split()
    begins, ends = not words[0].islower(), words[-1][0].isdigit() or not words[-1].islower()
    return (begins and ends) or (len(name) < 6 and name.islower())


def agency_at(text: str, start: int, end: int) -> int | None:
    """Return where the agency or site named at *start* ends, the longest known name winning; case counts."""
    first = _FIRST.match(text, start, end)
    if first is None:
        return None
    word, known = first[0], _exact()
    if "/" in word and all(part in known for part in word.split("/")):
        return first.end()  # MADRID afp/taz |
    if word not in _firsts() and "." not in word[:-1] and word.rstrip(".-") not in _firsts():
        return None
    match = _WORDS.match(text, start, end)
    run = match[0] if match else ""
    while run:
        name = run.replace("\u00a0", " ")
        if name.endswith(" Online") and name[:-7] in known:
            return start + len(name)
        if name in known or name.rstrip(".-") in known or is_domain(name):
            return start + len(name if name in known or is_domain(name) else name.rstrip(".-"))
        run = run.rpartition(" ")[0] if " " in name else ""
    return None
