"""An address given for the story is the site's front page.

## What it does
Reports `url` and `mainEntityOfPage` in structured data and `og:url` that have no path, where another address on the
page has one. The canonical link has a rule of its own, `canonical-is-front-page`.

## Why it matters
Previews and search engines take it at its word: shares of the story count for the front page, and lead there.

## Who asks for it
Open Graph: `og:url` is the story's permanent address (https://ogp.me/, read 2026-11-02); Google: `mainEntityOfPage` is
the canonical address of the article page.

## How to fix
Write the story's own address.

## Fails
```html
<link rel="canonical" href="https://example.com/ferry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "mainEntityOfPage": "https://example.com/"}
</script>
```

## Passes
```html
<link rel="canonical" href="https://example.com/ferry">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "mainEntityOfPage": "https://example.com/ferry"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.addresses import own_addresses, page_key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, quoted


@rule("warning", "url", google="warning", open_graph="warning")
def url_is_front_page(reading: Reading, house: House) -> Iterator[Found]:
    stated = own_addresses(reading)
    deep = next((e for e in stated if page_key(e.text)[1]), None)
    for said in stated:
        bare = not page_key(said.text)[1] and "?" not in said.text
        if deep and bare and (said.how == "og:url" or said.how.endswith((".url", ".mainEntityOfPage"))):
            message = (
                f"{called(said.how)} is {quoted(said.text)}, the front page; {called(deep.how)} is {quoted(deep.text)}"
            )
            yield Found(message, said.place, said.text, "url", hint="write the story's own address")
            return
