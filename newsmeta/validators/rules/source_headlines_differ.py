"""Two sources of one story carry headlines that have little in common.

## What it does
Compares the headlines of a story merged of several sources. One may hold the other, and half of the words in common
are enough.

## Why it matters
One of them may belong to another story: the sources were joined by mistake, or one was not updated.

## Who asks for it
Google News sitemap: `news:title` is the story's title as on the page
(https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, read 2026-11-02).

## How to fix
Check that both tell the same story, then fill both from one field.

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
<language>en</language>
<item>
<title>Harbour office orders second ramp</title>
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
from newsmeta.validators.alike import holds, shared_words
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_ENOUGH = 0.5


@rule("info", "headline", formats=ACROSS, google_news_sitemap="warning")
def source_headlines_differ(reading: Reading, house: House) -> Iterator[Found]:
    for first, other, said in pairs(reading, "headline"):
        one, two = first.article.headline or "", other.article.headline or ""
        if not holds(one, two) and shared_words(one, two) < _ENOUGH:
            message = f"the headline is {quoted(two)} here, {quoted(one)} in {first.name}"
            hint = "check that both tell the same story"
            yield Found(message, said.place, said.text, "headline", hint=hint, confidence="likely", within=other)
