"""A feed entry or news item has nothing that identifies it.

## What it does
Reports RSS items without `guid`, Atom entries and JSON Feed items without `id`, ninjs items without `uri` and NewsML-G2
items without `guid`.

## Why it matters
Readers cannot tell a changed story from a new one and show it twice.

## Who asks for it
Atom, RFC 4287 (https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02): an entry must have exactly one `id`. RSS 2.0
(https://www.rssboard.org/rss-specification, read 2026-11-02) recommends `guid`. JSON Feed 1.1 requires `id`
(https://www.jsonfeed.org/version/1.1/, text compared 2026-11-27). Every version of ninjs requires `uri`, NewsML-G2 the
attribute `guid` (https://iptc.org/standards/, schemas read 2026-11-02).

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
```jsonfeed
{"version": "https://jsonfeed.org/version/1.1", "title": "Port Aven Post", "items": [
{"url": "https://example.com/ferry", "title": "Ferry line reopens", "content_text": "It sails."}]}
```

```ninjs
{"type": "text", "versioncreated": "2026-01-16T08:30:00+07:00", "headline": "Ferry line reopens"}
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
from newsmeta.validators.feeds import entry, is_atom, is_rss, opening, says
from newsmeta.validators.rule import Found, House, missing, rule


@rule("warning", "identifier", formats=("feed", "jsonfeed", "ninjs", "newsml-g2"), ninjs="error")
def missing_guid(reading: Reading, house: House) -> Iterator[Found]:
    hint = "give each entry one of its own"
    for flaw in reading.document.flaws_of("missing-id"):
        yield missing("identifier", flaw.message, place=flaw.place, hint=hint)
    name = "guid" if is_rss(reading) else "id" if is_atom(reading) else None
    where = entry(reading)
    if name and where and not says(reading, name):
        yield missing("identifier", f"the entry has no {name}", place=opening(reading, where), hint=hint)
