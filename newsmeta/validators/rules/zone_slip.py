"""Two sources state the same time in different zones.

## What it does
Compares publication and modification dates of structured data, meta tags and feed entry. The same clock with another
offset is a slip; so are times to the second that differ by whole half hours.

## Why it matters
The story is hours too old or too new for whoever reads the wrong one. It happens when a template takes local time for
UTC.

## Who asks for it
Google: use the same dates everywhere, with the right zone
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02).

## How to fix
Find the template that adds or drops the offset; write both from one field. Where the configuration names the house's
zone, the finding says which of the two has its offset.

## Fails
```html
<meta property="article:published_time" content="2026-01-16T08:31:10Z">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:31:10+07:00"}
</script>
```

## Passes
```html
<meta property="article:published_time" content="2026-01-16T01:31:10Z">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:31:10+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.validators.instants import Dated, apart, is_live, slipped, span_of_time, stated, with_offset
from newsmeta.validators.rule import Found, House, beside, rule


@rule("error", "date_published", "date_modified", google="error", ninjs="error")
def zone_slip(reading: Reading, house: House) -> Iterator[Found]:
    for field in ("date_published", "date_modified"):
        first, *others = stated(reading, field) or (None,)
        if first is None or is_live(reading):
            continue
        for other in [each for each in others if slipped(first.date, each.date)][:1]:
            gap = span_of_time(apart(first.date, other.date))
            same = first.date.wall == other.date.wall
            what = "the same clock in another zone" if same else "the same minute of another hour"
            message = f"{first.said.how} is {first.date.iso}, {other.said.how} {other.date.iso}: {what}, {gap} apart"
            also = beside(f"{first.said.how} says otherwise", first.said.place)
            sure = "certain" if same else "likely"
            hint = _which([first, other], house) if same else "one of them has lost its zone: write both from one field"
            yield Found(message, other.said.place, other.said.text, field, hint=hint, confidence=sure, also=also)
            break


def _which(two: list[Dated], house: House) -> str:
    """Say which of two offsets is wrong, where the house's zone tells."""
    local = NewsDate(known) if (known := with_offset(two[0].date.wall, house.zone)) else None
    right = [each.said.how for each in two if local and each.date.instant == local.instant]
    return f"{right[0]} has the offset of {house.zone}" if len(right) == 1 else "one of them has the wrong offset"
