"""A date has the offset of another zone than the house's.

## What it does
Compares the offsets of publication and modification dates with the zone that the configuration names, summer time and
all. UTC is right everywhere. Without a zone in the configuration it says nothing.

## Why it matters
A wrong offset moves the story by hours, and looks right to everybody who reads only the clock.

## Who asks for it
House style; Google asks for the right zone (https://developers.google.com/search/docs/appearance/publication-dates,
text compared 2026-11-27).

## How to fix
Set the zone of the system that writes the date, or write UTC with `Z`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+01:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
```

```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T01:30:00Z"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import stated_once, with_offset
from newsmeta.validators.rule import Found, House, at, rule


@rule("warning", "date_published", "date_modified", google="warning", wire="warning")
def offset_not_of_house(reading: Reading, house: House) -> Iterator[Found]:
    for field in ("date_published", "date_modified") if house.zone else ():
        for each in stated_once(reading, field):
            local, instant = with_offset(each.date.wall, house.zone), each.date.instant
            if local is None or instant is None or each.date.wall == instant.replace(tzinfo=None):  # said in UTC
                continue
            if datetime.fromisoformat(local) != instant:
                message = f"{each.said.how} is {each.date.iso}; {house.zone} has {local[-6:]} on that day"
                yield at(each.said, message, hint=f"write {local}, or the time in UTC with Z", confidence="likely")
                break
