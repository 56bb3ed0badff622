"""The card type in twitter:card does not exist.

## What it does
Reports a `twitter:card` that is none of `summary`, `summary_large_image`, `app` and `player`.

## Why it matters
X shows no card, or the smallest one.

## Who asks for it
X: the card type will be one of the four (https://developer.x.com/cards/overview, text compared 2026-11-27).

## How to fix
Write `summary_large_image` for a story with a picture.

## Fails
```html
<meta name="twitter:card" content="large">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta name="twitter:card" content="summary_large_image">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import metas, quoted

_CARDS = ("summary", "summary_large_image", "app", "player")


@rule("info", formats=("html",), needs=("twitter:card",), open_graph="warning")
def unknown_twitter_card(reading: Reading, house: House) -> Iterator[Found]:
    for name, meta in metas(reading.document, ("twitter:card",)):
        card = meta.content.strip()
        if card and card.lower() not in _CARDS:
            message = f"{name} is {quoted(card)}, which is no card"
            yield Found(message, meta.place, meta.content, "twitter:card", hint="write summary_large_image or summary")
