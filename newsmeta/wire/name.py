"""What a printed name is: person, house, desk, handle, address — and what else was printed around it.

Judged by shape and by the lexicon's generic words; there is no list of people or publishers. Names keep the order and
form in which they were printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from newsmeta.recalled import recalled
from newsmeta.wire import vocabulary
from newsmeta.wire.house import is_desk as is_desk
from newsmeta.wire.house import is_house as is_house
from newsmeta.wire.jobtitle import is_title, split_title
from newsmeta.wire.mail import EMAIL
from newsmeta.wire.nameintro import strip_intro as strip_intro
from newsmeta.wire.nameseries import split_names as split_names
from newsmeta.wire.person import given as given
from newsmeta.wire.person import is_person as is_person
from newsmeta.wire.person import is_suffix
from newsmeta.wire.spaces import tidy as tidy

NameKind = Literal["person", "organization", "desk", "handle", "email", "url", "date", "placeholder", "unknown"]
_LONGEST = 120  # characters; nothing longer is looked at as one name
_URL = re.compile(r"(?:https?://|www\.)\S{1,300}", re.IGNORECASE)
_HANDLE = re.compile(r"@[\w.]{1,40}")
_DATE = re.compile(r"\W{0,4}\d{1,4}[-./: ]{1,2}\d{1,2}(?:[-./: ]{1,2}\d{1,4})?[^a-z]{0,40}", re.IGNORECASE)
_PLACEHOLDERS = frozenset(
    "admin administrator author authors unknown none null undefined nan n/a na user guest root test byline "
    "name untitled webmaster superuser default editor1 admin1 false true - -- . by".split()
) | {"[object object]", "super user", "site admin", "web admin", "site administrator"}
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,40}", re.IGNORECASE)
_PARENS = re.compile(r"\s*[(\[（]([^()\[\]（）]{1,80})[)\]）]\s*$")
_DASH = re.compile(r"\s+[-–—|]\s+|\s*[,，|]\s*")


def is_login(name: str) -> bool:
    """Say whether a name is what somebody signs in with: one word without a capital, or with marks and digits."""
    return bool(_LOGIN.fullmatch(name)) and not (name.isalpha() and name[0].isupper())


@recalled(4096)
def kind_of_name(text: str) -> NameKind:
    """Say what *text*, one name as printed, names.

    ``placeholder`` is what a form was left with ("admin", "null"); ``desk`` a newsroom without a name of its own
    ("Staff Reporter", "La rédaction"); ``unknown`` a text that could be either, such as initials or a lone word.
    """
    name = tidy(text[: _LONGEST + 1]).strip(" ,;:|-–—")
    if len(name) > _LONGEST:
        return "unknown"
    low = name.lower()
    if not name or low in _PLACEHOLDERS or low in vocabulary.words("byline", "anonymous"):
        return "placeholder"
    if "@" in name or "/" in low or "www." in low:
        if EMAIL.fullmatch(name.removeprefix("mailto:")):
            return "email"
        if _HANDLE.fullmatch(name):
            return "handle"
        if _URL.fullmatch(name):
            return "url"
    if name[0].isdigit() and _DATE.fullmatch(name):
        return "date"
    if is_desk(low):
        return "desk"
    if is_house(name):
        return "organization"
    return "person" if is_person(name) else "unknown"


@dataclass(frozen=True, slots=True)
class CleanName:
    """One name without what was printed around it; every part is empty when it was not there."""

    name: str
    title: str = ""
    organization: str = ""


def clean_name(text: str, *, language: str | None = None) -> CleanName:
    """Return *text* without "By", honorifics, addresses, job title and house ("Jane Doe, Senior Reporter")."""
    name = strip_intro(tidy(_URL.sub(" ", EMAIL.sub(" ", text[:400]))), language)
    title = house = ""
    match = _PARENS.search(name)
    if match and name[: match.start()].strip():
        name, title, house = name[: match.start()], *_title_or_house(match[1])
    head, *rest = [part for part in _DASH.split(name) if part] or [""]
    for part in rest:
        if is_suffix(part):
            head += ", " + part
        elif is_title(part) or is_house(part) or is_desk(part.lower()):
            more, where = _title_or_house(part)
            title, house = title or more, house or where
        else:
            return CleanName(_without_honorific(name.strip(" ,;|")), title, house)
    head, more = split_title(head)
    return CleanName(_without_honorific(head.strip(" ,;|")), title or more, house)


def _title_or_house(part: str) -> tuple[str, str]:
    return ("", part) if is_house(part) and not is_title(part) else (part, "") if is_title(part) else ("", "")


def _without_honorific(name: str) -> str:
    head, _, rest = name.partition(" ")
    low = head.lower()
    courteous = low in (known := vocabulary.words("byline", "courtesy")) or low.removesuffix(".") in known
    return rest if courteous and len(rest.split()) > 1 else name
