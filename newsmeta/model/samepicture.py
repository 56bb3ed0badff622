"""Whether two addresses show one picture, and two captions say one thing: sizes, crops and copies are no difference."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urlsplit

_EXTENSION: Final = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|jfif)$", re.IGNORECASE)
_SIZE: Final = re.compile(
    r"(?:[-_.@](?:\d{2,5}x\d{2,5}|\d{3,4}[wh]|[wh]\d{3,4}|scaled|large|medium|small|\dx)|=[swh]\d{2,4}[\w-]{0,20}){1,3}$",
    re.IGNORECASE,
)
_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24,64}", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?<=/)(?!(?:19|20)\d{6}/)\d{5,20}(?=/)")
_HASH: Final = re.compile(r"[-_](?=[a-f]{0,12}\d)[0-9a-f]{6,12}$")
_COUNT: Final = re.compile(r"[-_]\d{1,2}$")
_TELLING: Final = 8
_LONG: Final = 12
_ALIKE: Final = 30


@lru_cache(512)
def picture_keys(url: str) -> frozenset[str]:
    """Return what identifies the picture at *url*: its file's name without size or hash, long numbers in its path."""
    path = _path(url)[-300:]
    stem = stem_of(url)
    keys = {found.lower() for found in (*_ID.findall(path)[:4], *_NUMBER.findall(path)[:4])}
    for name in (stem, _COUNT.sub("", stem)):
        if len(name) >= _TELLING and (any(map(str.isdigit, name)) or len(name) >= _LONG):
            keys.add(name)
    return frozenset(keys | {path.casefold()})


def _path(url: str) -> str:
    try:
        return unquote(urlsplit(url).path)
    except ValueError:  # a host that no address can have
        return unquote(url)


@lru_cache(256)
def stem_of(url: str) -> str:
    """Return a picture's file name without extension, size and the hash of its processing."""
    name = _path(url).rstrip("/").rsplit("/", 1)[-1]
    stem = _SIZE.sub("", _EXTENSION.sub("", name)).casefold()
    short = _HASH.sub("", stem)
    return short if len(short) >= _LONG else stem


@lru_cache(512)
def words_key(text: str) -> str:
    """Return the letters and digits of *text*, by which captions are compared."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text).casefold())


def say_the_same(one: str, other: str) -> bool:
    """Say whether two captions are the same words, or one goes on where the other ends."""
    first, second = sorted((words_key(one), words_key(other)), key=len)
    return bool(first) and (first == second or (len(first) >= _ALIKE and second.startswith(first)))
