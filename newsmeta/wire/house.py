"""Whether a printed name is a house's or a newsroom's: known agency, generic word, domain, acronym, brand."""

from __future__ import annotations

import re

from newsmeta.recalled import recalled
from newsmeta.wire import eastasian, vocabulary

_DOMAIN = re.compile(
    r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.(?:com|org|net|info|tv|news|media|online|io|eu|[a-z]{2})", re.IGNORECASE
)
_PLUS = re.compile(r"\w\+")  # Canal+
_PARTS = re.compile(r"[\s/]+")
_INITIALS_ONLY = re.compile(r"[^\W\d_]{1,2}(?:\.[ ]?[^\W\d_]{1,2}){1,3}\.?")
_NUMBERED = re.compile(r"[A-ZÀ-Þ][^\W\d_]{0,9}\d{1,2}")  # Digi24
_ELIDED = re.compile(r"L['’][A-ZÀ-Þ][^\W\d_]{2}")  # L'Humanité
_CAMEL = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Du|Van|Von|Fitz|O['’])[^\W\d_]{2,20}?[a-zß-ÿ][A-ZÀ-Þ][^\W\d_]{1,20}")

_MOST_WORDS = 4


def is_desk(low: str) -> bool:
    """Return whether the lower-cased text is a newsroom's own word for itself, nothing more.

    In East Asia the house's name may stand before it: 溪海編輯部.
    """
    said = low.strip(" .:").replace("i\u0307", "i")  # how a Turkish capital is made small
    return said in vocabulary.words("byline", "desks") or (said[-1:] > "\u3000" and said.endswith(eastasian.desks()))


def names_desk(name: str) -> bool:
    """Return whether a house's name of a few words begins or ends in a newsroom's own word ("Lindvik Sports Desk")."""
    parts = name.lower().split()
    desks = vocabulary.words("byline", "desks")
    return 1 < len(parts) <= _MOST_WORDS and not desks.isdisjoint((parts[0], parts[-1])) and is_house(name)


@recalled(4096)
def is_house(name: str) -> bool:
    """Return whether *name* shows by a known agency's name, a generic word or its form that a house is meant."""
    low = name.lower().strip(" .'\"’‘“”")
    if low in vocabulary.agency_names() or low.removeprefix("the ") in vocabulary.agency_names():
        return True
    if _is_desk_of_agency(name) or _is_agencys_service(name):
        return True
    if _PLUS.search(name) or (
        _DOMAIN.fullmatch(name) and not _INITIALS_ONLY.fullmatch(name) and low.rpartition(".")[0].isascii()
    ):
        return len(name) > 3 and not _looks_initialled(name)
    parts = _PARTS.split(low)
    if eastasian.is_eastasian(name):
        return eastasian.is_house(name.replace(" ", "")) or eastasian.is_house(parts[-1])
    return _house_words(parts, name)


def _is_desk_of_agency(name: str) -> bool:
    """Return whether *name* is an agency's letters and one more word ("CNN Travel", "g1 Pernambuco")."""
    letters, _, rest = name.partition(" ")
    if not rest.istitle() or " " in rest or not (letters.isupper() or letters[-1:].isdigit()):
        return False
    low, given = letters.lower(), vocabulary.given_names()
    return len(low) > 1 and low in vocabulary.agency_names() and low not in given and rest.lower() not in given


def _is_agencys_service(name: str) -> bool:
    """Return whether *name* is an agency's letters, a hyphen and its service: "dpa-tmn"."""
    letters, hyphen, service = name.partition("-")
    known = bool(hyphen) and (letters.isupper() or letters.islower()) and service.islower()
    return known and letters.lower() in vocabulary.agency_names() and " " not in name


def _looks_initialled(name: str) -> bool:
    """Return whether a dotted text is a name such as ``J.Smith`` rather than a domain."""
    return "." in name[:2] and "+" not in name


def _house_words(parts: list[str], name: str) -> bool:
    known, ends = vocabulary.houses("words"), vocabulary.endings()
    low = " ".join(parts)
    for part in parts:
        bare = part.strip(".,'\"()‘“”")
        if bare in known and (len(parts) > 1 or bare not in vocabulary.given_names()):
            return True
        if "-" in bare and any(
            piece in known or piece in vocabulary.words("byline", "desks") for piece in bare.split("-")
        ):
            return True
        if len(bare) > 6 and bare.endswith(ends) and (len(parts) > 1 or len(bare) > 7) and bare not in ends:
            return True
        if bare.endswith(("'s", "’s")) and len(parts) > 1:
            return True
    if (
        len(parts) > 1
        and parts[-1].strip(".,") in vocabulary.houses("forms")
        and not (len(parts) == 2 and parts[0] in vocabulary.given_names())
    ):
        return True
    if len(parts) > 1 and any(
        low.startswith(start + " ") for start in (parts[0], " ".join(parts[:2])) if start in vocabulary.houses("starts")
    ):
        return True
    if (
        len(parts) == 2
        and parts[0] in vocabulary.houses("articles")
        and name[:1].isupper()
        and parts[1] not in vocabulary.given_names()
    ):
        return True
    return len(parts) == 1 and (
        _is_acronym(name) or bool(_NUMBERED.fullmatch(name)) or _is_camel(name) or bool(_ELIDED.match(name))
    )


def _is_camel(name: str) -> bool:
    """Return whether one word has a capital inside, as brands have ("HuffPost") and family names (McKay) seldom."""
    return bool(_CAMEL.fullmatch(name))


def _is_acronym(name: str) -> bool:
    return 2 <= len(name) <= 6 and name.isalpha() and name.isupper() and name.lower() not in vocabulary.given_names()
