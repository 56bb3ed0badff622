"""The standfirst stands in the body again.

## What it does
Compares the standfirst with the paragraphs of the body after the first one.

## Why it matters
Readers read the same sentence twice.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Write the paragraph anew, or take it out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
<h1>Ferry line reopens</h1>
<p class="standfirst">The line had been closed for two years after a storm broke the landing stage.</p>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "description": "After two years without a ship, the island can be reached again."}
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
from newsmeta.model.reading import Reading
from newsmeta.validators.alike import has_key, key
from newsmeta.validators.copytext import paragraphs
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 50


@rule("info", "description", "body", wire="info")
def standfirst_in_body(reading: Reading, house: House) -> Iterator[Found]:
    standfirst = reading.article.description or ""
    own, length = key(standfirst), len(standfirst)
    if len(own) < _SHORTEST:
        return
    near = [each for each in paragraphs(reading)[1:] if abs(len(each.text) - length) <= length // 5]
    again = [each for each in near if has_key(each.text, own)]
    shown = [said for said in reading.ledger.of("description") if said.source in ("html", "prose")] if again else []
    for said in shown:  # readers see no standfirst that stands in the metadata only
        elsewhere = [each for each in again if _apart(said, each)] if key(said.text) == own else []
        if elsewhere:
            first = elsewhere[0]
            also = beside("the standfirst", said.place)
            message = f"the standfirst {quoted(first.text)} stands in the body again"
            yield Found(message, first.place, first.text, "body", also=also, hint="print it once, apart from the text")
            return


def _apart(one: Evidence, other: Evidence) -> bool:
    """Say whether two pieces stand in two places, rather than being one piece found in two ways."""
    left, right = (each.place.span() if each.place else None for each in (one, other))
    return left is not None and right is not None and (left[1] <= right[0] or right[1] <= left[0])
