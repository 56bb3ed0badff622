"""A bracket or quotation mark in the headline has no partner.

## What it does
Counts round and square brackets, « » and the corner brackets of Chinese and Japanese in the headline that was chosen,
and “, ” and „ together, as languages pair them differently. Straight quotes and apostrophes are not counted.

## Why it matters
Mostly the headline was cut, or a word was lost.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Close the bracket or quotation mark, or delete it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line (closed since 2024 reopens"}
</script>
```

```html
<h1>“Nobody likes a detour, says the captain of the ferry</h1>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line (closed since 2024) reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule

_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"), ("「", "」"), ("『", "』"))

_CURLY = "“”„‟"


@rule("info", "headline", wire="warning")
def unpaired_bracket_in_headline(reading: Reading, house: House) -> Iterator[Found]:
    said = reading.winner("headline")
    if said is None:
        return
    for first, last in _PAIRS:
        opened, closed = said.text.count(first), said.text.count(last)
        if opened != closed:
            lone = first if opened > closed else last
            yield at(said, f"“{lone}” in the headline has no partner", hint="close or delete it")
            return
    curly = [sign for sign in said.text if sign in _CURLY]
    if len(curly) % 2:
        yield at(said, f"the quotation mark {curly[-1]} in the headline has no partner", hint="close or delete it")
