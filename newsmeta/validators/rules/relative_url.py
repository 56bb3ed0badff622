"""An address is not whole.

## What it does
Reports addresses without scheme or host in JSON-LD, where schema.org expects a URL, and in `og:image`, `og:url` and
the canonical link.

## Why it matters
Readers of metadata often have it without the page it came from, and then the address leads nowhere.

## Who asks for it
Open Graph asks for URLs (https://ogp.me/#types, read 2026-11-02); Google: use absolute URLs in canonical links
(https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls, read 2026-11-02).

## How to fix
Write the whole address: `https://example.com/photo.jpg`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "/photos/ferry.jpg"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/photos/ferry.jpg"}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.addresses import odd_addresses
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import called, field_of, metas, more, once, quoted

_METAS = ("og:image", "og:url", "link:canonical", "twitter:image")
_RELATIVE = re.compile(r"\.{0,2}/|www\.|[\w.-]{1,60}/[\w./%-]{1,300}$|[\w-]{1,80}\.(?:jpe?g|png|webp|gif|html?|php)$")
_LONGEST = 400


@rule("warning", "url", "images", open_graph="warning", google="warning")
def relative_url(reading: Reading, house: House) -> Iterator[Found]:
    for (how, text, place, field), others in once(_said(reading), lambda row: row[0]):
        what = "has no scheme" if text.strip().startswith(("//", "www.")) else "is no whole address"
        yield Found(
            f"{called(how)} {what}: {quoted(text)}{more(others)}", place, text, field, hint="write the whole address"
        )


def _said(reading: Reading) -> Iterator[tuple[str, str, Place, str]]:
    for said in odd_addresses(reading.document):
        if _is_relative(said.value.text):
            yield said.how, said.value.text, said.value.place, field_of(said.name)
    for name, meta in metas(reading.document, _METAS):
        if _is_relative(meta.content):
            yield name, meta.content, meta.place, "images" if "image" in name else "url"


def _is_relative(text: str) -> bool:
    if text.startswith(("https://", "http://")):
        return False
    return len(text) < _LONGEST and _RELATIVE.match(text.strip()) is not None
