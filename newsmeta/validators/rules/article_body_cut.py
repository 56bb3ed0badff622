"""The structured data hold only the beginning of the text.

## What it does
Compares `articleBody` with the paragraphs that the page shows, on pages that are free to read. Less than half of the
words is a cut.

## Why it matters
Whoever reads the structured data, as many aggregators do, gets a torso and takes it for the story.

## Who asks for it
schema.org: `articleBody` is the actual body of the article (https://schema.org/articleBody, read 2026-11-02).

## How to fix
State the whole text, or leave `articleBody` out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "articleBody": "The ferry to Tessel island sails again…"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
<p>The second ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a flood broke the landing stage of the island.</p>
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
from newsmeta.validators.copytext import count_of_words, counts_words, paragraphs, stated_body
from newsmeta.validators.rule import Found, House, at, rule

_HALF = 0.5
_LEAST = 60
_LETTERS = 0.7  # of the page's letters: more cannot be half of its words


@rule("info", "body", formats=("html",), google="info")
def article_body_cut(reading: Reading, house: House) -> Iterator[Found]:
    stated, article = stated_body(reading), reading.article
    if stated is None or article.is_accessible_for_free is False or not counts_words(article.language):
        return
    if len(stated.text) > _LETTERS * sum(len(said.text) for said in paragraphs(reading)):
        return
    shown = sum(count_of_words(said.text) for said in paragraphs(reading))
    words = count_of_words(stated.text)
    if shown >= _LEAST and words < _HALF * shown:
        message = f"{stated.how} has {words} words, the page shows {shown}"
        yield at(stated, message, hint="state the whole text, or leave it out", confidence="likely")
