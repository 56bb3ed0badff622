"""A feed entry links to no whole address.

## What it does
Reports `link` elements of RSS items that do not begin with a scheme such as `https:`.

## Why it matters
Readers do not know the site to add, and open nothing.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): a link begins with an IANA-registered scheme.

## How to fix
Write the whole address.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>/2026/ferry</link>
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
from newsmeta.validators.feeds import is_rss, tags
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("error", "url", formats=("feed",))
def relative_feed_link(reading: Reading, house: House) -> Iterator[Found]:
    for tag in tags(reading, "link") if is_rss(reading) else ():
        if tag.text and ":" not in tag.text.partition("/")[0]:
            message = f"the link {quoted(tag.text)} is no whole address"
            yield Found(message, tag.place, tag.text, "url", hint="write it with https:// and the host")
