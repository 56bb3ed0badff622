"""A headline or name holds invisible characters.

## What it does
Reports zero-width spaces, soft hyphens, byte order marks and direction marks in the headline and in names of authors,
in structured data and meta tags. Joiners that Persian and Indian scripts need are left alone.

## Why it matters
Nobody sees them, and nobody finds the text: a search for the word with a soft hyphen in it fails, and so does
comparing two sources.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Delete the character; hyphenation belongs into the style sheet.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Har­bour ferry reopens",
 "description": "x"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once, quoted

_HIDDEN = re.compile("[\u200b\u00ad\u2060\ufeff\u200e\u200f\u202a-\u202e]")
_NAMES = {
    "\u200b": "zero-width space",
    "\u00ad": "soft hyphen",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}


@rule("info")
def invisible_characters(reading: Reading, house: House) -> Iterator[Found]:
    stated = [
        e for name in ("headline", "authors") for e in reading.ledger.of(name) if e.source not in ("html", "prose")
    ]
    seen = ((e, found) for e in stated if not e.text.isascii() and (found := _HIDDEN.search(e.text)))
    for (first, found), others in once(seen, lambda row: row[0].field):
        mark = _NAMES.get(found[0], "direction mark")
        message = f"{first.how} holds a {mark} (U+{ord(found[0]):04X}): {quoted(first.text)}{more(others)}"
        yield Found(message, first.place, first.text, first.field, hint="delete the character")
