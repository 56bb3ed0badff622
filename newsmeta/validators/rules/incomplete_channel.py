"""A feed lacks what its format demands of the feed itself.

## What it does
Reports RSS channels without `title`, `link` or `description`, Atom feeds without `title`, `id` or `updated`, and JSON
Feeds without `title`.

## Why it matters
Readers cannot say whose feed it is, and strict ones refuse it whole.

## Who asks for it
RSS 2.0: required channel elements (https://www.rssboard.org/rss-specification, read 2026-11-02); Atom, RFC 4287, 4.1.1
(https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02); JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/, text
compared 2026-11-27).

## How to fix
Add what is missing, once for the whole feed.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link><guid>https://example.com/ferry</guid></item>
</channel></rss>
```
```jsonfeed
{"version": "https://jsonfeed.org/version/1.1", "items": [
{"id": "1", "url": "https://example.com/ferry", "title": "Ferry line reopens", "content_text": "It sails."}]}
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link><guid>https://example.com/ferry</guid></item>
</channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("warning", formats=("feed", "jsonfeed"), needs=("incomplete-channel",))
def incomplete_channel(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("incomplete-channel"):
        yield Found(flaw.message, flaw.place, absent=True, hint="add it, once for the whole feed")
