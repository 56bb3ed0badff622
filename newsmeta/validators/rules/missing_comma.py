"""Two values in the JSON-LD stand side by side without a comma.

## What it does
Reports the place between two members or list entries where a comma is missing.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Write a comma between the two values.

## Fails
```html
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle"
  "headline": "Ferry line reopens"
}
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


@rule("error", needs=("missing-comma",), schema_org="error", google="error")
def missing_comma(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "missing-comma"):
        yield told(reading, flaws, "write a comma here")
