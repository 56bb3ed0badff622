"""The dateline is of another day than the publication.

## What it does
Compares the day in a dateline with the publication date. It may lie up to three days before it and, because of time
zones, one day after.

## Why it matters
Either the story is old copy with a new date, or the dateline was left over from another version.

## Who asks for it
Wire practice; no consumer asks for it. In nineteen thousand agency reports, 97 of 100 datelines were of the
day itself and 3 of a day next to it.

## How to fix
Check which day is meant, and correct the dateline or `datePublished`.

## Fails
```text
Ferry line to Tessel island reopens after storm

Published 2026-01-14

PORT AVEN, Jan. 3 (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

Published 2026-01-14

PORT AVEN, Jan. 13 (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule

_BEFORE = 3
_AFTER = 1


@rule("warning", "dateline", "date_published", needs=("dateline",), wire="warning")
def dateline_date_differs(reading: Reading, house: House) -> Iterator[Found]:
    dateline, published = reading.article.dateline, reading.article.date_published
    said = reading.winner("dateline")
    if not (dateline and dateline.date and dateline.date.day and published and published.day and said):
        return
    days = (dateline.date.day - published.day).days
    if -_BEFORE <= days <= _AFTER:
        return
    when = f"{abs(days)} days {'after' if days > 0 else 'before'}"
    message = f"the dateline is of {dateline.date.day}, {when} the publication on {published.day}"
    yield at(said, message, hint="check which day is meant", confidence="likely")
