"""The page names several canonical addresses.

## What it does
Reports a second `<link rel="canonical">` with another address.

## Why it matters
Google then ignores all of them.

## Who asks for it
Google (https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Print one; it is often written by the theme and by a plug-in.

## Fails
```html
<link rel="canonical" href="https://example.com/ferry">
<link rel="canonical" href="https://example.com/news/ferry">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted


@rule("warning", "url", google="warning")
def several_canonicals(reading: Reading, house: House) -> Iterator[Found]:
    stated = reading.document.named("link:canonical")
    for other in stated[1:]:
        first = stated[0]
        if other.content.strip() != first.content.strip():
            message = f"the page names two canonical addresses, {quoted(first.content)} and {quoted(other.content)}"
            also = beside("the first", first.place)
            yield Found(message, other.place, other.content, "url", also=also, hint="keep one")
            return
