"""The alternative text says that there is a picture, not what is on it.

## What it does
Reports alternative texts of the story's pictures that begin with “Image of”, “Photo of” and the like in seven
languages, or consist of “image”, “photo”, “featured image” alone.

## Why it matters
Screen readers say “graphic” before every alternative text: listeners hear it twice, and with one word alone learn
nothing.

## Who asks for it
W3C's alt tips: it is not necessary to say “image of” (https://www.w3.org/WAI/tutorials/images/tips/).

## How to fix
Begin with what the picture shows.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="Photo of a white ship">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="A white ship leaves the harbour">
<figcaption>The ferry at the landing stage of Tessel island.</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsmeta.lexicon.wording import words_of_all
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, quoted


@rule("info", "images", formats=("html",))
def alt_says_image(reading: Reading, house: House) -> Iterator[Found]:
    says = _says_image()
    alts = (alt for said in reading.ledger.of("images") if (alt := said.parts.get("alt")))
    seen = [alt for alt in alts if says.match(alt.text.strip()[:100])]
    if seen:
        first, *others = seen
        message = f"the alternative text {quoted(first.text)} says that it is a picture{more(others)}"
        yield Found(message, first.place, first.text, "images", hint="begin with what the picture shows")


@cache
def _says_image() -> re.Pattern[str]:
    """Return how an alternative text begins that says "photo of", or says "featured image" and nothing else."""
    article, picture, of = (_either(kind) for kind in ("article", "picture", "picture_of"))
    return re.compile(
        rf"(?:{article}\s)?{picture}\s{of}(?:\b|(?<=['’]))"
        rf"|(?:(?:featured|hero|article|lead|main|news)\s)?{picture}\s?\d{{0,3}}$",
        re.IGNORECASE,
    )


def _either(kind: str) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words_of_all(kind))))})"
