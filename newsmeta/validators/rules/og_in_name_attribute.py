"""Open Graph tags stand in the wrong attribute.

## What it does
Reports `<meta name="og:…">`; Open Graph is RDFa and uses `property`.

## Why it matters
Most networks read both. Those that follow the standard see no tags at all.

## Who asks for it
Open Graph (https://ogp.me/, read 2026-11-02).

## How to fix
Write `property="og:…"`.

## Fails
```html
<meta name="og:title" content="Ferry line reopens">
```

## Passes
```html
<meta property="og:title" content="Ferry line reopens">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more


@rule("info", formats=("html",), open_graph="warning")
def og_in_name_attribute(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    stray = [e for e in (page.select('meta[name^="og:"]') if page else ()) if not e.attr("property")]
    if page and stray:
        name = stray[0].attr("name") or ""
        message = f"{name} stands in the attribute name, not in property{more(stray[1:])}"
        yield Found(message, page.attribute(stray[0], "name"), name, hint=f'write <meta property="{name}" content="…">')
