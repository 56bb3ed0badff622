"""A quotation mark inside a meta tag's text ends it too early.

## What it does
Reports meta tags whose `content` is followed by more words instead of the next attribute: the text holds the same
quotation mark that encloses it.

## Why it matters
Browsers, search engines and link previews read only what stands before the mark; the rest becomes attributes that
nobody knows.

## Who asks for it
The HTML standard: an attribute's value in double quotes holds none, written `&quot;` instead
(https://html.spec.whatwg.org/multipage/syntax.html#attributes-2, read 2026-11-27).

## How to fix
Write `&quot;` for the mark inside, or a typographic one.

## Fails
```html
<meta property="og:title" content="Ferry sails again: "We waited for years"">
```

## Passes
```html
<meta property="og:title" content="Ferry sails again: &quot;We waited for years&quot;">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.cutattributes import lost_words
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_FIELDS = {"title": "headline", "headline": "headline", "description": "description", "articlebody": "body"}


@rule("warning", "headline", "description", "body", formats=("html",), open_graph="warning", google="info")
def quote_cuts_meta(reading: Reading, house: House) -> Iterator[Found]:
    lost = lost_words(reading)
    for meta in reading.document.metas if lost else ():
        if meta.content in lost:
            name = meta.name.removeprefix("itemprop:").removeprefix("item:")
            message = f"{name} ends at a quotation mark, before {quoted(lost[meta.content])}"
            field = _FIELDS.get(name.rpartition(":")[2])
            yield Found(message, meta.place, meta.content, field, hint="write &quot; for the mark inside the text")
