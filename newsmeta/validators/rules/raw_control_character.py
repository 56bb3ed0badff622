r"""A line break or another control character stands raw in a JSON-LD string.

## What it does
Reports the first raw control character of each string: mostly a line break or a tab that came along from a text field.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Let a JSON writer make the string: a line break becomes `\n`, a tab `\t`.

## Fails
```html
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Ferry line
reopens"
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


@rule("error", needs=("raw-newline", "control-character"), schema_org="error", google="error")
def raw_control_character(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "raw-newline", "control-character"):
        yield told(reading, flaws, "let a JSON writer escape the string")
