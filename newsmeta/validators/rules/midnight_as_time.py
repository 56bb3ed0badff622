"""The publication time is midnight to the second.

## What it does
Reports publication times of exactly 00:00:00 in structured data, where no other source states another time of that
day.

## Why it matters
Mostly a bare day to which a system added a time: the story then counts as the first of its day, or, in UTC, as one of
the day before.

## Who asks for it
Google recommends date and time (https://developers.google.com/search/docs/appearance/publication-dates, read
2026-11-02); a day alone is allowed and truer.

## How to fix
State the real time, or the day alone.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T00:00:00Z"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import stated
from newsmeta.validators.rule import Found, House, at, rule


@rule("info", "date_published", google="info")
def midnight_as_time(reading: Reading, house: House) -> Iterator[Found]:
    known = stated(reading, "date_published")
    times = [each for each in known if each.date.wall]
    if times and all(each.date.iso[10:].startswith(("T00:00:00", "T00:00+", "T00:00Z")) for each in times):
        said = times[0].said
        message = f"the time {times[0].date.iso} is midnight: a day to which a time was added?"
        yield at(said, message, hint="state the real time, or the day alone", confidence="likely")
