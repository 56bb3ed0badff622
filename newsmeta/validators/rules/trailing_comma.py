"""A comma in the JSON-LD has nothing after it.

## What it does
Reports a comma before a closing bracket, at the end of a block, or twice in a row.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Delete the comma. Templates that join values with commas should write them between values, not after each.

## Fails
```html
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Ferry line reopens",
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


@rule("error", needs=("trailing-comma", "extra-comma"), schema_org="error", google="error", fixable=True)
def trailing_comma(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "trailing-comma", "extra-comma"):
        yield told(reading, flaws, "delete this comma", without=True)
