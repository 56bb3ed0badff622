"""Two sources of one story name different authors.

## What it does
Compares the authors of a story merged of several sources: no name of one stands in the other.

## Why it matters
Readers of the feed credit somebody else than readers of the page.

## Who asks for it
Google: all authors that the page shows belong in its markup
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27); for
feeds it is house style.

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
<pubDate>Fri, 16 Jan 2026 01:30:00 +0000</pubDate>
<dc:creator>Pia Moor</dc:creator>
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
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("info", "authors", formats=ACROSS, trust="warning", wire="warning")
def source_authors_differ(reading: Reading, house: House) -> Iterator[Found]:
    for first, other, said in pairs(reading, "authors"):
        ours, theirs = (tuple(author.name for author in each.article.authors if author.name) for each in (first, other))
        if ours and theirs and not {key(name) for name in ours} & {key(name) for name in theirs}:
            message = f"the author is {quoted(', '.join(theirs))} here, {quoted(', '.join(ours))} in {first.name}"
            yield Found(message, said.place, said.text, "authors", hint="fill both from one field", within=other)
