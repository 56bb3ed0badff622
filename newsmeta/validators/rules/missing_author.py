"""The story names neither an author nor a source.

## What it does
Looks for an author in structured data, meta tags and the byline, and for an agency that the story is credited to. One
of them is enough. A line that plainly credits somebody (“Source: …”, “Newsroom | 8 May”, “Posted by quay_rat”) keeps
the rule silent even where no name could be read from it.

## Why it matters
Readers and search engines ask who says so; it is the first signal of trust in a story.

## Who asks for it
Google recommends `author` on an Article and asks to name every author
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02); Apple News asks for
it.

## How to fix
Name the author, or the agency or desk as an Organization.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
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
from newsmeta.validators.creditlines import prints_credit
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent


@rule("warning", "authors", "source", google="warning", trust="warning", apple_news="error", wire="info")
def missing_author(reading: Reading, house: House) -> Iterator[Found]:
    article = reading.article
    if reading.document.format == "sitemap":  # has no place for one
        return
    told = article.authors or article.source or (article.dateline and article.dateline.agencies)
    if not told and not reading.ledger.of("authors") and not prints_credit(reading):
        # what cannot be read as a name has rules of its own
        hint = "name the author, or the agency or desk as an Organization"
        yield absent(reading, "authors", "the story names neither an author nor a source", hint=hint)
