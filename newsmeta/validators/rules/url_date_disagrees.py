"""The day in the address is another than the publication date.

## What it does
Compares a day such as `/2026/01/16/` in the canonical URL with all dates in the metadata; one day's difference is a
matter of zones, and a day on which the story was created or changed fits too.

## Why it matters
Readers and some aggregators take the address at its word. It happens when an old story gets a new date.

## Who asks for it
Google: do not change the date of a story that did not change
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02).

## How to fix
Keep the first publication date; state the change as `dateModified`.

## Fails
```html
<link rel="canonical" href="https://example.com/2025/03/02/ferry-line">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
```

## Passes
```html
<link rel="canonical" href="https://example.com/2026/01/16/ferry-line">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.validators.instants import in_url, is_live, stated
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.wire.datetext import read_date

_DAY = timedelta(days=1)
_LONGEST = 100


@rule("warning", "date_published", "url", google="info")
def url_date_disagrees(reading: Reading, house: House) -> Iterator[Found]:
    named, known = in_url(reading), stated(reading, "date_published")
    day = named[0].date.day if named else None
    if day is None or not known or any(_near(each.date, day) for each in known) or is_live(reading):
        return
    others = [said.text for field in ("date_published", "date_modified") for said in reading.ledger.of(field)]
    days = [found for text in others if (found := _day(text)) and text != named[0].said.text]
    if days and not any(_near(other, day) for other in days):
        first = known[0]
        message = f"the address names {day.isoformat()}, {first.said.how} {first.date.iso}"
        also = beside("the address", named[0].said.place)
        hint = "right for a story that was republished; else check both days"
        yield Found(
            message, first.said.place, first.said.text, "date_published", hint=hint, also=also, confidence="likely"
        )


def _near(one: NewsDate, day: date) -> bool:
    return one.day is not None and abs(one.day - day) <= _DAY


def _day(text: str) -> NewsDate | None:
    found = read_date(text[:_LONGEST])
    try:
        return NewsDate(found.iso) if found else None
    except ValueError:
        return None
