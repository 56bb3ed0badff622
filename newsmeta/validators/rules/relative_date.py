"""The only date is one that moves: "yesterday", "2 hours ago".

## What it does
When no publication date was found, looks for one that only counts from today, in the metadata, beside the story and
in its first paragraphs.

## Why it matters
Stored or forwarded, the story says something else every day.

## Who asks for it
Google asks for a date and time that stand on the page and in the markup
(https://developers.google.com/search/docs/appearance/publication-dates, read 2026-11-02).

## How to fix
State the day; a script may show how long ago that was.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2 hours ago"}
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

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.datetext import why_unread

_LONGEST = 120


@rule("info", "date_published", wire="warning", google="info")
def relative_date(reading: Reading, house: House) -> Iterator[Found]:
    if reading.article.date_published is not None:
        return
    language = reading.article.language
    for field in ("date_published", "date_modified"):
        for said in reading.ledger.of(field):
            if len(said.text) <= _LONGEST and why_unread(said.text, language=language) == "relative":
                message = f"{quoted(said.text)} counts from a day that is not stated"
                yield at(said, message, hint="state the day of publication")
                return
