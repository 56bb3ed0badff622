"""An Atom entry does not say when it was updated.

## What it does
Reports Atom entries without words in `updated`, whatever `published` says.

## Why it matters
Readers sort and refresh entries by this time; without it strict ones refuse the feed.

## Who asks for it
Atom, RFC 4287, 4.1.2 (https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02): an entry must have exactly one.

## How to fix
Write the time of the last change, which is that of publication where there was none.

## Fails
```xml
<feed xmlns="http://www.w3.org/2005/Atom"><title>Port Aven Post</title>
<id>https://example.com/</id><updated>2026-01-16T08:30:00Z</updated>
<entry>
<title>Ferry line reopens</title>
<id>https://example.com/ferry</id>
<published>2026-01-16T08:30:00+07:00</published>
</entry></feed>
```

## Passes
```xml
<feed xmlns="http://www.w3.org/2005/Atom"><title>Port Aven Post</title>
<id>https://example.com/</id><updated>2026-01-16T08:30:00Z</updated>
<entry>
<title>Ferry line reopens</title>
<id>https://example.com/ferry</id>
<published>2026-01-16T08:30:00+07:00</published>
<updated>2026-01-16T08:30:00+07:00</updated>
</entry></feed>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import entry, is_atom, opening, says
from newsmeta.validators.rule import Found, House, missing, rule


@rule("warning", "date_modified", formats=("feed",))
def atom_entry_without_updated(reading: Reading, house: House) -> Iterator[Found]:
    where = entry(reading)
    if where and is_atom(reading) and not says(reading, "updated"):
        hint = "write the time of the last change, or of publication"
        yield missing("date_modified", "the entry has no updated element", place=opening(reading, where), hint=hint)
