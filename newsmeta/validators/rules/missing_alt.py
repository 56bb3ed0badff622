"""A picture has no alternative text.

## What it does
Reports pictures of the story that have no `alt` attribute at all. An empty one says that the picture only decorates.

## Why it matters
Screen readers then read out the address of the file.

## Who asks for it
WCAG 2.2, success criterion 1.1.1 (https://www.w3.org/TR/WCAG22/#non-text-content, read 2026-11-02).

## How to fix
Write what the picture shows.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/a.jpg">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
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
from newsmeta.sources.page import AttributePlace
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more


@rule("info", "images", formats=("html",))
def missing_alt(reading: Reading, house: House) -> Iterator[Found]:
    bare = []
    for said in reading.ledger.of("images"):
        place = said.place
        if said.source != "html" or not isinstance(place, AttributePlace) or place.element.tag != "img":
            continue
        if place.element.attr("alt") is None:
            bare.append(said)
    if bare:
        first, *others = bare
        message = f"a picture has no alternative text{more(others)}"
        yield Found(message, first.place, first.text, "images", hint="write what the picture shows")
