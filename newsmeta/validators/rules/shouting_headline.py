"""The headline is all capitals.

## What it does
Reports headlines of three words and more without a small letter, in scripts that have small letters.

## Why it matters
Capitals are harder to read, screen readers may spell them out, and names cannot be told from words. Capitals are a
matter of the style sheet.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Store the headline in normal case; show capitals by style sheet.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "FERRY LINE TO TESSEL ISLAND REOPENS",
 "inLanguage": "en"}
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
from newsmeta.validators.sight import of_story, quoted

_LETTERS = 12
_WORDS = 3


@rule("info", "headline")
def shouting_headline(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "headline"):
        text = said.value.text
        if not text.isupper() or len(text.split()) < _WORDS:
            continue
        letters = [char for char in text[:500] if char.lower() != char.upper()]
        if len(letters) >= _LETTERS:
            message = f"the headline is all capitals: {quoted(text)}"
            yield Found(message, said.value.place, text, "headline", hint="write it in normal case")
