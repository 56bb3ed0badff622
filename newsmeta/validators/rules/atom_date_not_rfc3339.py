"""A date of an Atom entry is not written as Atom wants it.

## What it does
Reports `published` and `updated` that are no RFC 3339 date-times with a zone.

## Why it matters
Feed readers that parse strictly drop the entry.

## Who asks for it
Atom, RFC 4287 (https://www.rfc-editor.org/rfc/rfc4287, read 2026-11-02): a date construct must conform to RFC 3339.

## How to fix
Write `2026-01-16T08:30:00+07:00`.

## Fails
```xml
<feed xmlns="http://www.w3.org/2005/Atom"><title>Port Aven Post</title>
<id>https://example.com/</id><updated>2026-01-16T08:30:00Z</updated>
<entry>
<title>Ferry line reopens</title>
<id>https://example.com/ferry</id>
<updated>2026-01-16 08:30</updated>
</entry></feed>
```

## Passes
```xml
<feed xmlns="http://www.w3.org/2005/Atom"><title>Port Aven Post</title>
<id>https://example.com/</id><updated>2026-01-16T08:30:00Z</updated>
<entry>
<title>Ferry line reopens</title>
<id>https://example.com/ferry</id>
<updated>2026-01-16T08:30:00+07:00</updated>
</entry></feed>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.feeds import RFC3339, is_atom, tags
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_FIELDS = {"published": "date_published", "updated": "date_modified"}


@rule("error", "date_published", "date_modified", formats=("feed",))
def atom_date_not_rfc3339(reading: Reading, house: House) -> Iterator[Found]:
    for name, field in _FIELDS.items() if is_atom(reading) else ():
        for tag in tags(reading, name):
            if tag.text and not RFC3339.fullmatch(tag.text):
                message = f"{name} {quoted(tag.text)} is no RFC 3339 date-time with its zone"
                yield Found(message, tag.place, tag.text, field, hint="write it like 2026-01-16T08:30:00+07:00")
