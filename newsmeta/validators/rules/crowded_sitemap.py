"""A sitemap holds more than is read of it.

## What it does
Reports sitemaps with more than 1,000 `news:news` elements or more than 50,000 addresses, at the first that is too many.

## Why it matters
Google refuses the file or leaves the rest out, and the newest stories often stand last.

## Who asks for it
Google News sitemap: up to 1,000 `news:news` elements
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02); the sitemap
protocol: up to 50,000 addresses (https://www.sitemaps.org/protocol.html, read 2026-11-02).

## How to fix
Leave out stories older than two days, or split the file and name the parts in a sitemap index.

## Fails
```sitemap
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.com/ferry</loc><news:news><news:title>Ferry line reopens</news:title></news:news></url>
<!-- the line above, 1000 times more -->
</urlset>
```

## Passes
```sitemap
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.com/ferry</loc><news:news><news:title>Ferry line reopens</news:title></news:news></url>
<!-- the line above, 999 times more -->
</urlset>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("error", formats=("sitemap",), needs=("crowded-sitemap",), google_news_sitemap="error")
def crowded_sitemap(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("crowded-sitemap"):
        yield Found(flaw.message, flaw.place, hint="leave out stories older than two days, or split the file")
