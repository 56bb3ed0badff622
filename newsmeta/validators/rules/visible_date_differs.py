"""The printed date is another day than the markup says.

## What it does
Compares the days in `time` elements and marked dates beside the story with all dates in the metadata. One of the
printed dates within a day of one of the stated ones is enough; live blogs are left out.

## Why it matters
Readers and search engines see different dates; Google may take neither.

## Who asks for it
Google: the visible date and the structured data must agree
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02).

## How to fix
Fill both from one field.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
<h1>Ferry line reopens</h1>
<time datetime="2025-11-03">3 November 2025</time>
<p>The ferry to Tessel island sails again twice a day.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
<h1>Ferry line reopens</h1>
<time datetime="2026-01-16T08:30:00+07:00">16 January 2026</time>
<p>The ferry to Tessel island sails again twice a day.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.validators.instants import is_live, printed, prints_day, stated
from newsmeta.validators.rule import Found, House, beside, rule

_DAY = timedelta(days=1)
_MARKED = ("time", "printed date")


@rule("info", "date_published", formats=("html",), google="info")
def visible_date_differs(reading: Reading, house: House) -> Iterator[Found]:
    said = [each for field in ("date_published", "date_modified") for each in stated(reading, field) if each.date.day]
    days = {each.date.day for each in said if each.date.day}
    shown = [each for each in reading.ledger.of("date_published") if each.source in ("html", "prose") and _seen(each)]
    if not said or not shown or is_live(reading) or any(prints_day(each.text, day) for each in shown for day in days):
        return  # most pages print the stated day, which is seen without reading all that they print
    known = [each for each in printed(reading) if each.date.day and _seen(each.said)]
    marked = [each for each in known if each.said.how.startswith(_MARKED)]
    if not marked:
        return
    printed_days = {day for each in known if (day := each.date.day)}
    first, day = marked[0], marked[0].date.day
    if not any(each.date.day for each in stated(reading, "date_published")) and day and day < min(days):
        return  # nothing states when it was published, and it was changed later
    if day is None or len(printed_days) > 1 or any(abs(day - other) <= _DAY or _turned(day, other) for other in days):
        return
    message = f"the page prints {first.date.iso[:10]}, {said[0].said.how} says {said[0].date.iso}"
    also = beside(f"{said[0].said.how} says otherwise", said[0].said.place)
    hint = "fill both from one field"
    yield Found(message, first.said.place, first.said.text, "date_published", hint=hint, confidence="likely", also=also)


def _seen(said: Evidence) -> bool:
    return not said.how.endswith("datetime")  # an attribute, which no reader sees


def _turned(one: date, other: date) -> bool:
    """Say whether month and day of the two are exchanged: 11.03. may be read as either."""
    return (one.year, one.month, one.day) == (other.year, other.day, other.month)
