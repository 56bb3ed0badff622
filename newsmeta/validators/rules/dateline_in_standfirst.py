"""The standfirst begins with a dateline.

## What it does
Looks for a dateline at the start of the description in structured data and meta tags.

## Why it matters
Previews show 160 characters or fewer; place and agency take the first of them and say nothing of the story.

## Who asks for it
No formal standard; link previews cut descriptions short (https://ogp.me/, read 2026-11-02).

## How to fix
Take the description from the standfirst, or leave the dateline out of the description.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "PORT AVEN (Reuters) – The ferry to Tessel island sails again, twice a day."}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The ferry to Tessel island sails again, twice a day."}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.dateline import parse_dateline

_LONGEST = 300
_LONGEST_DATELINE = 120
_ENDED = re.compile(r"[)\]】/]|\s[-–—]|日")
_STATED = ("jsonld", "microdata", "rdfa", "meta", "feed", "jsonfeed")


@rule("info", "description", "dateline", wire="info")
def dateline_in_standfirst(reading: Reading, house: House) -> Iterator[Found]:
    seen: set[str] = set()
    for said in reading.ledger.of("description"):
        head = said.text[:_LONGEST].strip()
        if said.source not in _STATED or head in seen or not _ENDED.search(head[:_LONGEST_DATELINE]):
            continue
        seen.add(head)
        parsed = parse_dateline(head)
        if parsed and parsed.start == 0 and parsed.agencies:
            what = "the dateline" if parsed.places else "the sign"
            message = f"{said.how} begins with {what} {quoted(parsed.text)}"
            yield at(said, message, hint=f"leave {what} out of the description")
            return
