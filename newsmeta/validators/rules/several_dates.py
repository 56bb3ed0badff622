"""One story item has several different publication dates.

## What it does
Reports a property `datePublished` or `dateModified` that holds two or more different dates in the same item.

## Why it matters
Consumers take the first, the last or none.

## Who asks for it
schema.org allows it; Google asks for one date, the first publication
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Keep the first publication; state the last change as `dateModified`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": ["2026-01-16T08:30:00+07:00", "2026-01-12T08:30:00+07:00"]}
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
from newsmeta.sources.structured import Value, texts
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import field_of, stories
from newsmeta.wire.datetext import read_date

_MINUTE = len("2026-01-16T08:30")
_LONGEST = 100


@rule("warning", "date_published", "date_modified", google="warning")
def several_dates(reading: Reading, house: House) -> Iterator[Found]:
    for item in stories(reading):
        for name in ("datePublished", "dateModified"):
            first, *others = texts(item, name) or (None,)
            unlike = (value for value in others if first and _minute(value) != _minute(first))
            other = next(unlike, None)
            if first and other:
                message = f"{name} is both {first.text.strip()} and {other.text.strip()}"
                hint = "keep the right one"
                yield Found(
                    message, other.place, other.text, field_of(name), hint=hint, also=beside("the first", first.place)
                )


def _minute(value: Value) -> str:
    found = read_date(value.text[:_LONGEST])
    return (found.iso if found else value.text.strip())[:_MINUTE]
