"""Two sources state different publication dates.

## What it does
Compares the publication dates in structured data, meta tags and feed entry. Two minutes, a day beside its neighbour,
and a time without zone that fits some zone are no difference; live blogs are left out. Differences that a lost zone
explains are `zone-slip`.

## Why it matters
Search engines, aggregators and previews each read another of them, and show the story at different times.

## Who asks for it
Google: use the same dates everywhere (https://developers.google.com/search/docs/appearance/publication-dates, read
2026-11-02).

## How to fix
Fill all of them from one field.

## Fails
```html
<meta property="article:published_time" content="2026-01-14T17:02:44+07:00">
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

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import apart, is_live, slipped, span_of_time, stated
from newsmeta.validators.rule import Found, House, rule


@rule("warning", "date_published", google="warning", ninjs="warning")
def dates_disagree(reading: Reading, house: House) -> Iterator[Found]:
    first, *others = stated(reading, "date_published") or (None,)
    if first is None or not others or is_live(reading):
        return
    others = [each for each in others if each.said.how != first.said.how]  # one item with several dates: own rule
    unlike = [each for each in others if apart(first.date, each.date) and not slipped(first.date, each.date)]
    for other in unlike[:1]:
        gap = span_of_time(apart(first.date, other.date))
        message = f"{first.said.how} is {first.date.iso}, {other.said.how} {other.date.iso}: {gap} apart"
        also = tuple(
            (f"{each.said.how} says otherwise", each.said.place) for each in [first, *unlike[1:3]] if each.said.place
        )
        hint = "fill both from one field"
        yield Found(message, other.said.place, other.said.text, "date_published", hint=hint, also=also)
