"""The author of an RSS item is no mail address.

## What it does
Reports `author` elements of RSS items that hold a bare name, where no `dc:creator` stands beside.

## Why it matters
Feed readers show no author: RSS reads that element as a mail address.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): `author` is the email address of the author of
the item.

## How to fix
Name the author in `dc:creator`.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>https://example.com/ferry</guid>
<pubDate>Fri, 16 Jan 2026 08:30:00 +0700</pubDate>
<author>Ann Lee</author>
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
<author>desk@example.com (Ann Lee)</author>
</item></channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import is_rss, says, tags
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("info", "authors", formats=("feed",))
def rss_author_not_email(reading: Reading, house: House) -> Iterator[Found]:
    if not is_rss(reading) or says(reading, "dc:creator"):
        return
    for tag in tags(reading, "author"):
        if tag.text and "@" not in tag.text:
            message = f"the author {quoted(tag.text)} is no mail address"
            yield Found(message, tag.place, tag.text, "authors", hint="name the author in dc:creator")
