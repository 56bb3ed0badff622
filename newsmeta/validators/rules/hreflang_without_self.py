"""The page lists its other languages, but not itself.

## What it does
Looks at pages with two or more `hreflang` links, `x-default` not counted, and reports where none leads to the page's
own canonical address.

## Why it matters
Google then passes over the whole group, and readers get the story in the wrong language.

## Who asks for it
Google: each language version must list itself as well as all others
(https://developers.google.com/search/docs/specialty/international/localized-versions, text compared 2026-11-27).

## How to fix
Add a link to the page itself with its own language.

## Fails
```html
<html lang="en"><link rel="canonical" href="https://example.com/en/ferry">
<link rel="alternate" hreflang="fr" href="https://example.com/fr/ferry">
<link rel="alternate" hreflang="de" href="https://example.com/de/ferry">
<h1>Ferry line reopens</h1></html>
```

## Passes
```html
<html lang="en"><link rel="canonical" href="https://example.com/en/ferry">
<link rel="alternate" hreflang="fr" href="https://example.com/fr/ferry">
<link rel="alternate" hreflang="en" href="https://example.com/en/ferry">
<h1>Ferry line reopens</h1></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import page_key
from newsmeta.validators.rule import Found, House, rule

_FEWEST = 2


@rule("info", "language", formats=("html",), needs=("link:alternate",), google="warning")
def hreflang_without_self(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    own = next((meta.content.strip() for meta in reading.document.named("link:canonical")), "")
    links = page.select("link[rel~=alternate i][hreflang][href]") if page and own else []
    others = [each for each in links if (each.attr("hreflang") or "").strip().lower() not in ("", "x-default")]
    if page and len(others) >= _FEWEST and not any(_leads_to(each.attr("href") or "", own) for each in links):
        message = f"none of the {len(others)} hreflang links leads to the page itself"
        place = page.attribute(others[0], "href")
        yield Found(message, place, others[0].attr("href"), "language", hint="add one with the page's own language")


def _leads_to(address: str, own: str) -> bool:
    try:
        return page_key(urljoin(own, address.strip())) == page_key(own)
    except ValueError:  # an address that cannot be taken apart has a rule of its own
        return True
