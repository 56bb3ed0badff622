"""A byte order mark stands before the JSON-LD.

## What it does
Reports U+FEFF as the first character of a block; it is invisible in most editors.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
RFC 8259 §8.1: writers must not add a byte order mark (https://www.rfc-editor.org/rfc/rfc8259#section-8.1, read
2026-11-02).

## How to fix
Save the template without a byte order mark.

## Fails
```html
<script type="application/ld+json">﻿{"@context": "https://schema.org", "@type": "NewsArticle"}</script>
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

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.syntax import broken, told


@rule("error", needs=("bom",), schema_org="error", google="error", fixable=True)
def jsonld_byte_order_mark(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "bom"):
        yield told(reading, flaws, "save the template without a byte order mark", without=True)
