"""A date in the metadata cannot be read.

## What it does
Reports publication and modification dates in structured data and meta tags that are no date: words, a time without a
day, a day or a time that does not exist (`25:00`, also beside a day that can be read).

## Why it matters
Consumers drop such a date, so the story has none for them.

## Who asks for it
schema.org: `Date` and `DateTime` are ISO 8601 (https://schema.org/DateTime, read 2026-11-02); Google asks for it too
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Write the date as `2026-01-16T08:30:00+07:00`, or leave the property out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "coming soon"}
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

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import stated_once
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted

_WHY = {
    "unreadable": "is no date",
    "impossible": "is a day or time that does not exist",
    "incomplete": "is a day without a year",
}
_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]{1,2}(\d\d):(\d\d)(?::(\d\d))?")
_FIELDS = ("date_published", "date_modified")


@rule(
    "error",
    "date_published",
    "date_modified",
    google="error",
    google_news_sitemap="error",
    schema_org="error",
    apple_news="error",
    ninjs="error",
    wire="error",
)
def unreadable_date(reading: Reading, house: House) -> Iterator[Found]:
    hint = "write it like 2026-01-16T08:30:00+07:00"
    for refusal in reading.refusals:
        if refusal.field in _FIELDS and refusal.reason in _WHY:
            said = refusal.evidence
            yield at(said, f"{said.how} {quoted(said.text)} {_WHY[refusal.reason]}", hint=hint)
    for field in _FIELDS:
        for said, date in stated_once(reading, field):
            if not date.wall and _is_impossible(said.text):
                yield at(said, f"{said.how} {quoted(said.text)} {_WHY['impossible']}", hint=hint)


def _is_impossible(text: str) -> bool:
    """Say whether a stamp has a time behind its day that no clock shows; 24:00 is a day's end."""
    found = _STAMP.match(text.strip())
    hour, minute, second = (int(each or 0) for each in found.groups()) if found else (0, 0, 0)
    return minute > 59 or second > 60 or hour > 24 or (hour == 24 and minute + second > 0)
