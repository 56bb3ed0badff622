"""A JSON-LD keyword is misspelt.

## What it does
Reports keys that begin with `@` and are none of JSON-LD's keywords, such as `@Type`, `@ID` or `@typ`.

## Why it matters
Readers drop such keys: an item with `@Type` has no type at all.

## Who asks for it
JSON-LD 1.1: keywords are case-sensitive, and terms of their form are ignored
(https://www.w3.org/TR/json-ld11/#syntax-tokens-and-keywords, read 2026-11-02).

## How to fix
Write the keyword in lower case: `@type`, `@id`, `@context`, `@graph`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@Type": "NewsArticle", "headline": "Ferry line reopens"}
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
from difflib import get_close_matches
from typing import Final

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once

_KEYWORDS: Final = tuple(
    "base container context direction graph id import included index json language list nest none prefix propagate "
    "protected reverse set type value version vocab".split()
)
_WRITTEN = re.compile(r'"@(?!(?:' + "|".join(_KEYWORDS) + r')")([A-Za-z]{1,20})"\s{0,20}:')


@rule("error", formats=("html", "jsonld"), schema_org="error", google="error")
def unknown_keyword(reading: Reading, house: House) -> Iterator[Found]:
    seen = (
        (found[1], Span(block.start + found.start(1) - 1, block.start + found.end(1)))
        for block in reading.document.json_blocks
        for found in _WRITTEN.finditer(block.text)
    )
    for (word, place), others in once(seen, lambda row: row[0]):
        near = get_close_matches(word.lower(), _KEYWORDS, 1)
        hint = f"write @{near[0]}" if near else "leave it out"
        yield Found(f"@{word} is no keyword of JSON-LD{more(others)}", place, f"@{word}", hint=hint)
