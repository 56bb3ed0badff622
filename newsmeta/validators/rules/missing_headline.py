"""The story has no headline.

## What it does
Looks for a headline in structured data, in meta tags, in the page's headings and in the first lines of the text.

## Why it matters
Nothing can be listed, linked or shared without one.

## Who asks for it
Google recommends `headline` on an Article
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02); feeds, news sitemaps
and ninjs carry one for every item.

## How to fix
State the headline: as the first line, in an `h1`, in the JSON-LD.

## Fails
```text
Port Aven (NPA) – The ferry sails again, the harbour office said.
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent


@rule(
    "error",
    "headline",
    wire="error",
    google="warning",
    google_news_sitemap="error",
    apple_news="error",
    ninjs="warning",
)
def missing_headline(reading: Reading, house: House) -> Iterator[Found]:
    if reading.article.headline is None:
        yield absent(
            reading, "headline", "the story has no headline", hint="add the headline the story is listed under"
        )
