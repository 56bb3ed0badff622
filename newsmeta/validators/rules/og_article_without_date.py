"""An Open Graph article does not say when it was published.

## What it does
Reports pages with `og:type` article and no `article:published_time`.

## Why it matters
Feeds of social networks and many readers of metadata take the date from there.

## Who asks for it
Open Graph: `article:published_time` is the article type's own (https://ogp.me/#type_article, read 2026-11-02).

## How to fix
Add `article:published_time`, in ISO 8601 and with the zone.

## Fails
```html
<meta property="og:type" content="article">
<meta property="og:title" content="Ferry line reopens">
```

## Passes
```html
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-01-16T08:30:00+07:00">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule

_DATES = ("article:published_time", "article:published", "og:article:published_time", "og:published_time")


@rule(None, "date_published", formats=("html",), open_graph="info", needs=("og:type",))
def og_article_without_date(reading: Reading, house: House) -> Iterator[Found]:
    named = reading.document.named
    kind = next((meta for meta in named("og:type") if meta.content.strip().lower() == "article"), None)
    if kind and not any(meta.content.strip() for name in _DATES for meta in named(name)):
        message = "og:type is article, but there is no article:published_time"
        yield missing("date_published", message, place=kind.place, hint="add article:published_time")
