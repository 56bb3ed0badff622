"""An Atom entry has no author, nor has its feed.

## What it does
Looks for `author` in the entry and, before the first entry, in the feed.

## Why it matters
Strict readers refuse the feed; the others show the story without a name.

## Who asks for it
Atom, RFC 4287, section 4.1.1 (https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02): a feed must have an author
unless each of its entries has one.

## How to fix
Give each entry its author, or the feed the house's name.

## Fails
```xml
<feed xmlns="http://www.w3.org/2005/Atom"><title>Port Aven Post</title><id>https://example.com/</id>
<updated>2026-01-16T08:30:00Z</updated>
<entry><title>Ferry line reopens</title><id>https://example.com/ferry</id><updated>2026-01-16T08:30:00Z</updated></entry>
</feed>
```

## Passes
```xml
<feed xmlns="http://www.w3.org/2005/Atom"><title>Port Aven Post</title><id>https://example.com/</id>
<updated>2026-01-16T08:30:00Z</updated><author><name>Port Aven Post</name></author>
<entry><title>Ferry line reopens</title><id>https://example.com/ferry</id><updated>2026-01-16T08:30:00Z</updated></entry>
</feed>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import entry, is_atom, opening, tags
from newsmeta.validators.rule import Found, House, missing, rule

_ENTRY = re.compile(r"<(?:\w{1,20}:)?entry\b")
_AUTHOR = re.compile(r"<(?:\w{1,20}:)?author\b")


@rule("info", "authors", formats=("feed",))
def atom_without_author(reading: Reading, house: House) -> Iterator[Found]:
    where, text = entry(reading), reading.document.text
    if where and is_atom(reading) and not any(tags(reading, "author")):
        first = _ENTRY.search(text)
        if not _AUTHOR.search(text, 0, first.start() if first else where.start):
            message = "neither the entry nor its feed has an author"
            hint = "give each entry its author, or the feed the house's name"
            yield missing("authors", message, place=opening(reading, where), hint=hint)
