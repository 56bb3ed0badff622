"""The @context names schema.org with http instead of https.

## What it does
Reports `http://schema.org` as a context; the vocabulary's own names begin with it, so nothing is misread.

## Why it matters
Both spellings work everywhere. https is the one schema.org prefers for new pages.

## Who asks for it
schema.org's FAQ (https://schema.org/docs/faq.html#19, read 2026-11-02).

## How to fix
Write `https://schema.org`.

## Fails
```html
<script type="application/ld+json">
{"@context": "http://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
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
from newsmeta.validators.rule import Edit, Found, House, rule

_PLAIN = "http://schema.org"


@rule(None, schema_org="info", fixable=True)
def http_context(reading: Reading, house: House) -> Iterator[Found]:
    text = reading.document.text
    for block in reading.document.json_blocks:
        for context, place in block.contexts():
            if isinstance(context, str) and context.startswith(_PLAIN):
                start = place.span()[0]
                fix = (Edit(start, start + len("http"), "https"),) if text.startswith(_PLAIN, start) else ()
                message = "the @context is http://schema.org; https is preferred"
                yield Found(message, place, context, "@context", hint="write https://schema.org", fix=fix)
                return
