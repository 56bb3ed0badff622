"""A feed entry carries a script.

## What it does
Reports `script` elements in the text of RSS items and Atom entries.

## Why it matters
No reader runs them: what the script would have shown is missing, and some refuse the whole entry as unsafe.

## Who asks for it
The W3C feed validator warns of it (https://validator.w3.org/feed/docs/warning/SecurityRisk.html).

## How to fix
Leave scripts out of the feed's text, and give a link or picture for what they embed.

## Fails
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link>
<description>&lt;p&gt;It sails.&lt;/p&gt;&lt;script src="https://example.com/map.js"&gt;&lt;/script&gt;</description>
</item></channel></rss>
```

## Passes
```xml
<rss version="2.0"><channel><title>Port Aven Post</title><link>https://example.com/</link>
<description>News</description>
<item><title>Ferry line reopens</title><link>https://example.com/ferry</link>
<description>&lt;p&gt;It sails.&lt;/p&gt;</description>
</item></channel></rss>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.feeds import entry
from newsmeta.validators.rule import Found, House, rule

_SCRIPT = re.compile(r"(?:<|&lt;|&#60;)script\b", re.I)


@rule("info", "body", formats=("feed",))
def script_in_feed(reading: Reading, house: House) -> Iterator[Found]:
    where = entry(reading)
    found = _SCRIPT.search(reading.document.text, where.start, where.end) if where else None
    if found:
        message, hint = "the entry carries a script, which no reader runs", "leave it out, and link to what it embeds"
        yield Found(message, Span(*found.span()), found[0], "body", hint=hint)
