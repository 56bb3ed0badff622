"""An author's name is a placeholder.

## What it does
Reports names of authors in structured data and in the author meta tags that are words such as “admin”, “unknown” and
“null”, or a date.

## Why it matters
“admin” wrote half of the web: the system's user stands where a person should.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, read 2026-11-02): only the
name belongs into `name`.

## How to fix
Write the name of the person, or the newsroom as an Organization.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "admin"}}
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
def author_is_placeholder(reading: Reading, house: House) -> Iterator[Found]:
    named = (*stated_authors(reading), *authors_in_meta(reading))
    seen = (credit for credit in named if kind(credit.name, reading.article.language) in ("placeholder", "date"))
    for credit, _ in once(seen, lambda credit: credit.name):
        message = f"{credit.how} is {quoted(credit.name)}, a placeholder and no name"
        yield Found(message, credit.place, credit.name, "authors", hint="write the name of the author")
