"""The story says it was published or changed after now.

## What it does
Compares the dates in the metadata with the moment of checking; ten minutes and, for a bare day, one day are allowed.

## Why it matters
Search engines distrust or drop stories from the future. It happens with scheduled stories, and with times whose zone
was lost.

## Who asks for it
Google: no future dates, and not the date of the event the story tells of
(https://developers.google.com/search/docs/appearance/publication-dates, text compared 2026-11-27).

## How to fix
State when the story was really published; check the zone.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2126-01-16T08:30:00+07:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.validators.instants import stated
from newsmeta.validators.rule import Found, House, at, rule

_BUDDHIST = 543
_GRACE = timedelta(minutes=10)
_ZONES = timedelta(hours=14)


@rule("error", "date_published", "date_modified", google="error", google_news_sitemap="error", apple_news="error")
def date_in_the_future(reading: Reading, house: House) -> Iterator[Found]:
    for field, done in (("date_published", "published"), ("date_modified", "changed")):
        known = [(each.said, each.date) for each in stated(reading, field)]
        winner, value = reading.winner(field), getattr(reading.article, field)
        if not known and winner is not None and value is not None:
            known = [(winner, value)]
        for said, date in known:
            if _is_ahead(date, house):
                message = f"the story says it was {done} at {date.iso}, which is still to come"
                yield at(said, message, hint=_advice(date, house))
                break


def _is_ahead(date: NewsDate, house: House) -> bool:
    if date.instant:
        return date.instant > house.now + _GRACE
    day = date.day
    return day is not None and day > (house.now + _ZONES).date()


def _advice(date: NewsDate, house: House) -> str:
    ahead = date.day.year - house.now.year if date.day else 0
    if abs(ahead - _BUDDHIST) <= 1 and date.day:
        return f"{date.day.year} is a year of the Buddhist calendar; write {date.day.year - _BUDDHIST}"
    return "check the year" if ahead > 1 else "check day and zone"
