r"""The JSON-LD is escaped as HTML.

## What it does
Reports blocks whose quotation marks are written `&quot;`: a template engine escaped the JSON as if it were text.

## Why it matters
Inside a script element nothing is unescaped: what readers get is no JSON. Strict readers drop the whole block: search
engines then see no headline, date or author from it. Nothing on the page shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Write the block without HTML escaping; escape `<` as `\u003c` instead, so that no string can end the script.

## Fails
```html
<script type="application/ld+json">
{&quot;@context&quot;: &quot;https://schema.org&quot;, &quot;@type&quot;: &quot;NewsArticle&quot;}
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


@rule("error", needs=("html-entities",), schema_org="error", google="error")
def escaped_jsonld(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "html-entities"):
        yield told(reading, flaws, "write the block without HTML escaping")
