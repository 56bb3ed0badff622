"""One JSON-LD block holds two values.

## What it does
Reports the second and any further value of a block that are not in a list.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Give each object a script element of its own, or put them in a list: `[{…}, {…}]`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
{"@context": "https://schema.org", "@type": "WebSite", "name": "Port Aven Post"}
</script>
```

## Passes
```html
<script type="application/ld+json">
[{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"},
 {"@context": "https://schema.org", "@type": "WebSite", "name": "Port Aven Post"}]
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.syntax import broken, told


@rule("error", needs=("two-objects",), schema_org="error", google="error")
def two_values_in_block(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "two-objects"):
        yield told(reading, flaws, "give each object a script of its own, or put them in a list")
