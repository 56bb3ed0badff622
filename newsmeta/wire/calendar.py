"""Reckoning with dates: which days exist, other calendars' years, the nearest day that a year-less date can mean."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newsmeta.recalled import recalled

_PARTIAL = re.compile(r"--(?:(\d\d)-|-)(\d\d)")
_BEFORE, _AFTER = 180, 30  # days within which a day without a year lies of the document's date
_NEAR_YEARS = 15  # that may be meant where a weekday does not fit
_ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "大正": 1911,
    "明治": 1867,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
}


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Return whether the calendar has that year, month or day; a missing year counts as a leap year."""
    try:
        date(2000 if year is None else year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return False
    return True


def era_year(era: str, year: int) -> int:
    """Return the common year of *year* in a Japanese era or the era of the Republic of China (``"令和", 8`` → 2026)."""
    return _ERAS[era] + year


def two_digit_year(year: int) -> int:
    """Return the full year of two printed digits, from 1970 to 2069."""
    return 2000 + year if year < 70 else 1900 + year


def from_persian(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    """Return the Gregorian day of a Solar Hijri one, None when there is none (33-year rule, right 1799 to 2256)."""
    length = 31 if month <= 6 else 30
    if not (1178 <= year <= 1633 and 1 <= month <= 12 and 1 <= day <= length):
        return None
    past = year - 979
    days = 365 * past + past // 33 * 8 + (past % 33 + 3) // 4
    days += 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    found = date(1600, 3, 20) + timedelta(days)
    return found.year, found.month, found.day


@recalled(1024)
def resolve(partial: str, near: str | None) -> str | None:
    """Return the full ISO date that a partial one (``--01-15`` or ``---15``) means in a document dated *near*.

    The nearest day wins, from 180 days before to 30 after; None when no day lies there or *near* is not a full date.
    """
    match = _PARTIAL.match(partial)
    try:
        anchor = date.fromisoformat((near or "")[:10])
    except ValueError:
        return None
    if not match:
        return None
    days = _days(int(match[1]) if match[1] else None, int(match[2]), anchor)
    inside = [day for day in days if -_BEFORE <= (day - anchor).days <= _AFTER]
    best = min(inside, key=lambda day: abs((day - anchor).days), default=None)
    return best.isoformat() + partial[match.end() :] if best else None


def _days(month: int | None, day: int, anchor: date) -> list[date]:
    """Return every day of that month and day within a year of *anchor*."""
    months = range(1, 13) if month is None else [month]
    years = range(max(1, anchor.year - 1), min(9999, anchor.year + 1) + 1)
    return [date(year, each, day) for year in years for each in months if exists(year, each, day)]


def years_for_weekday(month: int, day: int, weekday: int, around: int) -> list[int]:
    """Return the years within fifteen of *around* in which that day falls on *weekday* (0 is Monday), nearest first."""
    years = range(max(1, around - _NEAR_YEARS), min(9999, around + _NEAR_YEARS) + 1)
    fitting = [y for y in years if exists(y, month, day) and date(y, month, day).weekday() == weekday]
    return sorted(fitting, key=lambda year: (abs(year - around), -year))
