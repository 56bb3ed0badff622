"""Two descriptions of the story have different headlines.

## What it does
Compares the headlines of all items that describe the story itself, in all blocks and syntaxes. Headlines of which one
holds the other, or that share a good part of their words, are the same.

## Why it matters
Readers take one of them, and nobody knows which.

## Who asks for it
House style; mostly a theme and a plugin both write markup.

## How to fix
Describe the story once; leave other stories to `relatedLink` or their own pages.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "headline": "Ferry line reopens"},
 {"@type": "NewsArticle", "headline": "Council votes on school budget"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "headline": "Ferry line reopens"},
 {"@type": "NewsArticle", "headline": "Ferry line to Tessel island reopens"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import text
from newsmeta.validators.alike import holds, key, shared_words
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted, stories

_ALIKE = 0.4


@rule("info", "headline", google="warning")
def articles_disagree(reading: Reading, house: House) -> Iterator[Found]:
    named = [name for item in stories(reading) if (name := text(item, "headline")) and key(name.text)]
    for other in named[1:]:
        first = named[0]
        if not holds(first.text, other.text) and shared_words(first.text, other.text) < _ALIKE:
            message = f"two items describe the story: {quoted(first.text)} and {quoted(other.text)}"
            also = beside("the first", first.place)
            yield Found(
                message, other.place, other.text, "headline", also=also, hint="write one description of the story"
            )
            return
