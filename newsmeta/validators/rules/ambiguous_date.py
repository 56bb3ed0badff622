"""A date in the metadata can be read in two ways.

## What it does
Reports dates such as 03/04/2026 in structured data and meta tags, where neither the numbers nor the language say
which is the month.

## Why it matters
One consumer reads 3 April, another 4 March, and the story is filed a month off.

## Who asks for it
schema.org: `Date` and `DateTime` are ISO 8601 (https://schema.org/DateTime, read 2026-11-02); Google asks for it too
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Write the date as ISO 8601: `2026-04-03`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "03/04/2026"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-04-03"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted


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
def ambiguous_date(reading: Reading, house: House) -> Iterator[Found]:
    for refusal in reading.refusals:
        if refusal.field.startswith("date_") and refusal.reason == "ambiguous":
            said = refusal.evidence
            message = f"{said.how} {quoted(said.text)} does not say which number is the month"
            yield at(said, message, hint="write it as ISO 8601, year first")
