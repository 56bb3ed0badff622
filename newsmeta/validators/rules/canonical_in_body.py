"""The canonical address stands outside the head.

## What it does
Reports a `<link rel="canonical">` behind the body's tag. Where only a stray element ended the head (an image in a
`noscript`), readers differ, and the rule says nothing.

## Why it matters
Search engines read it in the head only, because anybody can write into the body (a comment, an advertisement).

## Who asks for it
Google: the element is accepted in the head only
(https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Move it into the head, before anything that belongs into the body.

## Fails
```html
<html><head><title>Ferry line reopens</title></head>
<body><link rel="canonical" href="https://example.com/ferry">
<h1>Ferry line reopens</h1>
</body></html>
```

## Passes
```html
<html><head><title>Ferry line reopens</title>
<link rel="canonical" href="https://example.com/ferry"></head>
<body><h1>Ferry line reopens</h1></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.page import AttributePlace
from newsmeta.sources.place import Place
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_MOST = 20


@rule("warning", "url", formats=("html",), google="warning")
def canonical_in_body(reading: Reading, house: House) -> Iterator[Found]:
    for meta in reading.document.named("link:canonical")[:_MOST]:
        link = meta.place.element if isinstance(meta.place, AttributePlace) else None
        if link is None or (link.attr("rel") or "").strip().lower() != "canonical":
            continue
        if link.closest("body") is not None and _behind_the_tag(reading.document.text, meta.place):
            message = f"the canonical address {quoted(meta.content)} stands in the body"
            yield Found(message, meta.place, meta.content, "url", hint="move it into the head")
            return


def _behind_the_tag(source: str, place: Place) -> bool:
    span = place.span()
    return span is not None and (source.find("<body", 0, span[0]) >= 0 or source.find("<BODY", 0, span[0]) >= 0)
