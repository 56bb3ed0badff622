"""A day as it is printed: its parts, and whether the calendar knows it."""

from __future__ import annotations

import re
from dataclasses import dataclass

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


def checked(
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
