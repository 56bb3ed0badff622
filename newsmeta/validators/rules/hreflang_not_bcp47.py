"""A link to another language version names no language.

## What it does
Compares the `hreflang` of `rel=alternate` links with BCP 47 as Google reads it: a language, optionally a script and a
region, or `x-default`. `en-UK` (the region is GB) and underscores are common mistakes.

## Why it matters
Google ignores the link, and readers get the wrong language version.

## Who asks for it
Google (https://developers.google.com/search/docs/specialty/international/localized-versions, read 2026-11-02).

## How to fix
Write the language first, then the region: `en-GB`.

## Fails
```html
<link rel="alternate" hreflang="en_UK" href="https://example.com/uk/ferry">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<link rel="alternate" hreflang="en-GB" href="https://example.com/uk/ferry">
<link rel="alternate" hreflang="x-default" href="https://example.com/ferry">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.document import Document
from newsmeta.sources.place import Place, Span
from newsmeta.validators.languagetags import flaw_of
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once

_ATTRIBUTE = re.compile(r"""\bhreflang\s{0,9}=\s{0,9}(?:"([^"<>]{0,40})"|'([^'<>]{0,40})'|([^\s"'<>]{1,40}))""", re.I)
_LONGEST = 2000
_MOST = 200


@rule("warning", "language", formats=("html",), google="warning", needs=("link:alternate",))
def hreflang_not_bcp47(reading: Reading, house: House) -> Iterator[Found]:
    seen = ((text, place, flaw) for text, place in _said(reading.document) if (flaw := _flaw(text)))
    for (text, place, (why, meant)), others in once(seen, lambda row: row[0]):
        hint = f"write {meant}" if meant else "write the tag as in en or pt-BR"
        yield Found(f"hreflang is “{text}”, which {why}{more(others)}", place, text, "language", hint=hint)


def _flaw(text: str) -> tuple[str, str | None] | None:
    return None if text.lower() == "x-default" else flaw_of(text)


def _said(document: Document) -> Iterator[tuple[str, Place]]:
    """Yield the hreflang of each alternate link, looked up in the tag that its address stands in."""
    for meta in document.named("link:alternate")[:_MOST]:
        span = meta.place.span()
        if span is None:
            continue
        start = max(document.text.rfind("<", max(0, span[0] - _LONGEST), span[0]), 0)
        end = document.text.find(">", span[1], span[1] + _LONGEST)
        end = max(end, span[1])
        if "hreflang" not in document.text[start:end].lower():
            continue  # the address of a feed or the like
        found = _ATTRIBUTE.search(document.text, start, end)
        if found and (text := found[found.lastindex or 1]).strip():
            yield text.strip(), Span(*found.span(found.lastindex or 1))
