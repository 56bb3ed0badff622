"""An object in the JSON-LD has the same key twice.

## What it does
Reports a key that its object already has. Readers keep the last value and drop the first without a word.

## Why it matters
Two templates that both write a property may disagree; which one wins depends on the reader.

## Who asks for it
JSON-LD 1.1 §9: names in an object must be unique (https://www.w3.org/TR/json-ld11/, read 2026-11-02); RFC 8259 says
they should be.

## How to fix
Write the property once; several values go into a list.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Ferry line reopens",
 "headline": "Ferry line to Tessel island reopens"}
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

from collections.abc import Iterator
from itertools import islice

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.rule import Found, House, rule

_MOST = 20  # of one block


@rule("warning", schema_org="error")
def duplicate_key(reading: Reading, house: House) -> Iterator[Found]:
    for block in reading.document.json_blocks:
        for flaw in islice(block.repeated(), _MOST):
            key = block.text[flaw.start : flaw.end]
            place = Span(block.start + flaw.start, block.start + flaw.end)
            message = f"the key “{key}” stands twice in one object; only its last value counts"
            yield Found(message, place, key, hint="write the property once; several values go into a list")
