"""A word stands where JSON has no such value.

## What it does
Reports `NaN`, `Infinity` and `undefined`, which JavaScript knows and JSON does not.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Leave the property out when there is no value for it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "wordCount": NaN}
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


@rule("error", needs=("nan",), schema_org="error", google="error")
def not_a_json_value(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "nan"):
        yield told(reading, flaws, "leave the property out when it has no value")
