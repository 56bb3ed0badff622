"""No date stands beside the story where readers see it.

## What it does
Looks for a printed date in `time` elements, in elements whose class says date, and right under the headline. A date
that a script shows later cannot be seen.

## Why it matters
Readers cannot tell how old the story is, and Google compares the printed date with the markup.

## Who asks for it
Google: show a date prominently, labelled as published or updated
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02).

## How to fix
Print the date, best in a `time` element with `datetime`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
<h1>Ferry line reopens</h1>
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

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.sources.page import Page
from newsmeta.validators.instants import prints_day
from newsmeta.validators.rule import Found, House, missing, rule

_KINDS = ("html", "prose")
_HOLDERS = "time,span,p,small,em,b,strong,li,dd,td,h6"
_MOST = 3000
_LONGEST = 160


@rule("info", "date_published", formats=("html",), google="info", trust="info")
def missing_visible_date(reading: Reading, house: House) -> Iterator[Found]:
    page, ledger = reading.document.page, reading.ledger
    shown = [said for said in [*ledger.of("date_published"), *ledger.of("date_modified")] if _is_shown(said)]
    if page is None or shown or not reading.article.body or _printed_anywhere(reading, page):
        return
    heading = next((h for h in page.select("h1") if h.source_location is not None), None)
    place = page.content(heading) if heading is not None else None
    yield missing(
        "date_published", "no date stands beside the story", place=place, hint="print the date under the headline"
    )


def _is_shown(said: Evidence) -> bool:
    """Say whether words stand beside the story; those "under the headline" of a page without any body may be markup."""
    holder = getattr(said.place, "element", None)
    return said.source in _KINDS and getattr(holder, "tag", "") != "html"


def _printed_anywhere(reading: Reading, page: Page) -> bool:
    """Say whether the page prints the stated day in a place that nothing marks as one for dates."""
    published = reading.article.date_published
    day = published.day if published else None
    if day is None:
        return False
    texts = (one.text for one in page.select(_HOLDERS)[:_MOST])
    return any(len(text) <= _LONGEST and prints_day(text, day) for text in texts)
