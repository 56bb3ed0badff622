r"""The JSON-LD ends too early.

## What it does
Reports a block that ends inside a string or before its brackets are closed.

## Why it matters
Mostly a string holds `</script>`, which ends the element wherever it stands, or a field was cut to a length. Strict
readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page shows
the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Escape `<` as `\u003c` in every string, and never cut finished JSON to a length.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"
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


@rule("error", needs=("truncated",), schema_org="error", google="error")
def truncated_jsonld(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "truncated"):
        yield told(reading, flaws, "close what is open; a string that holds </script> ends the block")
