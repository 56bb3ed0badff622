"""The story does not say who publishes it.

## What it does
Looks for a publisher in structured data, `og:site_name` and the like.

## Why it matters
Lists of stories name the source of each; without it they show the domain.

## Who asks for it
ninjs and Apple News know the publisher by other means; Google recommends it no longer, but Google News shows it
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Add `publisher` to the JSON-LD and `og:site_name` to the head.

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
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post",
  "logo": {"@type": "ImageObject", "url": "https://example.com/logo.png"}}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent, of_story


@rule("warning", "publisher", formats=("html", "jsonld"), google="info", trust="warning", google_news_sitemap="error")
def missing_publisher(reading: Reading, house: House) -> Iterator[Found]:
    named = reading.ledger.of("publisher") or of_story(reading, "publisher")
    if reading.article.publisher is None and not named:
        hint = "add publisher to the JSON-LD and og:site_name to the head"
        yield absent(reading, "publisher", "the story does not say who publishes it", hint=hint)
