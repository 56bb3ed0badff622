"""JSON as it really stands in pages: read whole, with the place of every repair, key and value.

Clean text costs one call of the C reader. Only text that the C reader refuses is walked by ``jsonrepair``.
Offsets count characters of the text given; spans of quoted words lie inside the quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import isfinite
from typing import Any, Final

from newsmeta.sources.jsonparts import DEPTH, JsonFlaw


@dataclass(frozen=True, slots=True)
class JsonText:
    """What a JSON text says (``None`` if it says nothing) and the flaws met; several values in a row become a list."""

    value: Any
    flaws: tuple[JsonFlaw, ...] = ()


def _refuse(word: str) -> None:
    raise ValueError(word)


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise ValueError(digits)
    return number


_CLEAN: Final = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)
_USUAL: Final = 24
_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_STEP: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_STRING: Final = re.compile(r'"[^"\\]*+(?:(?>\\.[^"\\]*+))*+"', re.DOTALL)
_KEY_END: Final = re.compile(r'"[ \t\n\r]*+:')
_LOW: Final = r"u[dD][c-fC-F][0-9a-fA-F]{2}"
_ESCAPE: Final = re.compile(
    rf"\\(?:u[dD][89abAB][0-9a-fA-F]{{2}}\\{_LOW}|(?P<half>u[dD][89abAB][0-9a-fA-F]{{2}}|{_LOW})|.)", re.DOTALL
)
"""An escape: of a whole character in two halves, of half a one, or another."""


def read_whole(text: str) -> JsonText:
    """Read text that ``whole_characters`` gave, repairing what can be repaired; never raises on content.

    The cost is linear in its length. Half characters became U+FFFD; ``lone_surrogates`` tells of them.
    """
    try:
        value = _CLEAN.decode(text)
        if not _too_deep(text):
            return JsonText(value)
        otherwise: tuple[JsonFlaw, ...] = ()
    except (ValueError, RecursionError) as refused:
        at = getattr(refused, "pos", 0)
        otherwise = (JsonFlaw("not-json", "JSON does not know this character", at, at + 1),)
    from newsmeta.sources.jsonrepair import repair

    value, flaws = repair(text)
    return JsonText(value, flaws or otherwise)


def _too_deep(text: str) -> bool:
    """Say whether more brackets are open somewhere in clean text than are read; how many Python bears is its own."""
    if len(text) <= 2 * DEPTH or text.count("{") + text.count("[") <= DEPTH:
        return False
    brackets = text.encode("utf-8", "surrogatepass").translate(None, _NO_BRACKETS)
    for _ in range(_USUAL):  # takes the innermost pairs out, as deep as real blocks go
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    if not brackets:
        return False
    brackets = _STRING.sub("", text).encode("utf-8", "surrogatepass").translate(None, _NO_BRACKETS)
    return max(accumulate(map(_STEP.__getitem__, brackets)), default=0) > DEPTH


def _doubled(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a key stands twice")
    return members


_STRICT: Final = json.JSONDecoder(object_pairs_hook=_doubled, parse_int=len)


def key_signs(text: str) -> int:
    """Count what may be the end of a key in clean text: where it is no more than the keys read, none stands twice."""
    if any(space in text and f"{space}:" in text for space in " \n\t\r"):  # one character is found much faster than two
        return len(_KEY_END.findall(text))
    return text.count('":')


def count_of_keys(value: Any) -> int:
    """Count the keys of all objects in what was read."""
    count, waiting = 0, [value]
    while waiting:
        holder = waiting.pop()
        if isinstance(holder, dict):
            count += len(holder)
            holder = holder.values()
        elif not isinstance(holder, list):
            continue
        waiting += [each for each in holder if each.__class__ is dict or each.__class__ is list]
    return count


def duplicates(text: str) -> list[JsonFlaw]:
    """List the keys that their object already has; each flaw is the place of the later key."""
    try:
        _STRICT.decode(text)
    except (ValueError, RecursionError):
        from newsmeta.sources.jsonrepair import Index

        return Index(text).repeated
    return []


def lone_surrogates(text: str) -> Iterator[JsonFlaw]:
    r"""Yield the ``\uD800``–``\uDFFF`` escapes that lack their other half: no text can hold such a character."""
    if "\\" not in text or "\\u" not in text:  # one character is found much faster than two
        return
    if "\\ud" in text or "\\uD" in text:
        for match in _ESCAPE.finditer(text):
            if match["half"]:
                yield JsonFlaw("lone-surrogate", f"{match[0]} is half a character", *match.span())


def whole_characters(text: str) -> str:
    """Return *text* with each lone surrogate's escape turned into U+FFFD's, which is as long: all offsets stay true."""
    if next(lone_surrogates(text), None) is None:
        return text
    return _ESCAPE.sub(lambda match: "\\ufffd" if match["half"] else match[0], text)
