"""A related story tells of a day after the publication.

## What it does
Looks for dates in the titles and standfirsts of related stories that lie more than a day after the story's
publication date.

## Why it matters
The list was filled later than the story: the page was fetched again. Its dates, and crawl dates, say nothing about
the story's own.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Never date a story by its related list.

## Fails
```text
Ferry line to Tessel island reopens after storm

Published 2026-01-14

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.

Read also

Harbour office orders second ferry for summer

The council decided on 7 February 2026 to order a second ferry for summer, the harbour said.

Storm damage on Tessel island repaired at last

The landing stage of the island was built anew in two years, and opened by the mayor.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

Published 2026-01-14

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.

Read also

Harbour office orders second ferry for summer

The council decided on 7 January 2026 to order a second ferry for summer, the harbour said.

Storm damage on Tessel island repaired at last

The landing stage of the island was built anew in two years, and opened by the mayor.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import narrowed
from newsmeta.validators.rule import Found, House, rule
from newsmeta.wire.datetext import find_dates

_MOST = 15
_LONGEST = 1000
_DAY = timedelta(days=1)
_FULL = len("2026-01-15")


@rule("info", "related", "date_published", formats=("text",), needs=("related",))
def related_later_than_article(reading: Reading, house: House) -> Iterator[Found]:
    published = reading.article.date_published
    if published is None or published.day is None:
        return
    for said in reading.candidates("related")[:_MOST]:
        for part in ("title", "description"):
            for found in find_dates((said.part(part) or "")[:_LONGEST], language=reading.article.language):
                whole = len(found.iso) >= _FULL and found.iso[0] != "-"
                if whole and date.fromisoformat(found.iso[:_FULL]) > published.day + _DAY:
                    message = f"a related story tells of {found.text}, this story is of {published.day}"
                    place = narrowed(reading, said.parts[part].place, found.text)
                    yield Found(message, place, found.text, "related", hint="do not date the story by it")
                    return
