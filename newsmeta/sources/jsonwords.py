"""What stands in flawed JSON without quotes: numbers, words of JSON's, and words that ought to be a string."""

from __future__ import annotations

import re
from math import isfinite
from typing import Any, Final, NamedTuple

from newsmeta.sources.jsonparts import JsonFlaw

_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_LOOSE_WORDS: Final[dict[str, bool | None]] = {"True": True, "False": False, "None": None}
_NOT_NUMBERS: Final = frozenset({"NaN", "-NaN", "Infinity", "-Infinity", "+Infinity", "undefined"})
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*+)(\.[0-9]++)?([eE][+-]?[0-9]++)?")
_TOKEN: Final = re.compile(r"(?:(?>[^\s,{}\[\]\"/;<-]++|/(?![/*])|-(?!->)|<(?!!)))++")
_LINE: Final = re.compile(r"[^,{}\[\]\"\r\n]*+")


class Word(NamedTuple):
    """One value without quotes: what it means, where it ends, what is wrong with it."""

    value: Any
    end: int
    flaw: JsonFlaw | None = None


def is_word(text: str, at: int) -> bool:
    """Say whether a number or a word of JSON's (or JavaScript's) stands there."""
    token = _TOKEN.match(text, at)
    return token is not None and (
        token[0] in _WORDS or token[0] in _NOT_NUMBERS or _NUMBER.fullmatch(token[0]) is not None
    )


def read_word(text: str, at: int) -> Word:
    """Read what stands there; words of no meaning are taken as a string, up to the next separator of their line."""
    token = _TOKEN.match(text, at)
    end = token.end() if token else at + 1
    word = text[at:end]
    if word in _WORDS:
        return Word(_WORDS[word], end)
    if word in _NOT_NUMBERS:
        return Word(None, end, JsonFlaw("nan", f"{word} is no JSON value", at, end))
    if number := _NUMBER.fullmatch(word):
        return _number(number, at, end)
    line = _LINE.match(text, at)
    word = text[at : max(end, line.end() if line else end)].rstrip()
    flaw = JsonFlaw("unquoted-value", f"{shown(word)} has no quotes", at, at + len(word))
    return Word(_LOOSE_WORDS.get(word, word), at + len(word), flaw)


def _number(match: re.Match[str], start: int, end: int) -> Word:
    if match[1] or match[2]:
        number = float(match[0])
        flaw = JsonFlaw("huge-number", f"{shown(match[0])} is larger than any number; kept as text", start, end)
        return Word(number, end) if isfinite(number) else Word(match[0], end, flaw)
    try:
        return Word(int(match[0]), end)
    except ValueError:  # longer than Python converts
        return Word(match[0], end, JsonFlaw("huge-number", f"{end - start} digits are kept as text", start, end))


def shown(word: str) -> str:
    """Return *word* in quotation marks, cut for a message."""
    return f"“{word if len(word) <= 40 else word[:39] + '…'}”"
