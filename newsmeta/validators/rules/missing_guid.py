"""A feed entry has nothing that identifies it.

## What it does
Reports RSS items without `guid` and Atom entries without `id`.

## Why it matters
Readers cannot tell a changed story from a new one and show it twice.

## Who asks for it
Atom, RFC 4287 (https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02): an entry must have exactly one `id`. RSS 2.0
(https://www.rssboard.org/rss-specification, read 2026-11-02) recommends `guid`.

## How to fix
Give each story one address or number that never changes.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
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
from newsmeta.sources.document import Span
from newsmeta.validators.feeds import entry, is_atom, is_rss, tags
from newsmeta.validators.rule import Found, House, missing, rule


@rule("warning", "identifier", formats=("feed",))
def missing_guid(reading: Reading, house: House) -> Iterator[Found]:
    name = "guid" if is_rss(reading) else "id" if is_atom(reading) else None
    where = entry(reading)
    if name and where and not any(tag.text for tag in tags(reading, name)):
        end = reading.document.text.find(">", where.start, where.end) + 1
        message = f"the entry has no {name}"
        yield missing("identifier", message, place=Span(where.start, end or where.end), hint="give each story its own")
