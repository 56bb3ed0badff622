"""The related list names the story itself.

## What it does
Compares the related stories' addresses and titles with the story's own.

## Why it matters
Readers who follow the link land where they are.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Leave the story out of its own list.

## Fails
```html
<link rel="canonical" href="https://example.com/2026/ferry-line-reopens">
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<div><h3>Read also</h3>
<ul><li><a href="https://example.com/2026/ferry-line-reopens">Ferry line reopens</a></li></ul></div>
```

## Passes
```html
<link rel="canonical" href="https://example.com/2026/ferry-line-reopens">
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<div><h3>Read also</h3>
<ul><li><a href="https://example.com/2026/second-ferry-for-summer">Second ferry</a></li></ul></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.model.web import address
from newsmeta.validators.alike import has_key, key
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted


@rule("info", "related", needs=("related",))
def related_contains_itself(reading: Reading, house: House) -> Iterator[Found]:
    article, document = reading.article, reading.document
    own = {_bare(url) for url in (article.url, document.url) if url}
    headline = key(article.headline or "")
    for said in reading.candidates("related"):
        url = address(said.part("url"), document)
        if (url and _bare(url) in own) or (not url and headline and has_key(said.text, headline)):
            yield at(said, f"the related story {quoted(said.text)} is this story", hint="leave it out")
            return


def _bare(url: str) -> str:
    """Return an address without scheme, query, fragment and closing slash."""
    return url.partition("//")[2].partition("?")[0].partition("#")[0].rstrip("/").casefold()
