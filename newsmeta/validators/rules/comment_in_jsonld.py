"""The JSON-LD holds a comment.

## What it does
Reports `//` and `/* */` comments outside strings.

## Why it matters
Strict readers drop the whole block: search engines then see no headline, date or author from it. Nothing on the page
shows the loss.

## Who asks for it
JSON is defined by RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259, read 2026-11-02); JSON-LD 1.1 and Google's
structured data guidelines ask for valid JSON.

## How to fix
Delete the comment; what is for colleagues belongs into the template.

## Fails
```html
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle", // set by the theme
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


@rule("error", needs=("comment",), schema_org="error", google="error", fixable=True)
def comment_in_jsonld(reading: Reading, house: House) -> Iterator[Found]:
    for flaws in broken(reading, "comment"):
        yield told(reading, flaws, "delete the comment", without=True)
