"""Days whose month is a word: 15 January 2026, January 15, 2026, 2026 m. sausio 15."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsmeta.wire import calendar, datewords
from newsmeta.wire.day import Day, checked
from newsmeta.wire.weekdaybeside import TOKEN

_GAP = re.compile(r"[\s.,()'’º°ª|/–—-]{0,4}(?:\0{1,60}[\s,]{0,3})?\Z")


def worded(text: str, language: str | None) -> Iterator[Day]:
    """Yield the days whose month is a word, from the tokens around each such word."""
    tokens = list(TOKEN.finditer(text))
    numbers = [place for place, token in enumerate(tokens) if token[0].isdecimal()]
    near = {place + step for place in numbers for step in range(-3, 4)}.difference(numbers)
    past = 0
    for place in sorted(near.intersection(range(len(tokens)))):
        if tokens[place].start() >= past:
            found = _around(_Words(tokens, text), place, language)
            if found:
                past = found.end
                yield found


@dataclass(frozen=True, slots=True)
class _Words:
    """The words and numbers of a text, and how to step from one to the next."""

    tokens: list[re.Match[str]]
    text: str

    def number(self, place: int | None, step: int) -> int | None:
        """Return where the next number stands, over at most three filler words (of, de …) and little punctuation."""
        for _ in range(4):
            if place is None or not 0 <= place + step < len(self.tokens):
                return None
            low, high = sorted((place, place + step))
            if not _GAP.match(self.text[self.tokens[low].end() : self.tokens[high].start()]):
                return None
            place += step
            word = self.tokens[place][0]
            if word.isdecimal():
                return place
            if datewords.fold(word) not in _fillers():
                return None
        return None

    def day(self, place: int | None) -> int | None:
        """Return the number at *place* when it can be a day of the month."""
        word = "" if place is None else self.tokens[place][0]
        return int(word) if 0 < len(word) <= 2 and int(word) else None

    def year(self, place: int | None) -> int | None:
        """Return the number at *place* when it can be a year: four digits, or two after a day and month."""
        word = "" if place is None else self.tokens[place][0]
        return int(word) if len(word) == 4 and word[0] in "12" else None


@cache
def _fillers() -> frozenset[str]:
    return datewords.words("joins") | datewords.words("ordinals")


def _month_at(words: _Words, place: int, language: str | None) -> tuple[int | None, int, bool]:
    """Return the month named at *place*, the last token of its name, and whether it is a Solar Hijri one."""
    word = words.tokens[place][0]
    for last in (place + 2, place + 1):
        name = datewords.month(" ".join(token[0] for token in words.tokens[place : last + 1]), language)
        if name and last < len(words.tokens):
            return name, _again(words, last, name, language), False
    name = datewords.month(word, language)
    if name:
        return name, _again(words, place, name, language), False
    if "\u0600" <= word[0] <= "\u06ff":
        return datewords.persian_month(word), place, True
    return name, place, False


def _again(words: _Words, last: int, month: int, language: str | None) -> int:
    """Return the last token of a month that is named twice, as Arab papers do (تشرين الأول / أكتوبر)."""
    behind = words.text[words.tokens[last].end() :][:2].lstrip()[:1]
    for stop in (last + 2, last + 1) if behind and behind in "/(" else ():
        if datewords.month(" ".join(token[0] for token in words.tokens[last + 1 : stop + 1]), language) == month:
            return min(stop, len(words.tokens) - 1)
    return last


def _around(words: _Words, place: int, language: str | None) -> Day | None:
    """Read the day and year around the month at *place*: 15 January 2026, January 15, 2026, 2026 m. sausio 15."""
    month, last, persian = _month_at(words, place, language)
    if not month and not datewords.is_two_months(words.tokens[place][0]):
        return None
    before, after = words.number(place, -1), words.number(last, 1)
    year_at = day_at = None
    if words.day(before):
        earlier = words.number(before, -1)
        day_at, year_at = before, after if words.year(after) or _short_year(words, before, after) else None
        year_at = earlier if year_at is None and words.year(earlier) else year_at
    elif words.year(before):
        year_at, day_at = before, after if words.day(after) else None
    elif words.day(after):
        later = words.number(after, 1)
        day_at, year_at = after, later if words.year(later) else None
    elif words.year(after):
        year_at = after
    places = [at for at in (place, last, day_at, year_at) if at is not None]
    if year_at is None and day_at is None:
        return None
    if not month:
        start, end = words.tokens[min(places)].start(), words.tokens[max(places)].end()
        return Day(start, end, None, None, None, problem="ambiguous")
    year = words.year(year_at) or (calendar.two_digit_year(words.day(year_at) or 0) if year_at is not None else None)
    return _dated(words, min(places), max(places), (year, month, words.day(day_at)), persian, language)


def _short_year(words: _Words, before: int | None, after: int | None) -> bool:
    """Return whether the number after the month is a two-digit year (16 Jan 26, 16-Jan-26)."""
    return before is not None and after is not None and len(words.tokens[after][0]) == 2


def _dated(
    words: _Words, low: int, high: int, parts: tuple[int | None, int, int | None], persian: bool, language: str | None
) -> Day:
    year, month, day = parts
    if persian:
        solar = calendar.from_persian(year, month, day) if year and day else None
        year, month, day = solar or (year, 0, day)
    start, end = words.tokens[low].start(), words.tokens[high].end()
    return checked(start, end, year, month, day, words.text, language)
