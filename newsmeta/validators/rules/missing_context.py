"""A JSON-LD object has no @context.

## What it does
Looks at the outermost objects of each JSON-LD block that have a type, a graph or properties but no `@context`.

## Why it matters
Without a context no name in the object means anything: `headline` is then not schema.org's headline, and readers skip
the object.

## Who asks for it
JSON-LD 1.1 §3.1 (https://www.w3.org/TR/json-ld11/#the-context, read 2026-11-02); Google's examples all begin with it.

## How to fix
Write `"@context": "https://schema.org"` as the first member. Objects in a list need one each.

## Fails
```html
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Ferry line reopens"}
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
from dataclasses import replace

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.blocks import outermost
from newsmeta.validators.rule import Edit, Found, House, missing, rule


@rule("error", schema_org="error", google="error", fixable=True)
def missing_context(reading: Reading, house: House) -> Iterator[Found]:
    for raw, place in outermost(reading.document):
        if "@context" not in raw and ("@type" in raw or "@graph" in raw):
            start = place.span()[0]
            found = missing(
                "@context",
                "this JSON-LD object has no @context, so none of its names mean anything",
                hint='write "@context": "https://schema.org" as its first member',
                place=Span(start, start + 1),
            )
            yield replace(found, fix=(Edit(start + 1, start + 1, '"@context": "https://schema.org", '),))
