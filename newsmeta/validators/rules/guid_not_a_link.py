"""A guid that says it is a link is none.

## What it does
Reports RSS `guid` elements that hold no web address, yet have no `isPermaLink="false"`.

## Why it matters
Readers open the guid as the story's address and land nowhere.

## Who asks for it
RSS 2.0 (https://www.rssboard.org/rss-specification, read 2026-11-02): `isPermaLink` is true unless it says otherwise.

## How to fix
Add `isPermaLink="false"`, or use the story's address.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item>
<title>Ferry line reopens</title>
<link>https://example.com/ferry</link>
<guid>story-4711</guid>
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
<guid isPermaLink="false">story-4711</guid>
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


@rule("warning", "identifier", formats=("feed",))
def guid_not_a_link(reading: Reading, house: House) -> Iterator[Found]:
    for tag in tags(reading, "guid") if is_rss(reading) else ():
        bare = "ispermalink" not in tag.attributes.lower() or "true" in tag.attributes.lower()
        if tag.text and bare and not tag.text.lower().startswith(("http://", "https://")):
            message = f"the guid {quoted(tag.text)} says it is a web address and is none"
            yield Found(message, tag.place, tag.text, "identifier", hint='add isPermaLink="false"')
