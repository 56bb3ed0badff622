"""The story does not say when it was last changed.

## What it does
Looks for a modification date in structured data and meta tags.

## Why it matters
Readers and crawlers cannot see that a story was updated or corrected. A story that was never changed needs none.

## Who asks for it
Google lists `dateModified` as recommended where a page changes
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
State `dateModified` once the story was changed. Do not copy the publication date into it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datePublished": "2026-01-16T08:30:00+07:00", "dateModified": "2026-01-16T09:30:00+07:00"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule


@rule(None, "date_modified", google="info")
def missing_modified(reading: Reading, house: House) -> Iterator[Found]:
    if reading.article.date_modified is None:
        hint = "state it once the story changes"
        yield missing("date_modified", "the story does not say when it was last changed", hint=hint)
