"""Days as they are printed: year, month and day found in text by the shapes that languages give them."""

from __future__ import annotations

import re
from datetime import date

from newsmeta.wire import calendar, datewords
from newsmeta.wire.day import Day, checked
from newsmeta.wire.hannumbers import arabic
from newsmeta.wire.weekdaybeside import weekday_beside
from newsmeta.wire.wordedday import worded

_MONTHS = 12
_ERA = r"(?P<era>令和|平成|昭和|大正|明治|中華民國|民國|民国)?\s?"
_SHAPES = re.compile(
    rf"{_ERA}(?<!\d)(?P<cy>\d{{1,4}}|元)\s?[年년]度?\s{{0,2}}(?P<cm>\d\d?)\s?[月월](?:\s{{0,2}}(?P<cd>\d\d?)\s?[日号號일])?"
    r"|(?<!\d)(?P<pm>\d\d?)\s?[月월]\s{0,2}(?P<pd>\d\d?)\s?[日号號일]"
    r"|(?<![\d/.-])(?P<iy>\d{4})(?P<is>\s?[-/.]\s{0,2})(?P<im>\d\d?)(?P=is)(?P<id>\d\d?)(?![\d-]|/\S)"
    r"|(?<![\d/.:-])(?P<a>\d\d?)\s?(?P<sep>[-/.])\s?(?P<b>\d\d?)\s?(?P=sep)\s?(?P<y>\d{4}|\d\d)(?![\d/:-]|\.\d)"
    r"|(?<!\d)(?:[Nn]gày\s)?(?P<vd>\d\d?)\s[Tt]háng\s(?P<vm>\d\d?)(?!\d)(?:,?\s?(?:[Nn]ăm\s)?(?P<vy>\d{4})(?!\d))?"
    r"|[Tt]háng\s(?P<wm>\d\d?)(?:\s[Nn]ăm\s|/|,?\s)(?P<wy>\d{4})(?!\d)"
    r"|[Nn]gày\s(?P<nd>\d\d?)[/-](?P<nm>\d\d?)(?![\d/-])"
)


def days(text: str, language: str | None, taken: tuple[tuple[int, int], ...] = ()) -> list[Day]:
    """Return the days printed in *text* (made plain), left to right; *taken* spans (times of day) are not read."""
    text = _blank(arabic(text), taken)
    found = [_shape(match, text, language) for match in _SHAPES.finditer(text)]
    text = _blank(text, tuple((day.start, day.end) for day in found))
    found += worded(text, language)
    return sorted((_with_weekday(day, text, language) for day in found), key=lambda day: day.start)


def _blank(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in spans:
        text = text[:start] + "\0" * (end - start) + text[end:]
    return text


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
    return checked(*span, full, int(month), int(day) if day else None, text, language)


def _numeric(span: tuple[int, int], part: dict[str, str], text: str, language: str | None) -> Day:
    """Decide between day first and month first by what is possible, the mark between, the language and the weekday."""
    first, second, year = int(part["a"]), int(part["b"]), int(part["y"])
    if len(part["y"]) == 2:
        year = calendar.two_digit_year(year)
    order = datewords.order(language)
    if part["sep"] == "." and order is None and not datewords.is_english(language):
        order = "dmy"  # 11.03.17 is in March in Leeds and in November in Boston
    if first == second or second > 12 >= first:
        order = "mdy"
    elif first > 12:
        order = "dmy"
    known = order if order in ("dmy", "mdy") else None
    if known is None or (part["sep"] == "/" and max(first, second) <= _MONTHS and first != second):
        # some software prints months first in any language: "jue, 05/03/2018", the third of May
        order = _by_weekday(span, (year, first, second), text, language) or known
    if order is None:
        return Day(*span, year, first, second, problem="ambiguous")
    month, day = (first, second) if order == "mdy" else (second, first)
    return checked(*span, year, month, day, text, language)


def _by_weekday(span: tuple[int, int], numbers: tuple[int, int, int], text: str, language: str | None) -> str | None:
    printed = weekday_beside(span, text, language)
    year, first, second = numbers
    if printed is None or not (calendar.exists(year, first, second) and calendar.exists(year, second, first)):
        return None
    readings = {date(year, first, second).weekday(): "mdy", date(year, second, first).weekday(): "dmy"}
    return readings.get(printed) if len(readings) == 2 else None


def _with_weekday(day: Day, text: str, language: str | None) -> Day:
    found = weekday_beside((day.start, day.end), text, language)
    return day if found is None else Day(day.start, day.end, day.year, day.month, day.day, found, day.problem)
