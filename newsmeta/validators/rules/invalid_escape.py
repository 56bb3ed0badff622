r"""A backslash in a JSON-LD string begins no escape that JSON knows.

## What it does
Reports escapes such as `\'` or `\x41`, which JavaScript knows and JSON does not.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Let a JSON writer make the string. An apostrophe needs no backslash.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The harbour\'s ferry reopens"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The harbour's ferry reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.syntax import broken, told


@rule("error", needs=("invalid-escape",), schema_org="error", google="error")
def invalid_escape(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "invalid-escape"):
        yield told(reading, flaws, "let a JSON writer escape the string")
