"""Two sentences are run together without a space.

## What it does
Looks in the body for a sentence that begins right behind the stop of the one before it, in scripts with capitals.

## Why it matters
Two paragraphs or fields were joined without anything between them; readers stumble, and programs see one word.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Put the space or the paragraph break back.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage soon.The first ship left at dawn.</p>
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

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import narrowed, paragraphs, prose
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more

_SEAM = re.compile(r"[.!?](?<=[a-zà-öø-ÿа-я]{4}.)(?=[A-ZÀ-ÖØ-ÞА-Я])")
_SEAMS = [re.compile(rf"{re.escape(stop)}{_SEAM.pattern[5:]}") for stop in ".!?"]  # one letter is found much sooner
_BEFORE = re.compile(r"(?<![@/\w])[a-zà-öø-ÿа-я]{4,20}$")
_AFTER = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][a-zà-öø-ÿа-я]{0,20}(?= [a-zà-öø-ÿа-я])")


@rule("info", "body", wire="info")
def glued_sentences(reading: Reading, house: House) -> Iterator[Found]:
    likely = any(seam.search(prose(reading)) for seam in _SEAMS)
    seen = [(said, words) for said in paragraphs(reading) if (words := _glued(said.text))] if likely else []
    apart = [(words, place) for said, words in seen if (place := narrowed(reading, said.place, words))]
    glued = [(words, place) for words, place in apart if (span := place.span()) and span[1] - span[0] == len(words)]
    if glued:  # a tag between the two may part them where readers look
        (words, place), *others = glued
        message = f"two sentences are run together: “{words}”{more(others)}"
        yield Found(message, place, words, "body", hint="put the space back")


def _glued(text: str) -> str | None:
    """Return the two words that a stop joins; None where none do, as in an address or an abbreviation."""
    for seam in _SEAM.finditer(text):
        before = _BEFORE.search(text[max(0, seam.start() - 22) : seam.start()])
        after = _AFTER.match(text, seam.end())
        if before and after:
            return f"{before[0]}{seam[0]}{after[0]}"
    return None
