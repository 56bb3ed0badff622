"""A feed entry or its picture has no whole address.

## What it does
Reports `link` elements of RSS items, the addresses of their enclosures and media, and `loc` in sitemaps, that do not
begin with a scheme such as `https:`.

## Why it matters
Readers do not know the site to add, and open nothing.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): a link begins with an IANA-registered scheme.
Sitemaps (https://www.sitemaps.org/protocol.html): an address begins with its protocol.

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

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.feeds import is_rss, tags
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_FILES = ("enclosure", "media:content", "media:thumbnail")
_URL = re.compile(r"""\burl\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})')""")


@rule("error", "url", formats=("feed", "sitemap"), google_news_sitemap="error")
def relative_feed_link(reading: Reading, house: House) -> Iterator[Found]:
    for text, place, what in _addresses(reading):
        if ":" not in text.partition("/")[0]:
            message = f"the {what} {quoted(text)} is no whole address"
            yield Found(message, place, text, "url", hint="write it with https:// and the host")


def _addresses(reading: Reading) -> Iterator[tuple[str, Place, str]]:
    if reading.document.format == "sitemap":
        yield from ((tag.text, tag.place, "loc") for tag in tags(reading, "loc") if tag.text)
    if not is_rss(reading):
        return
    yield from ((tag.text, tag.place, "link") for tag in tags(reading, "link") if tag.text)
    for name in _FILES:
        for tag in tags(reading, name):
            if found := _URL.search(tag.attributes):
                yield (found[1] or found[2]).strip(), tag.place, f"address of {name}"
