"""The feed holds no entry.

## What it does
Reports feeds without any item or entry.

## Why it matters
Subscribers see nothing; mostly a query or a permission failed.

## Who asks for it
No standard forbids it; it is a publisher's check.

## How to fix
Find out why the feed is empty: often a filter that nothing passes, or a failed query.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description></channel></rss>
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 08:30:00 +0700</pubDate>
</item></channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("warning", formats=("feed", "jsonfeed", "sitemap", "ninjs", "newsml-g2", "rdf"), needs=("empty-feed",))
def empty_feed(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("empty-feed"):
        yield Found(flaw.message, flaw.place, hint="find out why it is empty")
