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
from newsmeta.validators.credits import authors_in_meta, kind, stated_authors
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import once, quoted


@rule("warning", "authors", google="warning")
def author_is_handle(reading: Reading, house: House) -> Iterator[Found]:
    named = (*stated_authors(reading), *authors_in_meta(reading))
    seen = (credit for credit in named if kind(credit.name, reading.article.language) == "handle")
    for credit, _ in once(seen, lambda credit: credit.name):
        message = f"{credit.how} is {quoted(credit.name)}, a handle and no name"
        yield Found(message, credit.place, credit.name, "authors", hint="write the name of the author")
