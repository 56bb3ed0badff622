"""The canonical address is on another site.

## What it does
Reports a canonical address whose host is none of the hosts that `og:url` and the structured data name.

## Why it matters
The site tells search engines to list the other site's story instead of this one. That is right for stories taken over
from there, and costs every other story its place.

## Who asks for it
Google (https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Nothing, when the story was taken over; else write the story's own address.

## Fails
```html
<link rel="canonical" href="https://other.example.org/ferry">
<meta property="og:url" content="https://example.com/ferry">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
<meta property="og:url" content="https://www.example.com/ferry">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import own_addresses, same_host
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, quoted


@rule("info", "url", google="info")
def canonical_elsewhere(reading: Reading, house: House) -> Iterator[Found]:
    stated = own_addresses(reading)
    others = [e for e in stated if e.how != "link:canonical"]
    for said in stated:
        if said.how == "link:canonical" and others and not any(same_host(said.text, e.text) for e in others):
            message = f"the canonical address {quoted(said.text)} is on another site; {called(others[0].how)} is not"
            hint = "right for a story taken over from there; else write the story's own address"
            yield Found(message, said.place, said.text, "url", hint=hint, confidence="possible")
            return
