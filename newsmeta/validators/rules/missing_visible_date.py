"""No date stands beside the story where readers see it.

## What it does
Looks for a printed date in `time` elements, in elements whose class says date, and right under the headline. A place
for a date that a script fills later keeps the rule silent. A story whose date nothing states is `missing-date`.

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
from datetime import date
from itertools import chain
from typing import Any

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Page
from newsmeta.validators.instants import prints_day
from newsmeta.validators.rule import Found, House, missing, rule

_KINDS = ("html", "prose")
_UNNAMED = "the headline"
_HOLDERS = "time,span,p,small,em,b,strong,li,dd,td,h6,div"
_MOST = 3000
_LONGEST, _WIDEST = 160, 800  # letters of words that may print a date, of their source
_SHORT = 60  # letters of a date in digits or a calendar of its own
_LABEL = "aria-label"  # where elements that a script draws keep their words


@rule("info", "date_published", formats=("html",), google="info", trust="info")
def missing_visible_date(reading: Reading, house: House) -> Iterator[Found]:
    page, ledger = reading.document.page, reading.ledger
    shown = [said for said in [*ledger.of("date_published"), *ledger.of("date_modified")] if _is_shown(said, reading)]
    if page is None or shown or not reading.article.body or not reading.article.date_published:
        return
    if _printed_anywhere(reading, page) or _left_to_a_script(page):
        return
    heading = next((h for h in page.select("h1") if h.source_location is not None), None)
    place = page.content(heading) if heading is not None else None
    yield missing(
        "date_published", "no date stands beside the story", place=place, hint="print the date under the headline"
    )


def _is_shown(said: Evidence, reading: Reading) -> bool:
    """Say whether words stand beside the story; those "under the headline" of a page without any body may be markup.

    What stands there without a name of its own is one only where a date can be read from it, or hours and days ago.
    """
    holder = getattr(said.place, "element", None)
    if said.source not in _KINDS or getattr(holder, "tag", "") == "html":
        return False
    return not said.how.endswith(_UNNAMED) or read_news_date(said.text, reading.article.language) != "unreadable"


def _printed_anywhere(reading: Reading, page: Page) -> bool:
    """Say whether the page prints the stated day in a place that nothing marks as one for dates."""
    published = reading.article.date_published
    day = published.day if published else None
    if day is None:
        return False
    texts = chain(
        (one.text for one in page.select(_HOLDERS)[:_MOST] if _is_small(one)),
        (one.attr(_LABEL) or "" for one in page.select(f"[{_LABEL}]")[:_MOST]),
    )
    return any(len(text) <= _LONGEST and (prints_day(text, day) or _says(text, day, reading)) for text in texts)


def _is_small(element: Any) -> bool:
    """Say whether an element takes little of the source, so that its words cost little to read."""
    where = element.source_location
    if element.tag != "div":
        return True
    return bool(where and where.end_tag) and where.end_tag.start_offset - where.start_tag.end_offset <= _WIDEST


def _says(text: str, day: date, reading: Reading) -> bool:
    """Say whether a short text in other digits states the day, in whatever calendar."""
    if len(text) > _SHORT or text.isascii() or not any(sign.isdigit() and not sign.isascii() for sign in text):
        return False
    found = read_news_date(text, reading.article.language)
    return isinstance(found, NewsDate) and found.day == day


def _left_to_a_script(page: Page) -> bool:
    """Say whether an element that is named for a date, and for nothing else, is empty: a script fills it."""
    named = page.select('[class*="date" i]')[:_SHORT]
    return any(not one.text.strip() and roles_of(one.attr("class") or "") == {"date"} for one in named)
