"""Dates and times as text: stamps in metadata, lines near a byline, days inside prose; nothing is invented.

What is not printed stays out: no midnight for a bare day, no zone, no year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from newsmeta import lexicon
from newsmeta.recalled import recalled
from newsmeta.wire import calendar, datewords
from newsmeta.wire.clock import Clock, clocks, zone_at
from newsmeta.wire.day import Day
from newsmeta.wire.daygrammar import days

_STAMP, _PROSE = 400, 2000  # letters that are read of a stamp, of prose
_LABEL = 40  # letters before a date that may say what it dates
_AFTER, _BEFORE = 24, 16  # letters from a day to its time of day, from a time of day to its day
_ISO = re.compile(
    r"(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:(?:T|\s{1,2}|\s?T\s?|, )(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?"
    r"\s?(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?)?)?"
)

_FILED = re.compile(r"(\d\d)([01]\d|2[0-3])([0-5]\d)\s?(Z|GMT|UTC)?\s{1,3}([^\W\d]{3,9})\.?\s{1,3}(20|19)?(\d\d)")
_CENTURY = "70"
_OPEN = (None, "en")  # languages that leave open whether the month stands first


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date read from text: its words and place there, ISO 8601 at the precision printed, and what was stated with it.

    ``iso`` is ``2026``, ``2026-01``, ``2026-01-16``, ``2026-01-16T08:30``, ``2026-01-16T08:30:00+07:00`` or, where no
    year is printed, ``--01-16``. ``zone`` is in the text's own words; one that is not sure gives no offset. ``weekday``
    is 0 (Monday) to 6 as printed. ``label`` is ``published`` or ``modified`` when a word beside the date says so.
    """

    text: str
    start: int
    end: int
    iso: str
    precision: str
    zone: str | None = None
    weekday: int | None = None
    label: str | None = None


def read_date(text: str, *, language: str | None = None) -> PrintedDate | None:
    """Read a string that is a date or time stamp; None when it holds no date that is sure (``why_unread`` says why).

    *language* (BCP 47) decides words and the order of numbers.
    """
    found = _read(text[:_STAMP], language)
    return found if isinstance(found, PrintedDate) else None


def why_unread(text: str, *, language: str | None = None) -> str | None:
    """Return why ``read_date`` gives None: ambiguous, relative, impossible or unreadable; None when it reads."""
    found = _read(text[:_STAMP], language)
    return found if isinstance(found, str) else None


def find_dates(text: str, *, language: str | None = None) -> list[PrintedDate]:
    """Return the dates in prose (its first 2,000 characters), left to right, those without a year as ``--01-15``."""
    head = datewords.plain(text[:_PROSE])
    times = list(clocks(head, language))
    found = [day for day in _days(head, language, times) if not day.problem]
    paired = zip(found, _paired(found, times), strict=True)
    return [_printed(text, head, day, time, language) for day, time in paired]


def _days(head: str, language: str | None, times: list[Clock]) -> list[Day]:
    spans = tuple((time.start, time.end) for time in times)
    return days(head, language, spans)


@recalled(1024)  # a stamp is read by those who choose among dates, and again by those who check them
def _read(text: str, language: str | None) -> PrintedDate | str:
    head = datewords.plain(text)
    found = _iso(text, head) or _epoch(text, head) or _filed(text, head, language)
    if found:
        return found
    times = list(clocks(head, language))
    dates = _days(head, language, times)
    sure = [day for day in dates if not day.problem]
    if not sure:
        told = _language_of(times) if dates and language in _OPEN else None
        return _read(text, told) if told else _why(head, dates)
    day = max(sure[:2], key=lambda each: (each.day is not None, each.year is not None))
    return _printed(text, head, day, _paired(sure, times)[sure.index(day)], language)


def _language_of(times: list[Clock]) -> str | None:
    """Return the English whose order of day and month the printed zones speak of: ET of America's, BST of Britain's."""
    groups = lexicon.table("tables")["zones"]
    printed = {time.zone for time in times}
    month, day = (not printed.isdisjoint(groups[key]) for key in ("month_first", "day_first"))
    return None if month == day else "en-US" if month else "en-GB"


def _why(head: str, dates: list[Day]) -> str:
    if dates:
        return dates[0].problem or "unreadable"
    relative = datewords.spoken("relative").search(datewords.fold(head))
    return "relative" if relative else "impossible" if _ISO.fullmatch(head.strip()) else "unreadable"


def _iso(text: str, head: str) -> PrintedDate | None:
    """Read ISO 8601 in the forms that metadata really holds, spaces and missing colons included."""
    strip = head.strip(" \t\"'.,")
    match = _ISO.fullmatch(strip)
    if not match or (len(strip) in (6, 10, 13) and strip.isdecimal()):
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    if not calendar.exists(int(year), int(month or 1), int(day or 1)) or not "1000" <= year <= "2399":
        return None
    if hour and (int(hour) > 23 or int(minute) > 59 or int(second or 0) > 60):
        return None
    time = f"T{hour}:{minute}" + (f":{second}" if second else "") + _offset(zone) if hour else ""
    iso = "-".join(part for part in (year, month, day) if part) + time
    precision = "second" if second else "minute" if hour else "day" if day else "month" if month else "year"
    start = head.index(strip)
    return PrintedDate(text[start : start + len(strip)], start, start + len(strip), iso, precision, zone)


def _offset(zone: str | None) -> str:
    if zone is None or zone in "Zz":
        return zone.upper() if zone else ""
    return "+00:00" if zone.isalpha() else zone[:3] + ":" + (zone[3:].lstrip(":") or "00")


def _epoch(text: str, head: str) -> PrintedDate | None:
    """Read seconds (10 digits) or milliseconds (13) since 1970, which state UTC."""
    digits = head.strip()
    if len(digits) not in (10, 13) or not digits.isdecimal() or digits[0] == "0":
        return None
    iso = datetime.fromtimestamp(int(digits[:10]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    start = head.index(digits)
    return PrintedDate(text[start : start + len(digits)], start, start + len(digits), iso, "second", "UTC")


def _filed(text: str, head: str, language: str | None) -> PrintedDate | None:
    """Read the time at the end of teleprinter copy (IPTC 7901): day, hour and minute in one, ``161130 Jan 26``."""
    stamp = head.strip()
    match = _FILED.fullmatch(stamp)
    if not match:
        return None
    day, hour, minute, zone, month, century, year = match.groups()
    century = century or ("19" if year >= _CENTURY else "20")
    found = read_date(f"{day} {month} {century}{year}", language=language)
    if found is None or found.precision != "day":
        return None
    iso = f"{found.iso}T{hour}:{minute}{'Z' if zone else ''}"
    start = head.index(stamp)
    return PrintedDate(text[start : start + len(stamp)], start, start + len(stamp), iso, "minute", zone)


def _paired(dates: list[Day], times: list[Clock]) -> list[Clock | None]:
    """Give each day its time of day: left to right, the nearest one that no earlier day has taken."""
    left, found = list(times), []
    for place, day in enumerate(dates):
        following = dates[place + 1].start if place + 1 < len(dates) else None
        time = _beside(day, left, following)
        left = [each for each in left if each is not time]
        found.append(time)
    return found


def _beside(day: Day, times: list[Clock], following: int | None) -> Clock | None:
    """Return the time printed inside, right after or right before a day, not beyond where the next day starts."""
    if day.day is None:
        return None
    inside = next((time for time in times if day.start <= time.start and time.end <= day.end), None)
    after = next((time for time in times if 0 <= time.start - day.end <= _AFTER), None)
    before = next((time for time in times[::-1] if 0 <= day.start - time.end <= _BEFORE), None)
    if after and following is not None and following < after.start:
        after = None
    if before and after and day.start - before.end < after.start - day.end:
        after = None
    return inside or after or before


def _printed(text: str, head: str, day: Day, time: Clock | None, language: str | None) -> PrintedDate:
    start = min(day.start, time.start) if time else day.start
    end = max(day.end, time.end) if time else day.end
    precision = time.precision if time else "day" if day.day else "month" if day.month else "year"
    iso = day.iso + (time.iso if time else "")
    zone = time.zone if time else None
    if time and not zone and time.end <= day.start:
        _, offset, zone = zone_at(head, day.end, language)
        iso += offset
    label = label_of(head[max(0, start - _LABEL) : start])
    return PrintedDate(text[start:end], start, end, iso, precision, zone, day.weekday, label)


@recalled(4096)  # pages print one label in many places
def label_of(before: str) -> str | None:
    """Return what the words before a date call it, the last of them deciding: ``published``, ``modified``, or None."""
    folded = datewords.fold(before)
    ends = {}
    for name, key in (("modified", "updated"), ("published", "published")):
        ends[name] = max((match.end() for match in datewords.spoken(key).finditer(folded)), default=-1)
    best = max(ends, key=lambda name: ends[name])
    return best if ends[best] >= 0 else None
