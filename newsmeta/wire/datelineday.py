"""The day that a dateline prints: in ISO 8601, a missing year taken from the document's date."""

from __future__ import annotations

import re

from newsmeta.wire import datewords
from newsmeta.wire.calendar import exists, resolve
from newsmeta.wire.daygrammar import days

_PLAIN_DAY = re.compile(r"([A-Za-z]{3,9})\.?,?\s{1,3}(\d{1,2})\.?(?:,?\s{1,2}([12]\d{3}))?")
_EVERY_MONTH = 29  # days below this every month has
_ALONE = re.compile(r"(\d{1,2})[日號号]?")
_NUMBERED_MONTH = re.compile(r"(?:(\d{4})\s\S{2,4}\s)?(\d{1,2}[-\s]\S{1,8}\s\S{4,8})\s(0?[1-9]|[12]\d|3[01])")
_SHORT = re.compile(r"(?:ngày\s)?(\d{1,2})(?:[./-]|\s-\s)(\d{1,2})(?:[./-]\d*)?")


def day_of(words: str, date: str | None, language: str | None) -> tuple[str | None, str, str | None]:
    """Return the ISO date, its words, and whether its year is stated or resolved near the document's date."""
    iso = _iso(words, language)
    if iso is None or iso[0] != "-":
        return iso, words, "stated" if iso else None
    near = resolve(iso, date)
    return near, words, "near" if near else None


def _iso(words: str, language: str | None) -> str | None:
    """Return the (perhaps partial) ISO date of the words of a date piece."""
    plain = _PLAIN_DAY.fullmatch(words)
    if plain:
        name, number, year = plain.groups()
        month, day = datewords.month(name, language), int(number)
        if month and (0 < day < _EVERY_MONTH or exists(int(year) if year else None, month, day)):
            return f"{year or '-'}-{month:02}-{day:02}"
    alone = _ALONE.fullmatch(datewords.plain(words))
    if alone:
        return f"---{int(alone[1]):02}" if 1 <= int(alone[1]) <= 31 else None
    numbered = _NUMBERED_MONTH.fullmatch(words)
    if numbered and (month := datewords.month(numbered[2], language)):
        return f"{numbered[1] or '-'}-{month:02}-{int(numbered[3]):02}"
    found = next((day for day in days(datewords.plain(words), language) if not day.problem), None)
    if found:
        return found.iso
    short = _SHORT.fullmatch(datewords.plain(words))
    day, month = (int(short[1]), int(short[2])) if short else (0, 0)
    return f"--{month:02}-{day:02}" if 1 <= month <= 12 < 32 and 1 <= day <= 31 else None
