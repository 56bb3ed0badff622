"""A date in the metadata has a space where ISO 8601 has a T.

## What it does
Reports `2026-01-16 08:30:00` in structured data and in the `article:` meta tags.

## Why it matters
Most consumers read it, strict ones do not.

## Who asks for it
schema.org: `DateTime` is ISO 8601 (https://schema.org/DateTime, read 2026-11-02), which joins day and time with a T.

## How to fix
Write a T between day and time; `--fix` does.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16 08:30:00+07:00"}
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
from newsmeta.validators.instants import is_ruled, stated_once
from newsmeta.validators.rule import Edit, Found, House, rule

_SPACED = re.compile(r"(\d{4}-\d\d-\d\d) {1,2}(\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?")


@rule(
    "info",
    "date_published",
    "date_modified",
    formats=("html", "jsonld", "ninjs"),
    fixable=True,
    google="info",
    schema_org="warning",
)
def space_in_date(reading: Reading, house: House) -> Iterator[Found]:
    for field in ("date_published", "date_modified"):
        for each in stated_once(reading, field):
            said, found = each.said, _SPACED.fullmatch(each.said.text.strip())
            if not found or not is_ruled(said):
                continue
            span = said.place.span() if said.place else None
            better = f"{found[1]}T{found[2]}{found[3] or ''}"
            fits = span is not None and reading.document.text[slice(*span)] == said.text
            fix = (Edit(*span, better),) if span and fits else ()
            message = f"{said.how} “{said.text}” has a space between day and time"
            yield Found(message, said.place, said.text, field, hint=f"write {better}", fix=fix)
