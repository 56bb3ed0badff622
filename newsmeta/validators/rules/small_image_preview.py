"""The page does not allow large previews of its pictures.

## What it does
Looks for `max-image-preview:large` in the meta tags for robots.

## Why it matters
Without it Google shows a thumbnail in Discover and in the news.

## Who asks for it
Google (https://developers.google.com/search/docs/appearance/google-discover, read 2026-11-02).

## How to fix
Write `<meta name="robots" content="max-image-preview:large">`.

## Fails
```html
<meta name="robots" content="index, follow">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta name="robots" content="max-image-preview:large">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule


@rule(None, "images", formats=("html",), google="info")
def small_image_preview(reading: Reading, house: House) -> Iterator[Found]:
    document = reading.document
    robots = [*document.named("robots"), *document.named("googlebot")]
    if document.page and not any("max-image-preview:large" in meta.content.lower() for meta in robots):
        hint = 'write <meta name="robots" content="max-image-preview:large">'
        message = "the page does not allow large previews of its pictures"
        yield missing("images", message, hint=hint, place=robots[0].place if robots else document.page.head())
