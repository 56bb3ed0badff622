"""Whether two addresses show one picture, and two captions say one thing: sizes, crops and copies are no difference."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import unquote, urlsplit

_EXTENSION: Final = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|jfif)$", re.IGNORECASE)
_SIZE: Final = re.compile(r"(?:[-_.@](?:\d{2,5}x\d{2,5}|\d{3,4}[wh]|[wh]\d{3,4}|scaled|large|medium|small|\dx))+$", re.IGNORECASE)
_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24,64}", re.IGNORECASE)
_EMBLEM: Final = re.compile(
    r"(?:^|[/_.-])(?:logos?|placeholder|default|fallback|no-?image|missing|avatar|favicon|sprite|icons?|blank|emoji|spacer"
    r"|og-?image-?default|social-?default|share-?default)(?:[/_.-]|\d|$)",
    re.IGNORECASE,
)
_TELLING: Final = 8
_ALIKE: Final = 30


def picture_keys(url: str) -> frozenset[str]:
    """Return what identifies the picture at *url*: its file's name without size, long numbers in its path."""
    path = unquote(urlsplit(url).path)
    stem = _SIZE.sub("", _EXTENSION.sub("", path.rstrip("/").rsplit("/", 1)[-1])).casefold()
    telling = len(stem) >= _TELLING and (any(map(str.isdigit, stem)) or len(stem) >= 2 * _TELLING)
    keys = {found.lower() for found in _ID.findall(path)[:4]}
    return frozenset(keys | {stem if telling else path.casefold()})


def is_emblem(url: str) -> bool:
    """Say whether a picture's name tells that it stands for a site or for nothing: a logo, a placeholder."""
    return bool(_EMBLEM.search(urlsplit(url).path[-200:]))


def words_key(text: str) -> str:
    """Return the letters and digits of *text*, by which captions are compared."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text).casefold())


def say_the_same(one: str, other: str) -> bool:
    """Say whether two captions are the same words, or one goes on where the other ends."""
    first, second = sorted((words_key(one), words_key(other)), key=len)
    return bool(first) and (first == second or (len(first) >= _ALIKE and second.startswith(first)))
