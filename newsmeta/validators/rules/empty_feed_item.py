"""An RSS item has neither title nor description.

## What it does
Reports items that have no words in `title` and none in `description`.

## Why it matters
Readers have nothing to show.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): all elements of an item are optional, but at
least one of title or description must be present.

## How to fix
Give the item its headline.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 08:30:00 +0700</pubDate>
</item></channel></rss>
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
from newsmeta.validators.feeds import entry, is_rss, opening, tags
from newsmeta.validators.rule import Found, House, missing, rule


@rule("error", "headline", "description", formats=("feed",))
def empty_feed_item(reading: Reading, house: House) -> Iterator[Found]:
    where = entry(reading)
    if where is None or not is_rss(reading):
        return
    if not any(tag.text for name in ("title", "description") for tag in tags(reading, name)):
        message = "the item has neither title nor description"
        yield missing("headline", message, place=opening(reading, where), hint="give it its headline")
