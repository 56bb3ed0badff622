"""A paragraph is written in capitals.

## What it does
Reports paragraphs of 60 letters and more that have no small letter.

## Why it matters
Capitals are hard to read, and screen readers may spell them out. Old wire copy came so.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Write the paragraph in normal case; style sheets can still show it in capitals.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>THE FERRY TO TESSEL ISLAND SAILS AGAIN FROM THE NEW LANDING STAGE, TWICE A DAY UNTIL SPRING.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import paragraphs
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted

_LEAST = 60


@rule("info", "body", wire="info")
def shouting_body(reading: Reading, house: House) -> Iterator[Found]:
    for said in paragraphs(reading):
        if len(said.text) >= _LEAST and said.text.isupper() and sum(map(str.isupper, said.text)) >= _LEAST:
            yield at(said, f"the paragraph {quoted(said.text)} is written in capitals", hint="write it in normal case")
            return
