"""The page has no og:url.

## What it does
Looks for a filled `og:url`.

## Why it matters
Shares are counted for the address the reader happened to be at. Most networks fall back on other tags, so the rule
belongs to the `open-graph` profile only.

## Who asks for it
Open Graph: og:title, og:type, og:image and og:url are required (https://ogp.me/, read 2026-11-02).

## How to fix
Write `<meta property="og:url" content="…">`.

## Fails
```html
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:url" content="https://example.com/ferry">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import no_meta


@rule(None, formats=("html",), open_graph="warning")
def missing_og_url(reading: Reading, house: House) -> Iterator[Found]:
    yield from no_meta(reading, "og:url")
