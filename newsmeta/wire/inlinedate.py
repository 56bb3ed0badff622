"""Dates where they stand in a dateline: where the one that starts at a place ends."""

from __future__ import annotations

import re

from newsmeta.recalled import recalled
from newsmeta.wire import datewords

_LETTERS = rf"(?:[^\W\d_]|[{datewords.MARKS}])"
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})(?:\.|º|er|st|nd|rd|th)?[\s-]{{0,2}}(?:de\s|d['’]|of\s|ngày\s)?([ก-ฮ]ี?\.[ก-ฮ]|{_LETTERS}{{2,16}})\.?"
    r"(?:,?\s{1,2}(?:de\s)?(?:\d{4}(?!\d)|\d\d(?=\s[(/]))\.?)?(?:\s?г\.)?"
)
_RUN = rf"[^\W\d_]+(?:[{datewords.MARKS}][^\W\d_]*)*"  # all of a word, which is faster than one letter at a time
_LONGEST = 16  # letters of a month
_SHORT, _JOIN = 5, 2  # letters of a word such as "le" before a date, and what says that a word is one
_NUMBERS = re.compile(r"\d+")
_WORD_FIRST = re.compile(
    rf"({_RUN})\.?,?\s{{1,3}}(?:(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:\sd\.)?(?:,?\s{{1,2}}\d{{4}}(?!\d))?)?"
)
_WEEKDAY_BEHIND = re.compile(rf"\.,\s({_LETTERS}{{4,12}})(?=\s\()")  # május 3., vasárnap (MTI)
_JOINED = re.compile(rf"({_LETTERS}{{1,5}})\s(?=\d)")
_NUMERIC = re.compile(
    rf"(?:ngày\s)?\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}}|\.(?=\s?[(,–-]))?(?![\d%])|\d{{4}}-\d\d-\d\d|\d{{1,2}}\s-\s\d{{1,2}}(?=\s\()"
    rf"|\d{{4}}\.\s({_LETTERS}{{3,12}})\s\d{{1,2}}\.?(?:,\s{_LETTERS}{{4,12}}(?=\s\())?"
)
_TWO_WORDS = re.compile(rf"\d{{1,2}}\s({_LETTERS}{{2,16}}\s{_LETTERS}{{2,16}})(?:\s\d{{4}}(?!\d))?")  # 6 تشرين الأول
_YEAR_FIRST = re.compile(
    rf"\d{{4}}\.?\s{_LETTERS}{{1,4}}\.?\s({_LETTERS}{{3,16}}(?:\s{_LETTERS}{{3,8}})?)\s\d{{1,2}}(?:\s?d\.)?(?!\d)"
)  # 2026 m. kovo 11 d.
_NUMBERED_MONTH = re.compile(  # 2026 оны 3 дугаар сарын 3
    rf"(?:\d{{4}}\s{_LETTERS}{{2,4}}\s)?(\d{{1,2}}[-\s]{_LETTERS}{{1,8}}\s{_LETTERS}{{4,8}})\s\d{{1,2}}(?!\d)"
)
_ENGLISH_MONTHS = "january february march april june july august september october november december".split()


def date_end(text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where the date at *at* ends; a weekday may stand before it."""
    head = text[at : at + 1]
    if not head.isalnum():
        return None
    end = (_numbered_date if head.isdecimal() else _worded_date)(text, at, stop, language)
    return None if end and text[end : end + 1].isalnum() else end


def _numbered_date(text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where a date that starts with a number ends: 15 Jan 2026, 15.01.2026."""
    match = _DAY_FIRST.match(text, at, stop)
    if match and (datewords.month(match[2], language) or datewords.fold(match[2]) in datewords.words("other_months")):
        return match.end()
    match = _TWO_WORDS.match(text, at, stop)
    if match and datewords.month(match[1], language):
        return match.end()
    match = _YEAR_FIRST.match(text, at, stop)
    if match and datewords.month(match[1], language):
        return match.end()
    match = _NUMERIC.match(text, at, stop)
    if match and _possible(match[0]):
        return match.end()
    match = _NUMBERED_MONTH.match(text, at, stop)
    return match.end() if match and datewords.month(match[1], language) else None


def _worded_date(text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where a date that starts with a word ends: Jan. 15, 2026 or Monday, Jan. 15 or le 3 mai."""
    match = _WORD_FIRST.match(text, at, stop)
    if match is None:
        return None
    word, day = match.groups()
    kind = 0 if len(word) > _LONGEST else _may_begin(word, language)
    if not kind and (day is None or len(word) > _LONGEST):
        return None
    if kind == _JOIN:
        joined = _JOINED.match(text, at, stop)
        if joined:
            return date_end(text, joined.end(), stop, language)
    if len(word) < (3 if word.isascii() else 2):
        return None
    if day:
        if datewords.month(word, language) or _mistyped(word):
            behind = _WEEKDAY_BEHIND.match(text, match.end(), stop)
            if behind and datewords.weekday(behind[1], language) is not None:
                return behind.end()
            end = match.end()
            more = text[end : end + 2].lstrip()[:1].isalpha()
            own = _DAY_FIRST.match(text, match.start(2), stop) if more else None
            taken = own and datewords.month(own[2], language)  # Rio de Janeiro, 5 mar: the day is the next month's
            return None if taken else end
        if word == "ngày":
            numeric = _NUMERIC.match(text, at, stop)
            return numeric.end() if numeric else None
    if datewords.weekday(word, language) is None:
        return None
    return date_end(text, match.start(2) if day else match.end(), stop, language)


@recalled(4096)
def _may_begin(word: str, language: str | None) -> int:
    """Return whether a date can begin with *word*: a month or weekday, or ``_JOIN``, a short word such as "le"."""
    if len(word) <= _SHORT and datewords.fold(word) in datewords.words("joins"):
        return _JOIN
    known = datewords.month(word, language) is not None or datewords.weekday(word, language) is not None
    return int(known or word == "ngày")


def _possible(numbers: str) -> bool:
    """Return whether numbers can be a day: three parts, or day and month with a slash between."""
    parts = _NUMBERS.findall(numbers)
    return (
        len(parts) > 2
        or len(parts[0]) == 4
        or (
            ("/" in numbers or " " in numbers or numbers[-1] == ".")
            and 1 <= int(parts[0]) <= 31
            and 1 <= int(parts[1]) <= 12
        )
    )


@recalled(1024)
def _mistyped(word: str) -> bool:
    """Return whether a word is an English month with one letter wrong, missing, too many or swapped (Narch, Arpil)."""
    low = word.lower()
    return 3 < len(low) <= 10 and low.isascii() and any(_one_apart(low, month) for month in _ENGLISH_MONTHS)


def _one_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    swapped = one[same : same + 2] == other[same : same + 2][::-1]
    slips = ((1, 1), (0, 1), (1, 0)) + (((2, 2),) if swapped else ())
    return any(one[same + i :] == other[same + j :] for i, j in slips)
