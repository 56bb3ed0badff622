"""The @context of a JSON-LD object is not schema.org's.

## What it does
Reports a context none of whose parts is schema.org in one of its usual spellings.

## Why it matters
Names mean what the context says. With another context, or a misspelt one, `NewsArticle` is not schema.org's, and news
readers see nothing.

## Who asks for it
Google and other readers of news metadata know schema.org (https://schema.org/docs/gs.html, read 2026-11-02).

## How to fix
Write `"@context": "https://schema.org"`; other vocabularies may stand beside it in a list.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.com", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```

```html
<script type="application/ld+json">
{"@context": ["https://schema.org", {"ex": "https://example.com/terms#"}],
 "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.blocks import context_words
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("error", schema_org="error", google="error")
def foreign_context(reading: Reading, house: House) -> Iterator[Found]:
    for block in reading.document.json_blocks:
        for context, place in block.contexts():
            words = context_words(context)
            if words and not any("//schema.org" in word or "//www.schema.org" in word for word in words):
                message = f"the @context is {quoted(words[0])}, not schema.org"
                yield Found(message, place, words[0], "@context", hint="write https://schema.org")
