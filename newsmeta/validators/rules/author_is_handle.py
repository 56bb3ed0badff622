"""An author is named by a handle.

## What it does
Reports names of authors in structured data and in the author meta tags that are a handle.

## Why it matters
A handle means something on one platform only; readers look for a name.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, read 2026-11-02): only the
name belongs into `name`.

## How to fix
Write the name, and the profile's address into `sameAs`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "@annlee"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee", "url": "https://example.com/ann-lee"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.credits import no_names
from newsmeta.validators.rule import Found, House, rule


@rule("warning", "authors", google="warning")
def author_is_handle(reading: Reading, house: House) -> Iterator[Found]:
    yield from no_names(reading, "a handle", "handle")
