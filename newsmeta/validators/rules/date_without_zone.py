"""A time in the metadata does not say its zone.

## What it does
Reports times without an offset in the structured data's dates and in the `article:` meta tags.

## Why it matters
08:30 is another moment in every zone. Google then takes the zone of its own crawler.

## Who asks for it
Google: without a zone, the zone of its crawler is used
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
Add the offset: `2026-01-16T08:30:00+07:00`, or `Z` for UTC. Where the configuration names the house's zone, the finding
says what the time would be there.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00"}
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
from newsmeta.validators.instants import is_ruled, stated_once, with_offset
from newsmeta.validators.rule import Found, House, at, rule

_BARE = re.compile(r"\d{4}-\d\d-\d\d[T ]{1,2}[\d:.,]{3,20}|\d{8}T\d{4,6}")  # other forms have a rule of their own


@rule("warning", "date_published", "date_modified", google="warning", ninjs="warning")
def date_without_zone(reading: Reading, house: House) -> Iterator[Found]:
    if reading.document.format in ("feed", "jsonfeed"):  # feeds have rules of their own for the form of dates
        return
    for field in ("date_published", "date_modified"):
        for each in stated_once(reading, field):
            if not is_ruled(each.said) or not _BARE.fullmatch(each.said.text.strip()):
                continue
            if each.date.wall and not each.date.zone:
                message = f"{each.said.how} {each.date.iso} does not say in which time zone"
                local = with_offset(each.date.wall, house.zone)
                hint = f"write {local} if it is {house.zone} time" if local else "add the offset, like +07:00 or Z"
                yield at(each.said, message, hint=hint)
                break
