"""An enclosure of an RSS item lacks one of its three parts.

## What it does
Reports `enclosure` elements without `url`, `length` or `type`.

## Why it matters
Players and readers refuse the file, or fetch it to find out what it is.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): an enclosure has three required attributes.

## How to fix
Add what is missing; a length that is not known is written 0.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 08:30:00 +0700</pubDate>
<enclosure url="https://example.com/ferry.jpg"/>
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
<enclosure url="https://example.com/ferry.jpg" length="48211" type="image/jpeg"/>
</item></channel></rss>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import is_rss, tags
from newsmeta.validators.rule import Found, House, rule

_NAME = re.compile(r"\b(url|length|type)\s{0,5}=")


@rule("warning", "images", formats=("feed",))
def incomplete_enclosure(reading: Reading, house: House) -> Iterator[Found]:
    for tag in tags(reading, "enclosure") if is_rss(reading) else ():
        lacking = [name for name in ("url", "length", "type") if name not in _NAME.findall(tag.attributes)]
        if lacking:
            message = f"the enclosure has no {' and no '.join(lacking)}"
            yield Found(message, tag.place, tag.attributes.strip(" /"), "images", hint=f"add {' and '.join(lacking)}")
