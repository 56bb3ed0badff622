"""When a story says it was published and changed: every statement read once, and how two of them compare."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.urlday import url_day
from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.sources.remembered import remembered
from newsmeta.validators.sight import stories

_PRINTED: Final = ("html", "prose")
_OWN: Final = ("datePublished", "dateModified")
_METAS: Final = frozenset(
    "feed:published article:published_time article:published:time article:published og:published_time "
    "og:article:published_time parsely-pub-date pubdate publishdate publish-date publish_date publication_date "
    "feed:updated article:modified_time og:article:modified_time og:modified_time og:updated_time".split()
)
_GRACE: Final = timedelta(minutes=2)
_STEP: Final = timedelta(minutes=30)
_FARTHEST: Final = timedelta(hours=14)
_LONGEST: Final = 200
_YEAR: Final = 31_556_952  # seconds
_MANY_YEARS: Final = 3 * _YEAR
_DIGITS: Final = re.compile(r"\d+")
_AFTER: Final = 16  # characters between a day's number and its year
_BEFORE: Final = 12


class Dated(NamedTuple):
    """One statement of a date: the words with their place, and what they say."""

    said: Evidence
    date: NewsDate


@remembered
def stated(reading: Reading, field: str) -> tuple[Dated, ...]:
    """Return what metadata made for it says of ``date_published`` or ``date_modified``, structured data first."""
    return (*_read(reading, field, "items"), *_read(reading, field, "metas"))


def printed(reading: Reading) -> tuple[Dated, ...]:
    """Return the dates that readers see beside the story, of publication and of changes."""
    return _read(reading, "date_published", "printed")


def in_url(reading: Reading) -> tuple[Dated, ...]:
    """Return the day that the story's address names."""
    found = _read(reading, "date_published", "url")
    said = reading.winner("url")
    day = url_day(said.text) if said and not found else None
    try:
        return (Dated(said, NewsDate(day)),) if said and day else found
    except ValueError:  # 31 February
        return found


@remembered
def _read(reading: Reading, field: str, kind: str) -> tuple[Dated, ...]:
    said = [each for each in reading.ledger.of(field) if _kind(each) == kind]
    dates = ((each, read_news_date(each.text[:_LONGEST], reading.article.language)) for each in said)
    return tuple(Dated(each, date) for each, date in dates if isinstance(date, NewsDate))


def _kind(said: Evidence) -> str | None:
    if said.source in _PRINTED:
        return "printed"
    if said.source in ("url", "meta"):
        return "url" if said.source == "url" else "metas" if said.how in _METAS else None
    return "metas" if said.how in _METAS else "items" if said.how.endswith(_OWN) else None


def is_ruled(said: Evidence) -> bool:
    """Say whether a standard rules how this date is written: structured data, ``article:`` and ``og:`` tags."""
    return said.source != "meta" or said.how.startswith(("article:", "og:"))


def with_offset(wall: datetime | None, zone: str | None) -> str | None:
    """Return a clock time with the offset that the house's zone has on that day; None where either is unknown."""
    house = _zone(zone) if zone and wall else None
    try:
        return wall.replace(tzinfo=house).isoformat() if house and wall else None
    except OverflowError:  # the year 1 or 9999
        return None


@lru_cache(maxsize=8)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # no zone data on this machine
        return None


@remembered
def is_live(reading: Reading) -> bool:
    """Say whether the story is a live blog, whose dates move on purpose."""
    live = "LiveBlogPosting"
    return reading.article.type == live or any(live in item.types for item in stories(reading))


def apart(one: NewsDate, other: NewsDate) -> timedelta:
    """Return how far two dates are apart for certain: zero where they can mean the same moment or day.

    Two minutes are no difference, nor is a day beside the next one (zones); a time without a zone may be in any zone.
    """
    if one.instant and other.instant:
        gap = abs(one.instant - other.instant)
        return gap if gap > _GRACE else timedelta()
    if one.wall and other.wall:
        gap = abs(one.wall - other.wall)
        rest = gap % (_STEP / 2)
        aligned = min(rest, _STEP / 2 - rest) <= _GRACE
        both_bare = one.zone is None and other.zone is None
        return timedelta() if gap <= _GRACE or (aligned and not both_bare and gap <= _FARTHEST) else gap
    if one.day and other.day:
        gap = abs(one.day - other.day)
        return gap if gap > timedelta(days=1) else timedelta()
    return timedelta()


def slipped(one: NewsDate, other: NewsDate) -> bool:
    """Say whether two instants differ as a lost or doubled time zone makes them differ: the same clock, other zones.

    Where the clocks differ, the gap must be whole half hours to the second, and the time no round one.
    """
    if not (one.instant and other.instant and one.wall and other.wall) or not apart(one, other):
        return False
    gap = abs(one.instant - other.instant)
    if gap > _FARTHEST:
        return False
    if abs(one.wall - other.wall) < timedelta(seconds=1):
        return True
    odd = one.wall.second != 0 and one.precision == other.precision == "second"
    return odd and gap.total_seconds() % _STEP.total_seconds() < 1


def prints_day(text: str, day: date) -> bool:
    """Say whether *text* holds the number of *day* near its year: sure enough to see that a date is printed there."""
    text, number, year = text[:_LONGEST], str(day.day), str(day.year)
    if number not in text:
        return False
    runs = [(found[0], *found.span()) for found in _DIGITS.finditer(text)]
    short = [start for digits, start, _ in runs if digits == year[-2:]]
    return any(
        _year_near(text, start, end, year, short) for digits, start, end in runs if digits in (number, f"0{number}")
    )


def _year_near(text: str, start: int, end: int, year: str, short: list[int]) -> bool:
    """Say whether the year stands close after or before the words from *start* to *end*, in the same line."""
    after = text[end : end + _AFTER + len(year)].partition("\n")[0]
    before = text[max(0, start - _BEFORE - len(year)) : start].rpartition("\n")[2]
    return year in after or year in before or any(end <= at <= end + min(len(after), _AFTER) for at in short)


def span_of_time(gap: timedelta) -> str:
    """Return a length of time in words: ``5 years``, ``3 days``, ``2 h 5 min``, ``90 s``."""
    seconds = int(gap.total_seconds())
    if seconds >= _MANY_YEARS:
        return f"{round(seconds / _YEAR)} years"
    if seconds >= 2 * 86400:
        return f"{seconds // 86400} days"
    if seconds >= 3600:
        return f"{seconds // 3600} h {seconds % 3600 // 60} min".removesuffix(" 0 min")
    return f"{seconds // 60} min" if seconds >= 120 else f"{seconds} s"


@remembered
def stated_once(reading: Reading, field: str) -> list[Dated]:
    """Return what :func:`stated` does, of each different wording the first: a template repeats a date many times."""
    seen: dict[str, Dated] = {}
    for each in stated(reading, field):
        seen.setdefault(each.said.text.strip(), each)
    return list(seen.values())


def is_refused(reading: Reading) -> bool:
    """Say whether a publication date stands there that cannot be read, or in two ways, as other rules tell."""
    return any(each.field == "date_published" and each.reason != "relative" for each in reading.refusals)
