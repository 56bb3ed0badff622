"""The words dates are written with, all languages at once: what month, weekday, half of day or label a word means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from newsmeta import lexicon
from newsmeta.recalled import recalled

MARKS = (  # combining signs, which are no letters to a pattern's eye, script by script
    "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d57\u0d81-\u0d83\u0dca-\u0df3\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0652\u0591-\u05c7]")
_ZEROS = (
    0x660,
    0x6F0,
    0x966,
    0x9E6,
    0xA66,
    0xAE6,
    0xB66,
    0xBE6,
    0xC66,
    0xCE6,
    0xD66,
    0xE50,
    0xED0,
    0x1040,
    0x17E0,
    0xFF10,
)
_DIGITS = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}
_NATIVE = re.compile("(?![0-9])\\d")
_SPACES = dict.fromkeys(
    [0xA0, 0x1680, *range(0x2000, 0x2010), *range(0x2028, 0x2030), 0x205F, 0x2060, 0x3000, 0xFEFF, 9, 10, 13], " "
)
_SPACES |= dict.fromkeys([0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069], " ")
_MARKS = {
    0xFF0F: "/",
    0xFF0D: "-",
    0x2010: "-",
    0x2011: "-",
    0x2212: "-",
    0xFF0E: ".",
    0xFF1A: ":",
    0xFF08: "(",
    0xFF09: ")",
    0xFF0C: ",",
    0x060C: ",",
}
_PLAIN = {code: mark for code, mark in (_DIGITS | _SPACES | _MARKS).items() if code not in (0x200C, 0x200D)}
_SHORTEST_NAME = 3  # letters of what shortens months in many languages
_ALIASES = {"no": "nb", "iw": "he", "in": "id", "tl": "fil", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant"}


def plain(text: str) -> str:
    """Return *text*, character for character, with native digits, wide marks and odd spaces made ASCII."""
    return text.translate(_PLAIN)


def plain_digits(text: str) -> str:
    """Return *text* with native digits made ASCII and nothing else touched."""
    return text.translate(_DIGITS) if _NATIVE.search(text, 0, 120) else text


def fold(word: str) -> str:
    """Return *word* as the tables know it: lower case, without Latin, Greek, Cyrillic, Arabic or Hebrew accents."""
    if word.isascii():
        return word.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFD", word.casefold()))


@recalled(4096)
def tags(language: str | None) -> tuple[str, ...]:
    """Return the lexicon's tags for a BCP 47 *language*, best first: ``("zh-Hant", "zh")`` for ``zh-TW``."""
    if not language:
        return ()
    low = language.replace("_", "-").lower()
    first = low.split("-")[0]
    whole = _ALIASES.get(low) or ("zh-Hant" if low.startswith("zh-hant") else None)
    return tuple(dict.fromkeys(tag for tag in (whole, _ALIASES.get(first, first)) if tag))


@cache
def _table(key: str) -> Mapping[str, Mapping[str, int]]:
    """Return folded word → language → position in the year or week."""
    rows = lexicon.across("dates", key).items()
    entries = [(tag, place, form) for tag, row in rows for place, forms in enumerate(row) for form in forms]
    found: dict[str, dict[str, int]] = {}
    for (tag, place, _), form in zip(entries, _fold_all([form for _, _, form in entries]), strict=True):
        found.setdefault(form, {}).setdefault(tag, place)
    return found


def _fold_all(words: list[str]) -> list[str]:
    """Fold all words in one go, which is ten times faster than one by one."""
    return fold("\n".join(words)).split("\n") if words else []


def _pick(word: str, key: str, language: str | None) -> int | None:
    """Choose among a word's meanings: the language's own, then English, then the one that all languages share."""
    meanings = _table(key).get(word)
    if not meanings:
        return None
    own = tags(language)
    for tag in (*own, "en"):
        if tag in meanings:
            return meanings[tag]
    values = set(meanings.values())
    sure = len(values) == 1 and (len(word) > 3 or not word.isascii() or (not own and len(word) == 3))
    return values.pop() if sure else None


@recalled(4096)
def month(word: str, language: str | None = None) -> int | None:
    """Return 1 to 12 for a month's name; None when it is none, or means two months and *language* does not decide."""
    found = _pick(fold(word), "months", language)
    return None if found is None else found + 1


@recalled(4096)
def is_two_months(word: str) -> bool:
    """Say whether a word is the name of one month here and of another there: listopada is October or November."""
    return len(word) > _SHORTEST_NAME and len(set(_table("months").get(fold(word), {}).values())) > 1


def persian_month(word: str) -> int | None:
    """Return 1 to 12 for a month of the Solar Hijri calendar."""
    found = _pick(fold(word), "persian_months", "fa")
    return None if found is None else found + 1


@recalled(4096)
def weekday(word: str, language: str | None = None) -> int | None:
    """Return 0 (Monday) to 6 for a weekday's name, None when it is none or not decided."""
    return _pick(fold(word), "weekdays", language)


@recalled(4096)
def order(language: str | None) -> str | None:
    """Return ``dmy``, ``mdy`` or ``ymd`` where *language* leaves no doubt, else None (plain English does not)."""
    low = (language or "").replace("_", "-").lower()
    if low.startswith("en-"):
        return "mdy" if low in ("en-us", "en-ph") else None if low == "en-ca" else "dmy"
    known = (lexicon.languages()[tag] for tag in tags(language) if tag in lexicon.languages())
    found = [table.get("dates", {}).get("order") for table in known]
    return found[0] if found else None


def is_english(language: str | None) -> bool:
    """Say whether a language is English, of whatever country."""
    return (language or "").lower().replace("_", "-").partition("-")[0] == "en"


@cache
def spoken(key: str) -> re.Pattern[str]:
    """Return the pattern that finds any of the words under ``[dates] key``, whole where its script has spaces."""
    spaced = either(word for word in words(key) if word[0] < "\u0e00")
    glued = either(word for word in words(key) if word[0] >= "\u0e00")
    return re.compile(rf"(?<![^\W\d_])(?:{spaced})(?![^\W\d_])|{glued}")


@cache
def words(key: str) -> frozenset[str]:
    """Return the folded words under ``[dates] key`` of every language."""
    return frozenset(_fold_all([word for forms in lexicon.across("dates", key).values() for word in forms]))


def either(forms: Iterable[str]) -> str:
    """Return a regular expression that matches any of *forms*, the longest first."""
    return "|".join(re.escape(form).replace(r"\ ", r"\s?") for form in sorted(forms, key=lambda f: (-len(f), f)))
