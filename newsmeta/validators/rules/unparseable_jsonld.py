"""The JSON-LD is no valid JSON.

## What it does
Reports what no rule of its own names: a missing colon, key, value or quotation mark, a bracket that closes nothing,
words that are no JSON, brackets nested hundreds deep.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Let a JSON writer make the block instead of gluing text together.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline" "Ferry line reopens"}
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

_KINDS = (
    "not-json",
    "mismatched-bracket",
    "missing-colon",
    "missing-key",
    "missing-quote",
    "missing-value",
    "too-deep",
    "huge-number",
)


@rule("error", needs=_KINDS, schema_org="error", google="error")
def unparseable_jsonld(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, *_KINDS):
        yield told(reading, flaws, "let a JSON writer make the block")
