"""A caption repeats the headline.

## What it does
Compares the printed captions with the headline.

## Why it matters
The caption says nothing about the picture; mostly the field was left empty and a template filled it.

## Who asks for it
House style, a picture desk's check; no consumer asks for it.

## How to fix
Say who and what the picture shows.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line to Tessel island reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="A ferry">
<figcaption>Ferry line to Tessel island reopens</figcaption></figure>
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
<figure><img src="https://example.com/ferry.jpg" alt="A ferry">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.captions import captions
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 15


@rule("info", "images", "headline", wire="info")
def caption_repeats_headline(reading: Reading, house: House) -> Iterator[Found]:
    said = reading.winner("headline")
    headlines = {
        name for text in (reading.article.headline, said.text if said else None) if text and (name := key(text))
    }
    for printed in captions(reading):
        if len(printed.words.text) >= _SHORTEST and key(printed.parsed.caption or printed.words.text) in headlines:
            words = printed.words
            message = f"the caption {quoted(words.text)} repeats the headline"
            yield Found(message, words.place, words.text, "images", hint="say what the picture shows")
            return
