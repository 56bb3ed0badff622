"""Two sources of one story give different publication dates.

## What it does
Compares the publication dates of a story merged of several sources: page, feed entry, sitemap entry, wire item. Two
minutes are no difference; the same clock with another offset is named as such. Live blogs are left alone.

## Why it matters
Aggregators take one of them, search engines another; the story is old in one place and new in the other.

## Who asks for it
Google: use the same dates everywhere (https://developers.google.com/search/docs/appearance/publication-dates, text
compared 2026-11-27); the news sitemap's date is the story's own.

## How to fix
Fill both from one field.

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
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 08:30:00 +0000</pubDate>
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
from newsmeta.validators.instants import apart, is_live, slipped, span_of_time
from newsmeta.validators.rule import Found, House, rule


@rule("warning", "date_published", formats=ACROSS, google="warning", google_news_sitemap="error", ninjs="warning")
def source_dates_disagree(reading: Reading, house: House) -> Iterator[Found]:
    for first, other, said in () if is_live(reading) else pairs(reading, "date_published"):
        one, two = first.article.date_published, other.article.date_published
        if one and two and (gap := apart(one, two)):
            why = ": the same clock in another zone" if slipped(one, two) and one.wall == two.wall else ""
            gone = f"{why}, {span_of_time(gap)} apart"
            message = f"the publication date is {two.iso} here, {one.iso} in {first.name}{gone}"
            yield Found(message, said.place, said.text, "date_published", hint="fill both from one field", within=other)
