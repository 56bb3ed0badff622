"""Whether two addresses show one picture, and two captions say one thing: sizes, crops and copies are no difference."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from newsmeta.extractors.titlewords import key_of
from newsmeta.recalled import recalled

_EXTENSION: Final = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|jfif)$", re.IGNORECASE)
_SIZE: Final = re.compile(
    r"(?:[-_.@](?:\d{2,5}x\d{2,5}|\d{3,4}[wh]|[wh]\d{3,4}|scaled|large|medium|small|\dx)|=[swh]\d{2,4}[\w-]{0,20}){1,3}$",
    re.IGNORECASE,
)
_SIZED: Final = re.compile(r"^\d{2,4}x\d{2,4}_")
"""A size before the name: 1440x810_tunnel.jpg."""
_FILE: Final = re.compile(r"([^?#]{0,290}?\.(?:jpe?g|png|webp|gif|avif))/", re.IGNORECASE)
_STATED: Final = re.compile(r"[-_.@]\d{2,5}x\d{2,5}(?:\.\w{3,4}){1,2}$|/s\d{2,4}/[^/]{1,200}$")
"""A size behind the name, or as the last folder, as Blogger writes it: tunnel-800x600.jpg, s320/tunnel.jpg."""
_FOLDER: Final = re.compile(r"/[swh]\d{2,4}(?:-[\w-]{1,30})?(?=/[^/]{1,200}$)")
_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24,64}", re.IGNORECASE)
_PLAIN: Final = re.compile(r"https?://[a-zA-Z0-9.:@_-]++(/[^?#%\t\r\n]*+)(?=[?#]|\Z)")
_HASH: Final = re.compile(r"[-_](?=[a-f]{0,12}\d)[0-9a-f]{6,12}$")
_COUNT: Final = re.compile(r"[-_]\d{1,2}$")
_DAY: Final = 8  # digits of a day
_SHORTEST_ID: Final = 24  # letters of what identifies a picture anywhere
_TELLING, _LONG = 8, 12  # letters of a file's name that identifies one: with a digit, without
_ALIKE: Final = 30  # letters of a caption that another goes on from


@recalled(512)
def picture_keys(url: str) -> frozenset[str]:
    """Return what identifies the picture at *url*: its file's name without size or hash, long numbers in its path."""
    path = _path(url)
    stem, end = stem_of(url), path[-300:]
    parts = end.split("/")
    keys = {_FOLDER.sub("", end).casefold(), f"{end.rpartition('/')[0]}/{stem}".casefold(), *_numbers(parts)}
    if whole := _FILE.match(end):
        keys.add(whole[1].casefold())
    if len(max(parts, key=len)) >= _SHORTEST_ID:
        ids = [found for part in parts if len(part) >= _SHORTEST_ID for found in _ID.findall(part)]
        keys.update([found.lower() for found in ids[:4]])
    for name in (stem, _COUNT.sub("", stem)):
        if len(name) >= _TELLING and (len(name) >= _LONG or any(map(str.isdigit, name))):
            keys.add(name)
    return frozenset(keys)


def _numbers(parts: list[str]) -> list[str]:
    """Return the long numbers that are whole parts of a path, days left out."""
    numbers = [part for part in parts[1:-1] if part.isdecimal() and 5 <= len(part) <= 20]
    return [part for part in numbers if not (len(part) == _DAY and part.startswith(("19", "20")))][:4]


def _path(url: str) -> str:
    """Return the path of an address as people write it; most addresses need no taking apart."""
    plain = _PLAIN.match(url)
    if plain:
        return plain[1]
    try:
        return unquote(urlsplit(url).path)
    except ValueError:  # a host that no address can have
        return unquote(url)


@recalled(256)
def stem_of(url: str) -> str:
    """Return a picture's file name without extension, size and the hash of its processing."""
    name = _path(url).rstrip("/").rsplit("/", 1)[-1]
    stem = _SIZED.sub("", _SIZE.sub("", _EXTENSION.sub("", name))).casefold()
    short = _HASH.sub("", stem)
    return short if len(short) >= _LONG else stem


def is_copy(url: str, of: str) -> bool:
    """Say whether a picture is a copy of another by its address: in a stated size, or one that the other lists."""
    path, whole = _path(url), _path(of)
    sized = _STATED.search(path) is not None and _STATED.search(whole) is None
    return sized or path.startswith(f"{whole}/")


def say_the_same(one: str, other: str) -> bool:
    """Say whether two captions are the same words, or one goes on where the other ends."""
    first, second = sorted((key_of(one), key_of(other)), key=len)
    return bool(first) and (first == second or (len(first) >= _ALIKE and second.startswith(first)))
