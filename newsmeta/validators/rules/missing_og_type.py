"""The page has no og:type.

## What it does
Looks for a filled `og:type`.

## Why it matters
The page counts as a website, and the tags for articles (`article:…`) mean nothing. Most networks fall back on other
tags, so the rule belongs to the `open-graph` profile only.

## Who asks for it
Open Graph: og:title, og:type, og:image and og:url are required (https://ogp.me/, read 2026-11-02).

## How to fix
Write `<meta property="og:type" content="…">`.

## Fails
```html
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:type" content="article">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import no_meta


@rule(None, formats=("html",), open_graph="warning")
def missing_og_type(reading: Reading, house: House) -> Iterator[Found]:
    yield from no_meta(reading, "og:type")
