"""An entry of a news sitemap is older than two days.

## What it does
Compares `news:publication_date` with the moment of checking.

## Why it matters
Google ignores it, and a sitemap full of old stories is fetched less often.

## Who asks for it
Google News sitemap: include only stories of the last two days
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02).

## How to fix
Take old stories out; they may stay in an ordinary sitemap.

## Fails
```sitemap
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.com/ferry</loc>
<news:news>
<news:publication><news:name>Port Aven Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-11-01T08:30:00Z</news:publication_date>
<news:title>Ferry line reopens</news:title>
</news:news></url></urlset>
```

## Passes
```sitemap
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.com/ferry</loc>
<news:news>
<news:publication><news:name>Port Aven Post</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-11-20T08:30:00Z</news:publication_date>
<news:title>Ferry line reopens</news:title>
</news:news></url></urlset>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from newsmeta.model.dating import read_news_date
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import tags
from newsmeta.validators.rule import Found, House, rule

_DAYS = timedelta(days=2)


@rule(None, "date_published", formats=("sitemap",), google_news_sitemap="warning")
def stale_sitemap_entry(reading: Reading, house: House) -> Iterator[Found]:
    for tag in tags(reading, "news:publication_date"):
        date = read_news_date(tag.text[:100], None)
        if not isinstance(date, NewsDate) or date.day is None:
            continue
        old = (
            house.now - date.instant > _DAYS
            if date.instant
            else house.now.date() - date.day > _DAYS + timedelta(days=1)
        )
        if old:
            message = f"the story of {date.iso} is older than two days"
            yield Found(message, tag.place, tag.text, "date_published", hint="take it out of the news sitemap")
