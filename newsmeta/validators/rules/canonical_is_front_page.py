"""The canonical address is the front page.

## What it does
Reports a canonical address without a path on a page whose other addresses have one.

## Why it matters
Search engines take the page for a copy of the front page and drop the story.

## Who asks for it
Google (https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Write the story's own address.

## Fails
```html
<link rel="canonical" href="https://example.com/">
<meta property="og:url" content="https://example.com/ferry">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
<meta property="og:url" content="https://example.com/ferry">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import own_addresses, page_key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, quoted


@rule("error", "url", google="error")
def canonical_is_front_page(reading: Reading, house: House) -> Iterator[Found]:
    stated = own_addresses(reading)
    deep = next((e for e in stated if page_key(e.text)[1]), None)
    for said in stated:
        bare = page_key(said.text)[1] == "" and "?" not in said.text
        if said.how == "link:canonical" and deep and bare:
            other = f"{called(deep.how)} is {quoted(deep.text)}"
            message = f"the canonical address {quoted(said.text)} is the front page; {other}"
            yield Found(message, said.place, said.text, "url", hint="write the story's own address")
            return
