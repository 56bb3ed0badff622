"""The canonical address has a fragment.

## What it does
Reports `rel=canonical` and `og:url` with a `#`.

## Why it matters
Search engines drop what stands behind it, so that all parts of a live blog or gallery claim to be one page, or the
address was copied from a browser.

## Who asks for it
Google: do not use URL fragments as canonical
(https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Leave the `#` and what follows out.

## Fails
```html
<link rel="canonical" href="https://example.com/ferry#update-3">
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
from newsmeta.validators.addresses import page_key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, quoted


@rule("warning", "url", formats=("html",), google="warning", open_graph="warning", needs=("link:canonical", "og:url"))
def fragment_in_canonical(reading: Reading, house: House) -> Iterator[Found]:
    for name in ("link:canonical", "og:url"):
        for meta in reading.document.named(name):
            whole, sign, _ = meta.content.partition("#")
            if sign and page_key(whole)[1]:  # a front page is told by other rules
                message = f"{called(name)} has a fragment: {quoted(meta.content)}"
                yield Found(message, meta.place, meta.content, "url", hint=f"write {whole.strip()}")
