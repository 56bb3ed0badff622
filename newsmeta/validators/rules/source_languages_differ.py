"""Two sources of one story declare different languages.

## What it does
Compares the languages that the sources of a merged story declare; regions (en-GB, en-US) do not count, and what was
only heard from the words is left alone.

## Why it matters
Aggregators sort the story into the wrong edition.

## Who asks for it
Google News sitemap: `news:language` is the language of the story
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02).

## How to fix
Correct the one that is wrong.

## Fails
```sources
=== page.html
<html lang="en">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "inLanguage": "en",
 "datePublished": "2026-01-16T08:30:00+07:00", "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
=== feed.xml
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Port Aven Post</title><link>https://example.com/</link><description>News</description>
<language>de</language>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 01:30:00 +0000</pubDate>
<dc:creator>Ann Lee</dc:creator>
</item></channel></rss>
```

## Passes
```sources
=== page.html
<html lang="en">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "inLanguage": "en",
 "datePublished": "2026-01-16T08:30:00+07:00", "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
=== feed.xml
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Port Aven Post</title><link>https://example.com/</link><description>News</description>
<language>en</language>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 01:30:00 +0000</pubDate>
<dc:creator>Ann Lee</dc:creator>
</item></channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.acrosssources import ACROSS, pairs
from newsmeta.validators.languagetags import primary
from newsmeta.validators.rule import Found, House, rule


@rule("warning", "language", formats=ACROSS, google_news_sitemap="error")
def source_languages_differ(reading: Reading, house: House) -> Iterator[Found]:
    for first, other, said in pairs(reading, "language"):
        known = first.winner("language")
        if known is None or "prose" in (known.source, said.source):
            continue
        if primary(known.text) and primary(said.text) and primary(known.text) != primary(said.text):
            message = f"the language is {said.text} here, {known.text} in {first.name}"
            yield Found(message, said.place, said.text, "language", hint="correct the one that is wrong", within=other)
