"""The story's own address has tracking parameters.

## What it does
Reports `utm_…`, click ids and session ids in the canonical address, `og:url` and addresses in structured data.

## Why it matters
Every visit from there is counted for the wrong campaign, and the story has as many addresses as campaigns.

## Who asks for it
Google: keep such parameters out of canonical addresses
(https://developers.google.com/search/docs/crawling-indexing/url-structure, read 2026-11-02).

## How to fix
Write the address without the parameters.

## Fails
```html
<link rel="canonical" href="https://example.com/ferry?utm_source=rss">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
```
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import is_tracking, own_addresses, split
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, more, once, quoted


@rule("warning", "url", google="warning")
def tracking_in_url(reading: Reading, house: House) -> Iterator[Found]:
    seen = ((e, names) for e in own_addresses(reading) if "?" in e.text and (names := _tracking(e.text)))
    for (first, names), others in once(seen, lambda row: row[1]):
        message = f"{called(first.how)} has the tracking parameter {names}: {quoted(first.text)}{more(others)}"
        yield Found(message, first.place, first.text, "url", hint="write the address without it")


def _tracking(url: str) -> str:
    parts = split(url)
    names = (name for name, _ in parse_qsl(parts.query)) if parts else ()
    return ", ".join(name for name in names if is_tracking(name))
