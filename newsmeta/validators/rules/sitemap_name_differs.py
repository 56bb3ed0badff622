"""The publication of a news sitemap entry is not called as Google News knows it.

## What it does
Reports `news:name` with something in parentheses and, where the configuration names the publisher, a name that is not
letter by letter the publisher's.

## Why it matters
Google cannot tell which publication the story belongs to and refuses the entry.

## Who asks for it
Google News sitemap: the name must match the one on news.google.com exactly, without anything in parentheses
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02).

## How to fix
Write the name as it stands on news.google.com.

## Fails
```sitemap
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.com/ferry</loc>
<news:news>
<news:publication><news:name>Port Aven Post (free)</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2026-01-16T08:30:00+07:00</news:publication_date>
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
from newsmeta.validators.feeds import tags
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("warning", "publisher", formats=("sitemap",), google_news_sitemap="error")
def sitemap_name_differs(reading: Reading, house: House) -> Iterator[Found]:
    for tag in tags(reading, "news:name"):
        name, bracket, _ = tag.text.partition("(")
        if bracket:
            message = f"news:name {quoted(tag.text)} has something in parentheses"
            yield Found(message, tag.place, tag.text, "publisher", hint=f"write {quoted(name.strip())}")
        elif house.publisher and tag.text and tag.text != house.publisher:
            message = (
                f"news:name is {quoted(tag.text)}, the configuration calls the publisher {quoted(house.publisher)}"
            )
            yield Found(message, tag.place, tag.text, "publisher", hint="write the name as on news.google.com")
