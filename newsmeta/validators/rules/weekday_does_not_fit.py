"""A printed date names a weekday that it does not fall on.

## What it does
Reads dates with weekday, day, month and year in the metadata, beside the story, in its dateline and its first
paragraphs, and asks the calendar.

## Why it matters
One of the two is wrong, and readers who plan by it come on the wrong day.

## Who asks for it
No formal standard: the calendar. The W3C feed validator reports it for RSS dates
(https://validator.w3.org/feed/docs/error/IncorrectDOW.html, read 2026-11-02).

## How to fix
Check day and weekday against the calendar.

## Fails
```text
Ferry line to Tessel island reopens

Published 2026-01-14

Port Aven (NPA) – The ferry to Tessel island sails again from Monday, 15 January 2026, the town said.
```

## Passes
```text
Ferry line to Tessel island reopens

Published 2026-01-14

Port Aven (NPA) – The ferry to Tessel island sails again from Thursday, 15 January 2026, the town said.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.weekdays import NAMES, printed_weekdays


@rule("warning", "date_published", "dateline", "body", wire="warning")
def weekday_does_not_fit(reading: Reading, house: House) -> Iterator[Found]:
    for seen in printed_weekdays(reading):
        if seen.weekday is None or len(seen.iso) < 10 or seen.iso.startswith("-"):
            continue
        day = date.fromisoformat(seen.iso[:10])
        if day.weekday() != seen.weekday:
            message = f"“{seen.text}” is a {NAMES[day.weekday()]}, not a {NAMES[seen.weekday]}"
            yield Found(message, seen.place(reading), seen.text, seen.field, hint="check day and weekday")
