"""The story says it was changed before it was published.

## What it does
Compares both dates within the structured data, else within the meta tags. A minute is allowed, for systems write one
just after the other. Where another source states a publication before the change, `dates-disagree` speaks instead.

## Why it matters
Consumers that trust the later of the two sort the story wrongly; often one of them has lost its zone.

## Who asks for it
Google: dates must be consistent with each other
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02).

## How to fix
Write both from the same clock, with their zone; for a scheduled story take the moment it went out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "dateModified": "2026-01-15T08:30:00+07:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "dateModified": "2026-01-16T08:29:30+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.validators.instants import Dated, span_of_time, stated
from newsmeta.validators.rule import Found, House, beside, rule

_GRACE = timedelta(seconds=60)
_ZONES = timedelta(hours=26)  # from the westernmost clock to the easternmost


@rule("warning", "date_published", "date_modified", google="warning", ninjs="warning")
def modified_before_published(reading: Reading, house: House) -> Iterator[Found]:
    first, last = stated(reading, "date_published"), stated(reading, "date_modified")
    for meta in (False, True):
        pair = _of(first, meta), _of(last, meta)
        if pair[0] is None or pair[1] is None:
            continue
        if pair[0].date.instant and pair[0].date.instant > house.now:
            return  # a publication still to come has a rule of its own
        gap = _ahead(pair[1].date, pair[0].date)
        if gap > _GRACE and not any(_fits(each.date, pair[1].date) for each in first):
            said = pair[1].said
            when = f"{_how_long(gap, pair[1].date)} before it was published at {pair[0].date.iso}"
            message = f"the story was changed at {pair[1].date.iso}, {when}"
            also = beside("published", pair[0].said.place)
            yield Found(message, said.place, said.text, said.field, hint=_advice(gap), also=also)
        return


def _how_long(gap: timedelta, changed: NewsDate) -> str:
    if changed.wall is None:  # bare days are told in days
        return f"{gap.days} day{'s' * (gap.days > 1)}"
    return span_of_time(gap)


def _fits(published: NewsDate, changed: NewsDate) -> bool:
    """Say whether another date of publication is certainly before the change: that the two differ is told by itself."""
    return bool(published.instant and changed.instant and published.instant <= changed.instant)


def _advice(gap: timedelta) -> str:
    if gap <= _ZONES:
        return "check the zone of both"
    return "set the date of change when the story goes out, or leave it out until it is changed"


def _of(known: tuple[Dated, ...], meta: bool) -> Dated | None:
    return next((each for each in known if (each.said.source == "meta") == meta), None)


def _ahead(changed: NewsDate, published: NewsDate) -> timedelta:
    """Return by how much *changed* is certainly before *published*; zero where it is not."""
    if changed.instant and published.instant:
        return published.instant - changed.instant
    if changed.wall and published.wall and changed.zone == published.zone:
        return published.wall - changed.wall
    if changed.day and published.day and not (changed.zone or published.zone):
        return published.day - changed.day
    return timedelta()
