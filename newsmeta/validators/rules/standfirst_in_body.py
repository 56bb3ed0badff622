"""The standfirst stands in the body again.

## What it does
Compares the standfirst with the paragraphs of the body after the first one.

## Why it matters
Readers read the same sentence twice.

## Who asks for it
No formal standard; it is a copy editor's check.

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

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.copytext import paragraphs
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 50


@rule("info", "description", "body", wire="info")
def standfirst_in_body(reading: Reading, house: House) -> Iterator[Found]:
    own, said = key(reading.article.description or ""), reading.winner("description")
    if len(own) < _SHORTEST or said is None or said.source not in ("html", "prose"):
        return  # readers see no standfirst that stands in the metadata only
    for paragraph in paragraphs(reading)[1:]:
        if (
            abs(len(paragraph.text) - len(reading.article.description or "")) <= len(own) // 5
            and key(paragraph.text) == own
        ):
            also = (("the standfirst", said.place),) if said.place else ()
            message = f"the standfirst {quoted(paragraph.text)} stands in the body again"
            yield Found(message, paragraph.place, paragraph.text, "body", also=also)
            return
