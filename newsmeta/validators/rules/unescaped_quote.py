r"""A quotation mark stands raw inside a JSON-LD string.

## What it does
Reports a double quote inside a string that lacks its backslash; the string seems to end there.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Let a JSON writer make the string: `"` becomes `\"`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Mayor: "The ferry sails" again"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Mayor: “The ferry sails” again"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.syntax import broken, told


@rule("error", needs=("unescaped-quote",), schema_org="error", google="error")
def unescaped_quote(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "unescaped-quote"):
        yield told(reading, flaws, "let a JSON writer escape the string")
