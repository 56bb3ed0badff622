"""Whether two texts say the same, as people see it: case, spaces, quotes and entities do not count."""

from __future__ import annotations

import html
import re
import unicodedata
from itertools import filterfalse

from newsmeta.extractors.titlewords import key_of

_NOT_WORDS = re.compile(r"[\W_]+")
_LONGEST = 2000


def key(text: str) -> str:
    """Return the letters and digits of *text*, case-folded; empty when it has none."""
    text = text[:_LONGEST]
    return key_of(html.unescape(text) if "&" in text else text)


def has_key(text: str, wanted: str) -> bool:
    """Say whether *wanted*, not empty, is the key of *text*; mostly the first letter tells that it is not."""
    head = text[:2]
    return (not (head.isascii() and head.isalnum()) or head[0].lower() == wanted[0]) and key(text) == wanted


def holds(one: str, other: str) -> bool:
    """Say whether one of the two holds the other's words, both having some."""
    left, right = key(one), key(other)
    return bool(left and right) and (left in right or right in left)


def shared_words(one: str, other: str) -> float:
    """Return how much of the shorter text's words (or, without spaces, pairs of characters) the other has: 0 to 1."""
    left, right = _pieces(one), _pieces(other)
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def _pieces(text: str) -> set[str]:
    words = _NOT_WORDS.sub(" ", unicodedata.normalize("NFKC", html.unescape(text[:_LONGEST])).casefold()).split()
    if len(words) > 2:
        return {word for word in words if len(word) > 1}
    joined = "".join(words)
    return {joined[i : i + 2] for i in range(len(joined) - 1)} or set(words)


def names_one(text: str, name: str) -> bool:
    """Say whether *text* names whom *name* names: it holds the name's longest word, or is part of the name.

    Accents do not count; author-name-variants tells of them.
    """
    longest = max(name.split(), key=len, default="")
    return bool(longest) and (key(longest) in key(text) or key(text) in key(name) or bare(longest) in bare(text))


def bare(name: str) -> str:
    """Return *name* without accents and case; letters that are no accented ones, as ł or ø, stay."""
    name = name.casefold()
    return name if name.isascii() else "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFD", name)))
