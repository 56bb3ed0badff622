"""The same JSON-LD block stands twice.

## What it does
Reports a JSON-LD block with the very text of an earlier one.

## Why it matters
Readers count two stories, two lists of crumbs, two publishers. Mostly a theme and a plugin write the same.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Print the block once; it is often written by the theme and by a plug-in.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.rule import Found, House, rule


@rule("info", schema_org="info", google="info")
def duplicate_block(reading: Reading, house: House) -> Iterator[Found]:
    seen: set[str] = set()
    for block in reading.document.json_blocks:
        text = block.text.strip()
        if text in seen:
            start = block.start + block.text.index(text[0])
            yield Found("this JSON-LD block stands twice on the page", Span(start, start + 1), text[0], hint="keep one")
        if text:
            seen.add(text)
