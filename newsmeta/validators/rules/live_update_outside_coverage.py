"""An update lies outside the time of the live blog.

## What it does
Compares the time of each `liveBlogUpdate` with `coverageStartTime` and `coverageEndTime`. Two minutes are allowed.

## Why it matters
Consumers that show only the time of coverage leave the update out.

## Who asks for it
schema.org: coverage begins and ends at these times (https://schema.org/coverageStartTime, read 2026-11-02).

## How to fix
Widen the coverage, or correct the update's time.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "coverageStartTime": "2026-01-16T08:00:00Z", "coverageEndTime": "2026-01-16T20:00:00Z",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "The ship has left",
  "datePublished": "2026-01-15T08:30:00Z"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Ferry line reopens",
 "coverageStartTime": "2026-01-16T08:00:00Z", "coverageEndTime": "2026-01-16T20:00:00Z",
 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "The ship has left",
  "datePublished": "2026-01-16T08:30:00Z"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, Value, text
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, of_story, stories

_GRACE = timedelta(minutes=2)


@rule("warning", "live_updates", needs=("liveBlogUpdate",), schema_org="info")
def live_update_outside_coverage(reading: Reading, house: House) -> Iterator[Found]:
    live = next((item for item in stories(reading) if "LiveBlogPosting" in item.types), None)
    start, end = (_instant(text(live, name)) if live else None for name in ("coverageStartTime", "coverageEndTime"))
    outside = []
    for said in of_story(reading, "liveBlogUpdate") if start or end else ():
        item = said.value.value
        value = text(item, "datePublished") if isinstance(item, Item) else None
        moment = _instant(value)
        if value and moment and ((start and moment < start - _GRACE) or (end and moment > end + _GRACE)):
            outside.append(value)
    if outside:
        first, *others = outside
        message = f"an update at {first.text} lies outside the live blog's coverage{more(others)}"
        yield Found(
            message,
            first.place,
            first.text,
            "live_updates",
            hint="check its time, or widen coverageStartTime and coverageEndTime",
        )


def _instant(value: Value | None) -> datetime | None:
    date = read_news_date(value.text[:100], None) if value else None
    return date.instant if isinstance(date, NewsDate) else None
