"""The page names no canonical address.

## What it does
Looks for `<link rel="canonical">`.

## Why it matters
A story is reached under many addresses: with tracking parameters, in print form, from a feed. Without a canonical one,
each counts as a page.

## Who asks for it
Google recommends it (https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read
2026-11-02) and requires nothing.

## How to fix
Write `<link rel="canonical" href="…">` with the whole address.

## Fails
```html
<h1>Ferry line reopens</h1>
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule


@rule("info", "url", formats=("html",), google="warning")
def missing_canonical(reading: Reading, house: House) -> Iterator[Found]:
    document = reading.document
    if document.page and not document.named("link:canonical"):
        message = "the page names no canonical address"
        hint = 'write <link rel="canonical" href="…">'
        yield missing("url", message, hint=hint, place=document.page.head())
