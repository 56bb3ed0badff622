"""A date is the zero of some calendar, not a day of news.

## What it does
Reports dates that computers write when they have none: 1 January 1970 and the day before, the turn of 1900 and 1901,
1 January 1980.

## Why it matters
The story is sorted among those of that year.

## Who asks for it
No formal standard; it follows from what the property means (https://schema.org/datePublished, read 2026-11-02).

## How to fix
Leave the property out when the date is not known.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "1970-01-01T00:00:00Z"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "1971-03-04T08:30:00Z"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import stated
from newsmeta.validators.rule import Found, House, at, rule

_ZEROS = ("1970-01-01", "1969-12-31", "1900-01-01", "1899-12-3", "1901-01-01", "1980-01-01")


@rule("warning", "date_published", "date_modified", google="warning", ninjs="warning")
def implausible_date(reading: Reading, house: House) -> Iterator[Found]:
    for field in ("date_published", "date_modified"):
        for each in stated(reading, field):
            if each.date.iso.startswith(_ZEROS):
                message = f"{each.said.how} {each.date.iso} is what computers write when they know no date"
                yield at(each.said, message, hint="leave the date out when it is not known")
                break
