"""An entry of a news sitemap lacks a required element.

## What it does
Reports entries with `news:news` that have no words in `news:name`, `news:language`, `news:publication_date` or
`news:title`.

## Why it matters
Google refuses the entry, and the story is found later or never.

## Who asks for it
Google News sitemap: all four are required
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02).

## How to fix
Add the element that the finding names.

## Fails
```sitemap
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.com/ferry</loc>
<news:news>
<news:publication><news:name>Port Aven Post</news:name><news:language>en</news:language></news:publication>
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
<news:publication_date>2026-01-16T08:30:00+07:00</news:publication_date>
<news:title>Ferry line reopens</news:title>
</news:news></url></urlset>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.feeds import entry, says, tags
from newsmeta.validators.rule import Found, House, missing, rule

_REQUIRED = {
    "news:name": "publisher",
    "news:language": "language",
    "news:publication_date": "date_published",
    "news:title": "headline",
}


@rule("error", *_REQUIRED.values(), formats=("sitemap",), google_news_sitemap="error")
def incomplete_sitemap_entry(reading: Reading, house: House) -> Iterator[Found]:
    news = next(tags(reading, "news:news"), None)
    for name, field in _REQUIRED.items() if news and entry(reading) else ():
        if news and not says(reading, name):
            place = Span(news.place.start, news.place.start + 1)
            yield missing(field, f"the entry has no {name}", place=place, hint=f"add {name}")
