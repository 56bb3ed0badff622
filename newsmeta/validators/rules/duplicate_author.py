"""An author is named twice.

## What it does
Reports a name that stands twice among the authors of one item in the structured data.

## Why it matters
Readers that count or list authors show the name twice; mostly one template writes the author and another adds them
again.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Name each author once.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Ann Lee"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Day"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, text, values
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories


@rule("info", "authors")
def duplicate_author(reading: Reading, house: House) -> Iterator[Found]:
    for story in stories(reading):
        seen: set[str] = set()
        for value in values(story, "author"):
            name = text(value.value, "name") if isinstance(value.value, Item) else value
            if name is None or not key(name.text):
                continue
            if key(name.text) in seen:
                message = f"the author {quoted(name.text)} is named twice"
                yield Found(message, name.place, name.text, "authors", hint="name each author once")
            seen.add(key(name.text))
