"""A day in the text does not fall on its weekday in the year of the story.

## What it does
Takes dates with a weekday, but without a year, from the story's dateline and first paragraphs, and the year from its
publication date.

## Why it matters
Either the day is misprinted, or the publication date is of another year: a sign of an old story with a new date.

## Who asks for it
Wire practice; no consumer asks for it.

## How to fix
Check the day and the publication date; add the year to a day of another year.

## Fails
```text
Ferry line to Tessel island reopens

Published 2026-01-14

Port Aven (NPA) – The ferry to Tessel island sails again from Monday 15 January, the town said.
```

## Passes
```text
Ferry line to Tessel island reopens

Published 2026-01-14

Port Aven (NPA) – The ferry to Tessel island sails again from Thursday 15 January, the town said.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.weekdays import NAMES, printed_weekdays
from newsmeta.wire.calendar import resolve, years_for_weekday


@rule("info", "date_published", "dateline", "body", wire="info")
def weekday_of_another_year(reading: Reading, house: House) -> Iterator[Found]:
    published = reading.article.date_published
    if published is None or published.day is None:
        return
    for seen in printed_weekdays(reading):
        full = resolve(seen.iso, published.iso) if seen.iso.startswith("--") else None
        if full is None or seen.weekday is None:
            continue
        day = date.fromisoformat(full[:10])
        if day.weekday() != seen.weekday:
            years = years_for_weekday(day.month, day.day, seen.weekday, day.year)[:3]
            message = f"“{seen.text}” is a {NAMES[day.weekday()]} in {day.year}"
            right = f"; it is a {NAMES[seen.weekday]} in {', '.join(map(str, years))}" if years else ""
            hint = f"check day and weekday{right}"
            yield Found(message, seen.place(reading), seen.text, seen.field, hint=hint, confidence="likely")
