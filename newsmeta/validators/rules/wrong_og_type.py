"""The page is an article but says it is something else to networks.

## What it does
Reports an `og:type` such as `website` or `blog` on a page whose structured data describes an article.

## Why it matters
The tags for articles (author, section, times) mean nothing on a website.

## Who asks for it
Open Graph (https://ogp.me/#types, read 2026-11-02).

## How to fix
Write `article`.

## Fails
```html
<meta property="og:type" content="website">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```

## Passes
```html
<meta property="og:type" content="article">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import stories

_OTHER = {"website", "blog", "page", "webpage", "web", "news", "newsarticle"}


@rule("info", "type", open_graph="warning")
def wrong_og_type(reading: Reading, house: House) -> Iterator[Found]:
    story = next(iter(stories(reading)), None)
    for meta in reading.document.named("og:type"):
        if story and meta.content.strip().lower() in _OTHER:
            message = f"og:type is “{meta.content.strip()}”, the structured data say {story.types[0]}"
            yield Found(message, meta.place, meta.content, "type", hint="write article")
