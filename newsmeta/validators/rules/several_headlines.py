"""The story's item has more than one headline.

## What it does
Reports items of the story whose `headline` has several different values.

## Why it matters
Consumers take the first or the last of them, or none.

## Who asks for it
Google reads one `headline`: the title of the article
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
Keep the headline that readers see; others go into `alternativeHeadline`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": ["Ferry line reopens", "Ferry back"]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "alternativeHeadline": "Ferry back"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import texts
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import TYPED, quoted, stories


@rule("info", "headline", formats=TYPED, needs=("headline",), google="warning")
def several_headlines(reading: Reading, house: House) -> Iterator[Found]:
    for story in stories(reading):
        first, *others = texts(story, "headline") or (None,)
        other = next((each for each in others if first and each and each.text.strip() != first.text.strip()), None)
        if first and other:
            message = f"headline is {quoted(first.text)} and {quoted(other.text)}"
            also = beside("the first", first.place)
            hint = "keep the one that readers see"
            yield Found(message, other.place, other.text, "headline", also=also, hint=hint)
