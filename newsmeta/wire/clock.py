"""Times of day as they are printed, with the zone they state: ``8.30 Uhr``, ``15h30``, ``3:05 p.m. EDT``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newsmeta import lexicon
from newsmeta.wire import datewords


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: ``start`` and ``end`` in the text, ``iso`` (``T08:30`` or ``T08:30:00+07:00``), zone as stated."""

    start: int
    end: int
    iso: str
    precision: str
    zone: str | None


_OFFSET = re.compile(r"\s?\(?(?:(?:GMT|UTC)\s?)?([+-])(\d\d?):?([0-5]\d)?(?![\d-])\)?", re.I)
_TIME = re.compile(
    r"(?<![\d.:/+-])(?P<h>\d\d?)(?:"
    r":(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d|60)(?:[.,]\d{1,9})?)?(?![\d:]|\s?min)"
    r"|\s?[時时點点시](?:\s?(?P<cm>\d\d?)[分분]?|(?P<half>[半반]))?"
    r"|(?:\.(?P<dm>[0-5]\d)(?![\d.]))?(?:\s?(?P<hour>[^\W\d_]{1,6})(?P<hm>[0-5]\d)?|(?=\s))?(?!\d)"
    r")"
)
_BEFORE, _AFTER = 14, 14  # letters around a time of day that say which half of the day it is


@cache
def _around() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of half-days before and after a time, of words that announce one, of words for the hour."""
    early, late = (datewords.either(_raw(half)) for half in ("am", "pm"))
    half = rf"(?:(?P<am>{early}|a\s?\.\s?m)|(?P<pm>{late}|p\s?\.\s?m))\.?"
    return (
        re.compile(rf"(?<![^\W\d_]){half}\s?\Z", re.I),
        re.compile(rf"\s?{half}(?![^\W\d_])", re.I),
        re.compile(rf"(?<![^\W\d_])(?:{datewords.either(_raw('time'))})\.?:?\s?\Z", re.I),
        re.compile(rf"(?:{datewords.either(_raw('hour') | {'h', 'hs', 'hrs'})})\Z", re.I),
    )


@cache
def _hour_word() -> re.Pattern[str]:
    """Return a word for the hour between a time and its zone, or nothing."""
    return re.compile(rf"(?:\s?(?:{datewords.either(_raw('hour') | {'hr', 'hrs'})})\.?(?![^\W\d_]))?", re.IGNORECASE)


def _raw(key: str) -> set[str]:
    return {datewords.plain(word) for forms in lexicon.across("dates", key).values() for word in forms}


@cache
def _zones() -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    groups = lexicon.table("tables")["zones"]
    names = datewords.either({name for group in groups.values() for name in group})
    return re.compile(rf"\s?\(?({names})(?![^\W\d_])\)?"), groups["everywhere"], groups["english"]


def clocks(text: str, language: str | None) -> Iterator[Clock]:
    """Yield the times of day in *text* (made plain by ``datewords.plain``), left to right."""
    for match in _TIME.finditer(text):
        clock = _clock(match, text, language)
        if clock:
            yield clock


def _clock(match: re.Match[str], text: str, language: str | None) -> Clock | None:
    """Read one candidate; a bare or dotted number is a time only when a word before or after it says so."""
    lead, trail, marked, hours = _around()
    after_hour = match["hour"] and hours.match(match["hour"])
    end = match.end() if after_hour or not match["hour"] else match.start("hour")
    half = trail.match(text, end, end + _AFTER)
    clear = match["m"] or match["cm"] or match["half"] or text[end - 1] in "时時點点시" or after_hour
    if not (clear or half or match["dm"]):
        return None
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    half = half or lead.search(before)
    mark = marked.search(before[: half.start()] if half and half.string is before else before)
    if not (clear or half or mark):
        return None
    minute = "30" if match["half"] else match["m"] or match["cm"] or match["dm"] or (after_hour and match["hm"]) or "00"
    hour = _hour(int(match["h"]), half)
    if hour > 23 or int(minute) > 59:
        return None
    return _built(match, text, language, (hour, int(minute), match["s"]), half, mark, end)


def _hour(hour: int, half: re.Match[str] | None) -> int:
    if half and half["pm"] and hour < 12:
        return hour + 12
    return 0 if half and half["am"] and hour == 12 else hour


def _built(
    match: re.Match[str],
    text: str,
    language: str | None,
    time: tuple[int, int, str | None],
    half: re.Match[str] | None,
    mark: re.Match[str] | None,
    end: int,
) -> Clock:
    leads = [len(found[0]) for found in (half, mark) if found and found.string is not text]
    if half and half.string is text:
        end = half.end()
    end, offset, zone = zone_at(text, end, language)
    hour, minute, second = time
    iso = f"T{hour:02}:{minute:02}" + (f":{second}" if second else "") + offset
    return Clock(match.start() - sum(leads), end, iso, "second" if second else "minute", zone)


def zone_at(text: str, start: int, language: str | None) -> tuple[int, str, str | None]:
    """Return where a zone printed at *start* ends, its offset (empty when the name is not sure), and its words."""
    gap = _hour_word().match(text, start)
    start = gap.end() if gap else start
    match = _OFFSET.match(text, start)
    if match and int(match[2]) <= 14:
        return match.end(), f"{match[1]}{int(match[2]):02}:{match[3] or '00'}", match[0].strip(" ()")
    names, everywhere, english = _zones()
    match = names.match(text, start)
    if not match:
        return start, "", None
    known = everywhere | (english if not language or language.lower().startswith("en") else {})
    offset = known.get(match[1], "")
    return match.end(), "Z" if match[1] == "Z" else offset, match[1]
