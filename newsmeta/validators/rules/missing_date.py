"""The story does not say when it was published.

## What it does
Looks for a publication date in structured data, meta tags and the printed story. When the story names a weekday with
a day and month ("Thursday 15 January"), the message adds the years in which that day is that weekday. A day that only
the dateline prints is `date-in-dateline-only`.

## Why it matters
Search engines, aggregators and archives sort news by date. Without one they guess, and often guess the date of the
crawl, or of another story on the page.

## Who asks for it
Google recommends `datePublished` on an Article and a visible date on the page
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02); news sitemaps and ninjs
carry one for every item. schema.org requires nothing.

## How to fix
State the date where the story is published: `datePublished` in the JSON-LD, `article:published_time`, or a dated line
under the headline. Never take it from a related story or from the day of an event.

## Fails
```text
Ferry line to Tessel island reopens

The ferry will sail twice a day.

Port Aven (NPA) – The ferry to Tessel island sails again from Thursday 15 January, the harbour office said.
```

## Passes
```text
Ferry line to Tessel island reopens

Published 2026-01-14

Port Aven (NPA) – The ferry to Tessel island sails again, the harbour office said.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import is_refused
from newsmeta.validators.rule import Found, House, missing, rule
from newsmeta.validators.weekdays import day_of_dateline, printed_weekdays
from newsmeta.wire.calendar import years_for_weekday

_DAY = "--01-15"


@rule("error", "date_published", wire="error", google="warning", google_news_sitemap="error", apple_news="error")
def missing_date(reading: Reading, house: House) -> Iterator[Found]:
    if reading.article.date_published or day_of_dateline(reading):  # a date in the dateline alone has its own rule
        return
    if not is_refused(reading):
        yield missing("date_published", "the story has no publication date", hint=_window(reading, house.now.year))


def _window(reading: Reading, now: int) -> str:
    """Say which years a weekday printed in the body allows; the related list dates other stories, not this one."""
    for seen in printed_weekdays(reading):
        if (
            seen.field == "body"
            and seen.weekday is not None
            and seen.iso.startswith("--")
            and len(seen.iso) == len(_DAY)
        ):
            month, day = int(seen.iso[2:4]), int(seen.iso[5:7])
            years = sorted(years_for_weekday(month, day, seen.weekday, now))
            return f"add the date; “{seen.text}” is that weekday in {', '.join(map(str, years))}"
    return "add the day of publication, with time and zone where they are known"
