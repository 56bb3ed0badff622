"""The page has no structured data about the story.

## What it does
Looks for an item of type Article, or of a type below it, in JSON-LD, microdata and RDFa.

## Why it matters
Search engines then guess headline, date, author and picture from the page.

## Who asks for it
Google recommends it for news and requires nothing
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Add a JSON-LD block with a NewsArticle.

## Fails
```html
<h1>Ferry line reopens</h1>
<p>The ferry sails twice a day.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule
from newsmeta.validators.sight import stories


@rule("info", "type", formats=("html",), google="warning", schema_org="info")
def missing_article_markup(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    if page and not stories(reading):
        message = "the page has no structured data about the story"
        yield missing("type", message, hint="add a JSON-LD block with a NewsArticle", place=page.head())
