"""The page has two different descriptions.

## What it does
Reports a second `<meta name="description">` that says something else than the first.

## Why it matters
Search engines take either, or put their own extract of the page in its place.

## Who asks for it
Google: one description that sums up the page (https://developers.google.com/search/docs/appearance/snippet).

## How to fix
Keep the one that was written for this story; usually a theme and a plug-in write one each.

## Fails
```html
<meta name="description" content="The ferry sails again after eleven days.">
<meta name="description" content="News from Port Aven and the islands.">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta name="description" content="The ferry sails again after eleven days.">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted


@rule("info", "description", formats=("html",), needs=("description",), google="warning")
def several_descriptions(reading: Reading, house: House) -> Iterator[Found]:
    said = [meta for meta in reading.document.named("description") if meta.content.strip()]
    other = next((meta for meta in said[1:] if meta.content.split() != said[0].content.split()), None)
    if other:
        message = f"a second description says {quoted(other.content)}"
        also = beside("the first", said[0].place)
        yield Found(message, other.place, other.content, "description", also=also, hint="keep one")
