"""The page has no og:title.

## What it does
Looks for a filled `og:title`.

## Why it matters
Previews then take the title element, the site's name and all. Most networks fall back on other tags, so the rule
belongs to the `open-graph` profile only.

## Who asks for it
Open Graph: og:title, og:type, og:image and og:url are required (https://ogp.me/, read 2026-11-02).

## How to fix
Write `<meta property="og:title" content="…">`.

## Fails
```html
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:title" content="Ferry line reopens">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import no_meta


@rule(None, formats=("html",), open_graph="warning")
def missing_og_title(reading: Reading, house: House) -> Iterator[Found]:
    yield from no_meta(reading, "og:title")
