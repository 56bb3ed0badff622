"""The page does not say which card to show.

## What it does
Looks for `twitter:card`. The other tags of cards fall back on Open Graph and are not missed.

## Why it matters
Without it some networks show a small picture or none.

## Who asks for it
X's cards; other networks read it too (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup, read
2026-11-02).

## How to fix
Write `<meta name="twitter:card" content="summary_large_image">`.

## Fails
```html
<meta property="og:title" content="Ferry line reopens">
```

## Passes
```html
<meta property="og:title" content="Ferry line reopens">
<meta name="twitter:card" content="summary_large_image">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule


@rule(None, formats=("html",), open_graph="info")
def missing_twitter_card(reading: Reading, house: House) -> Iterator[Found]:
    document = reading.document
    if document.page and not document.named("twitter:card"):
        hint = 'write <meta name="twitter:card" content="summary_large_image">'
        message = "the page does not say which card to show"
        yield missing("twitter:card", message, hint=hint, place=document.page.head())
