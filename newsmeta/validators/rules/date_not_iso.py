"""A date in the metadata is not written as ISO 8601.

## What it does
Reports dates in structured data, in the `article:` meta tags and in sitemaps that can be read, but are written in
words, in another order, as seconds since 1970, with digits missing or with a zone's name. A space instead of the T is
`space-in-date`.

## Why it matters
Whoever parses strictly, as most libraries do, finds no date.

## Who asks for it
schema.org: `Date` and `DateTime` are ISO 8601 (https://schema.org/DateTime, read 2026-11-02); Google asks for it too
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Write `2026-01-16T08:30:00+07:00`; `--fix` does where the reading is sure.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "Fri, 16 Jan 2026 08:30:00 +0700"}
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
from html import unescape

from newsmeta.model.reading import Reading
from newsmeta.validators.instants import is_ruled, stated_once
from newsmeta.validators.rule import Edit, Found, House, rule
from newsmeta.validators.sight import quoted

_ISO = re.compile(r"\d{4}(-\d\d(-\d\d([T ]{1,2}\d\d:\d\d(:\d\d([.,]\d{1,9})?)?\s?(Z|[+-]\d\d(:?\d\d)?)?)?)?)?")
_ZONE = re.compile(r"(?:\d|\b[AaPp]\.?[Mm])\s?((?!(?:[AaPp]\.?[Mm])\b)[A-Za-z]{1,5}|[+-]\d{1,2}(?::?\d\d)?)$")
_BASIC = re.compile(r"\d{8}T\d{4,6}(Z|[+-]\d{2,4})?")


@rule(
    "warning",
    "date_published",
    "date_modified",
    formats=("html", "jsonld", "sitemap"),
    fixable=True,
    google="warning",
    google_news_sitemap="error",
    schema_org="error",
    ninjs="error",
)
def date_not_iso(reading: Reading, house: House) -> Iterator[Found]:
    for field in ("date_published", "date_modified"):
        for each in stated_once(reading, field):
            said, text = each.said, each.said.text.strip()
            if not is_ruled(said) or _ISO.fullmatch(text) or _BASIC.fullmatch(text) or _ISO.fullmatch(unescape(text)):
                continue  # entities in a value have a rule of their own
            span = said.place.span() if said.place else None
            fits = span is not None and reading.document.text[slice(*span)] == said.text
            lost = each.date.wall and not each.date.zone and _ZONE.search(text)  # a zone that cannot be read is kept
            fix = (Edit(*span, each.date.iso),) if span and fits and not lost else ()
            hint = f"write {each.date.iso}" + (f" and the offset that “{lost[1]}” stands for" if lost else "")
            message = f"{said.how} {quoted(text)} is not ISO 8601"
            yield Found(message, said.place, said.text, field, hint=hint, fix=fix)
