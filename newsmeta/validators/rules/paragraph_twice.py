"""A paragraph is printed twice.

## What it does
Compares the paragraphs of the body, those of 80 letters and more (in Chinese and
Japanese, where each says more, of fewer). A box between the paragraphs, told by its classes,
may stand there twice.

## Why it matters
A slip of copy and paste that every reader sees; word counts and summaries are wrong.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Take one of the two paragraphs out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
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

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose.lines import weight
from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import is_told, paragraphs
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 80


@rule("info", "body", wire="warning")
def paragraph_twice(reading: Reading, house: House) -> Iterator[Found]:
    seen: dict[str, Evidence] = {}
    for said in paragraphs(reading):
        text = said.text.strip()
        first = seen.setdefault(text, said)
        if first is not said and weight(text) >= _SHORTEST and is_told(reading, first) and is_told(reading, said):
            also = beside("the first", first.place)
            message = f"the paragraph {quoted(text)} is printed twice"
            yield Found(message, said.place, said.text, "body", hint="take one of them out", also=also)
            return
