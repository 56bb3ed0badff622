"""The story's address differs between two places.

## What it does
Compares the canonical address with `og:url`, `url` and `mainEntityOfPage` in structured data. Scheme, `www.`, a
trailing slash, tracking
parameters and fragments do not count, nor do short addresses with the story's number. Addresses on another site have a
rule of their own (`canonical-elsewhere`).

## Why it matters
Shares, search results and archives count the story under two addresses, or under that of another story.

## Who asks for it
Google: signals should name one address
(https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02); Open Graph:
og:url is the canonical one.

## How to fix
Write the same address in all places.

## Fails
```html
<link rel="canonical" href="https://example.com/ferry">
<meta property="og:url" content="https://example.com/harbour">
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
<meta property="og:url" content="http://www.example.com/ferry/">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import own_addresses, page_key, same_host, same_story
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import called, quoted

_COMPARED = ("link:canonical", "og:url")


@rule("warning", "url", google="warning", open_graph="warning")
def urls_disagree(reading: Reading, house: House) -> Iterator[Found]:
    stated = [e for e in own_addresses(reading) if e.how in _COMPARED or e.how.endswith((".url", ".mainEntityOfPage"))]
    stated = [e for e in stated if page_key(e.text)[1]] if len({e.text for e in stated}) > 1 else []
    main = next((e for e in stated if e.how == "link:canonical"), stated[0] if stated else None)
    for said in stated:
        if main and said.how != main.how and same_host(said.text, main.text) and not same_story(said.text, main.text):
            message = f"{called(said.how)} is {quoted(said.text)}, {called(main.how)} is {quoted(main.text)}"
            also = beside(f"{called(main.how)} says otherwise", main.place)
            yield Found(message, said.place, said.text, "url", also=also, hint="write the same address in all places")
            return
