"""A JSON-LD block is empty.

## What it does
Reports `application/ld+json` scripts that hold nothing, only white space, or a bare value as `null`.

## Why it matters
Search consoles report it as unreadable structured data, and it mostly means that a template found no story to
describe.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON. No consumer asks for the block itself.

## How to fix
Fill the block or leave the script element out.

## Fails
```html
<script type="application/ld+json">
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

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.syntax import broken, told


@rule("warning", needs=("empty",), schema_org="error", google="warning")
def empty_jsonld(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "empty"):
        yield told(reading, flaws, "fill the block or leave the script out")
