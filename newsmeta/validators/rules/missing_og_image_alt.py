"""The picture for previews has no description.

## What it does
Reports `og:image` without `og:image:alt`.

## Why it matters
Readers who cannot see the picture learn nothing of it in a preview.

## Who asks for it
Open Graph: “if the page specifies an og:image it should specify og:image:alt” (https://ogp.me/#structured, read
2026-11-02). Hardly any page does.

## How to fix
Write `<meta property="og:image:alt" content="…">`: what is to be seen, no caption.

## Fails
```html
<meta property="og:image" content="https://example.com/ferry.jpg">
```

## Passes
```html
<meta property="og:image" content="https://example.com/ferry.jpg">
<meta property="og:image:alt" content="A white ferry at the quay">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule


@rule(None, "images", open_graph="warning")
def missing_og_image_alt(reading: Reading, house: House) -> Iterator[Found]:
    document = reading.document
    pictures = document.named("og:image")
    if pictures and not document.named("og:image:alt"):
        hint = 'write <meta property="og:image:alt" content="…">'
        yield missing("images", "og:image has no og:image:alt", hint=hint, place=pictures[0].place)
