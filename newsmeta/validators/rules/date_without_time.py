"""The publication date is a day without a time.

## What it does
Reports a publication date that has no time of day in any source.

## Why it matters
News is sorted by the minute; a bare day puts the story before or behind all others of that day.

## Who asks for it
Google: the date is required, time and zone are recommended for precision
(https://developers.google.com/search/docs/appearance/publication-dates, text compared 2026-11-27).

## How to fix
Add time and zone where they are known. Never add midnight for a time that is not.

## Fails
```text
Ferry line to Tessel island reopens

Published 2026-01-14

The ferry to Tessel island sails again from the new landing stage, the harbour office of Port Aven said in the morning.
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

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import narrowed
from newsmeta.validators.rule import Found, House, missing, rule


@rule("info", "date_published", google="info", wire="info", apple_news="info")
def date_without_time(reading: Reading, house: House) -> Iterator[Found]:
    date, said = reading.article.date_published, reading.winner("date_published")
    if date is None or said is None or date.wall is not None:
        return
    what = "a day" if date.precision == "day" else f"a {date.precision}"
    message, hint = f"the publication date {date.iso} is {what} without a time", "add time and zone where known"
    if said.place is None:  # the story's address alone says it, which stands nowhere in the source
        yield missing("date_published", message, hint=hint)
    else:
        place = narrowed(reading, said.place, date.text)
        yield Found(message, place, date.text, "date_published", hint=hint)
