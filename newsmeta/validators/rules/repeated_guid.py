"""Two entries of a feed go by the same name.

## What it does
Reports RSS items whose `guid`, and Atom entries and JSON Feed items whose `id`, an earlier one has already.

## Why it matters
Readers take both for one story and show only one of them.

## Who asks for it
RSS 2.0: a `guid` identifies an item uniquely (https://www.rssboard.org/rss-specification, read 2026-11-02); Atom,
RFC 4287, 4.2.6 (https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02); JSON Feed: an `id` is never used twice
(https://www.jsonfeed.org/version/1.1/, text compared 2026-11-27).

## How to fix
Give each story a name of its own, and let no story stand in the feed twice.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link><guid isPermaLink="false">1</guid></item>
<item><title>Library stays open</title><link>https://example.com/library</link><guid isPermaLink="false">1</guid></item>
</channel></rss>
```
```jsonfeed
{"version": "https://jsonfeed.org/version/1.1", "title": "Port Aven Post", "items": [
{"id": "1", "url": "https://example.com/ferry", "title": "Ferry line reopens", "content_text": "It sails."},
{"id": "1", "url": "https://example.com/library", "title": "Library stays open", "content_text": "Until nine."}]}
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link><guid isPermaLink="false">1</guid></item>
<item><title>Library stays open</title><link>https://example.com/library</link><guid isPermaLink="false">2</guid></item>
</channel></rss>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("warning", "identifier", formats=("feed", "jsonfeed"), needs=("repeated-guid",))
def repeated_guid(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("repeated-guid"):
        yield Found(flaw.message, flaw.place, flaw.detail, "identifier", hint="give each entry one of its own")
