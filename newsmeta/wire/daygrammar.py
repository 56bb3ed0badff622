"""Days as they are printed: year, month and day found in text by the shapes that languages give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from newsmeta.wire import calendar, datewords


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year from ``start`` to ``end``; what is not printed is None, ``problem`` is why it is unsure."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    problem: str | None = None

    @property
    def iso(self) -> str:
        """The day in ISO 8601 at the precision printed; ``--01-16`` where no year is."""
        if self.year is None:
            return f"--{self.month:02}-{self.day:02}"
        return "-".join([f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part])


_NUMERAL = {c: str(i) for i, c in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_HAN = re.compile("[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号號])?")
_ERA = r"(?P<era>令和|平成|昭和|大正|明治|中華民國|民國|民国)?\s?"
_SHAPES = re.compile(
    rf"{_ERA}(?<!\d)(?P<cy>\d{{1,4}}|元)\s?[年년]度?\s{{0,2}}(?P<cm>\d\d?)\s?[月월](?:\s{{0,2}}(?P<cd>\d\d?)\s?[日号號일])?"
    r"|(?<!\d)(?P<pm>\d\d?)\s?[月월]\s{0,2}(?P<pd>\d\d?)\s?[日号號일]"
    r"|(?<![\d/.-])(?P<iy>\d{4})(?P<is>\s?[-/.]\s{0,2})(?P<im>\d\d?)(?P=is)(?P<id>\d\d?)(?![\d/-])"
    r"|(?<![\d/.:-])(?P<a>\d\d?)\s?(?P<sep>[-/.])\s?(?P<b>\d\d?)\s?(?P=sep)\s?(?P<y>\d{4}|\d\d)(?![\d/:-]|\.\d)"
    r"|(?<!\d)(?:[Nn]gày\s)?(?P<vd>\d\d?)\s[Tt]háng\s(?P<vm>\d\d?)(?!\d)(?:,?\s?(?:[Nn]ăm\s)?(?P<vy>\d{4})(?!\d))?"
    r"|[Tt]háng\s(?P<wm>\d\d?)(?:\s[Nn]ăm\s|/|,?\s)(?P<wy>\d{4})(?!\d)"
    r"|[Nn]gày\s(?P<nd>\d\d?)[/-](?P<nm>\d\d?)(?![\d/-])"
)
_LETTER = (
    "[^\\W\\d_]|[\u0300-\u036f\u0591-\u05c7\u05f3\u064b-\u065f\u0670\u0900-\u0dff\u0e00-\u0eff"
    "\u1000-\u109f\u1780-\u17ff\u200c\u200d]"
)
_TOKEN = re.compile(rf"\d{{1,9}}|(?:{_LETTER}){{1,40}}(?:[-'’.](?:{_LETTER}){{1,40}}){{0,4}}")
_GAP = re.compile(r"[\s.,()'’º°ª|/–—-]{0,4}(?:\0{1,60}[\s,]{0,3})?\Z")
_SEVEN_DAYS = re.compile(
    "[(（]([月火水木金土日]|[월화수목금토일])[)）曜]|[月火水木金土日](?=曜)|(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])"
)


def days(text: str, language: str | None = None, taken: tuple[tuple[int, int], ...] = ()) -> list[Day]:
    """Return the days printed in *text* (made plain), left to right; *taken* spans (times of day) are not read."""
    text = _blank(_arabic(text), taken)
    found = [_shape(match, text, language) for match in _SHAPES.finditer(text)]
    text = _blank(text, tuple((day.start, day.end) for day in found))
    found += _worded(text, language)
    return sorted((_with_weekday(day, text, language) for day in found), key=lambda day: day.start)


def _blank(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in spans:
        text = text[:start] + "\0" * (end - start) + text[end:]
    return text


def _arabic(text: str) -> str:
    """Write 二〇二六年一月十五日 with digits, keeping every place."""
    return _HAN.sub(lambda match: _han(match[0]), text) if "年" in text else text


def _han(words: str) -> str:
    year, month, day, tail = re.match("(.{4})年(.+)月(?:(.+)([日号號]))?", words).groups()  # type: ignore[union-attr]
    numbers = "".join(_NUMERAL[c] for c in year) + "年" + _small(month) + "月"
    return (numbers + (_small(day) + tail if day else "")).ljust(len(words))


def _small(numeral: str) -> str:
    tens, ten, ones = numeral.rpartition("十")
    unit = int(_NUMERAL.get(ones[-1:], "0"))
    return str((int(_NUMERAL.get(tens, "1")) * 10 if ten else 0) + unit)


def _shape(match: re.Match[str], text: str, language: str | None) -> Day:
    part = match.groupdict()
    span = match.span()
    if part["a"]:
        return _numeric(span, part, text, language)
    year = part["cy"] or part["iy"] or part["vy"] or part["wy"]
    month = part["cm"] or part["pm"] or part["im"] or part["vm"] or part["wm"] or part["nm"]
    day = part["cd"] or part["pd"] or part["id"] or part["vd"] or part["nd"]
    full = None if year is None else 1 if year == "元" else int(year)
    if full is not None and part["era"]:
        full = calendar.era_year(part["era"], full)
    elif year and len(year) == 3:
        full = calendar.era_year("民國", int(year))
    elif year and len(year) < 3:
        return Day(*span, None, None, None, problem="ambiguous")
    return _checked(*span, full, int(month), int(day) if day else None, text, language)


def _numeric(span: tuple[int, int], part: dict[str, str], text: str, language: str | None) -> Day:
    """Decide between day first and month first by what is possible, the mark between, the language and the weekday."""
    first, second, year = int(part["a"]), int(part["b"]), int(part["y"])
    if len(part["y"]) == 2:
        year = calendar.two_digit_year(year, None)
    order = datewords.order(language)
    if part["sep"] == "." and order is None:
        order = "dmy"
    if first == second or second > 12 >= first:
        order = "mdy"
    elif first > 12:
        order = "dmy"
    if order not in ("dmy", "mdy"):
        order = _by_weekday(span, (year, first, second), text, language)
    if order is None:
        return Day(*span, year, first, second, problem="ambiguous")
    month, day = (first, second) if order == "mdy" else (second, first)
    return _checked(*span, year, month, day, text, language)


def _by_weekday(span: tuple[int, int], numbers: tuple[int, int, int], text: str, language: str | None) -> str | None:
    printed = _weekday_beside(span, text, language)
    year, first, second = numbers
    if printed is None or not (calendar.exists(year, first, second) and calendar.exists(year, second, first)):
        return None
    readings = {date(year, first, second).weekday(): "mdy", date(year, second, first).weekday(): "dmy"}
    return readings.get(printed) if len(readings) == 2 else None


def _checked(
    start: int, end: int, year: int | None, month: int, day: int | None, text: str, language: str | None
) -> Day:
    """Turn Buddhist and Solar Hijri years into common ones where script or language shows them, then check the day."""
    local = datewords.tags(language)[:1]
    if year and 2400 < year < 2700 and ("th" in local or re.search("[\u0e01-\u0e3a]", text)):
        year -= 543
    elif year and 1300 <= year < 1500 and day and (local == ("fa",) or re.search("[پچژگی]", text)):
        year, month, day = calendar.from_persian(year, month, day) or (year, 0, day)
    problem = None if year != 0 and calendar.exists(year, month, day) else "impossible"
    return Day(start, end, year, month, day, problem=problem)


def _worded(text: str, language: str | None) -> Iterator[Day]:
    """Yield the days whose month is a word, from the tokens around each such word."""
    tokens = list(_TOKEN.finditer(text))
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
            return name, last, False
    name = datewords.month(word, language)
    if name is None and "\u0600" <= word[0] <= "\u06ff":
        return datewords.persian_month(word), place, True
    return name, place, False


def _around(words: _Words, place: int, language: str | None) -> Day | None:
    """Read the day and year around the month at *place*: 15 January 2026, January 15, 2026, 2026 m. sausio 15."""
    month, last, persian = _month_at(words, place, language)
    if not month:
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
    year = words.year(year_at) or (
        calendar.two_digit_year(words.day(year_at) or 0, None) if year_at is not None else None
    )
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
    return _checked(start, end, year, month, day, words.text, language)


def _with_weekday(day: Day, text: str, language: str | None) -> Day:
    found = _weekday_beside((day.start, day.end), text, language)
    return day if found is None else Day(day.start, day.end, day.year, day.month, day.day, found, day.problem)


def _weekday_beside(span: tuple[int, int], text: str, language: str | None) -> int | None:
    """Return the weekday printed just before or after a span."""
    before, after = text[max(0, span[0] - 24) : span[0]], text[span[1] : span[1] + 24]
    match = _SEVEN_DAYS.search(after[:6]) or _SEVEN_DAYS.search(before[-5:])
    if match:
        return _cjk_weekday(match[0])
    left = [token[0] for token in _TOKEN.finditer(before)][-2:]
    right = [token[0] for token in _TOKEN.finditer(after)][:2]
    for word in (" ".join(left), *left[::-1], " ".join(right), *right[:1]):
        found = datewords.weekday(word, language)
        if found is not None:
            return found
    return None


def _cjk_weekday(words: str) -> int:
    for week in ("月火水木金土日", "월화수목금토일", "一二三四五六日"):
        for mark in words[::-1]:
            if mark in week:
                return week.index(mark)
    return 6
