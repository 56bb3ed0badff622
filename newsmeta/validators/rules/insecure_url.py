"""The story's own address begins with http.

## What it does
Reports a canonical address, `og:url` or address in structured data that begins with `http://`.

## Why it matters
Readers are sent through a redirect, and the story may count as two: one under each scheme.

## Who asks for it
Google prefers https as canonical
(https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Write https, if the site answers there.

## Fails
```html
<link rel="canonical" href="http://example.com/ferry">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import own_addresses
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, more, once, quoted


@rule("info", "url", google="info")
def insecure_url(reading: Reading, house: House) -> Iterator[Found]:
    plain = [e for e in own_addresses(reading) if e.text.strip().lower().startswith("http://")]
    for first, others in once(plain, lambda e: "http"):
        message = f"{called(first.how)} begins with http: {quoted(first.text)}{more(others)}"
        yield Found(message, first.place, first.text, "url", hint="write https, if the site answers there")
