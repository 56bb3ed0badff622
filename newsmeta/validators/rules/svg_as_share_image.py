"""The picture for link previews is an SVG file.

## What it does
Reports `og:image` and `twitter:image` whose path ends in `.svg`.

## Why it matters
Facebook, X, LinkedIn and messengers draw no SVG: the preview has no picture.

## Who asks for it
X's cards take JPG, PNG, WEBP and GIF, not SVG (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup,
read 2026-11-02).

## How to fix
State a JPG or PNG; the page may go on showing the SVG.

## Fails
```html
<meta property="og:image" content="https://example.com/share.svg?v=2">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:image" content="https://example.com/ferry.jpg">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import split
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import metas

_METAS = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image")


@rule("warning", "images", formats=("html",), open_graph="warning", needs=_METAS)
def svg_as_share_image(reading: Reading, house: House) -> Iterator[Found]:
    for name, meta in metas(reading.document, _METAS):
        parts = split(meta.content) if ".svg" in meta.content.lower() else None
        if parts and parts.path.lower().endswith(".svg"):
            message = f"{name} is an SVG file, which link previews do not show"
            yield Found(message, meta.place, meta.content, "images", hint="state a JPG or PNG")
