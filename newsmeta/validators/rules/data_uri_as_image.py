"""The picture in the metadata is a data: URI.

## What it does
Reports `image` and `thumbnailUrl` in structured data and `og:image` and `twitter:image` that hold the picture itself
(`data:image/…`) instead of its address. It comes from lazy loading.

## Why it matters
Nobody fetches it: previews and search results have no picture.

## Who asks for it
Google: image URLs must be crawlable and indexable
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27); Open Graph:
`og:image` is a URL (https://ogp.me/, read 2026-11-02).

## How to fix
Write the address of the picture.

## Fails
```html
<meta property="og:image" content="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:image" content="https://example.com/ferry.jpg">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import metas, of_story, quoted

_METAS = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image")


@rule("warning", "images", google="warning", open_graph="error", schema_org="info")
def data_uri_as_image(reading: Reading, house: House) -> Iterator[Found]:
    for how, text, place in _said(reading):
        if text[:20].lstrip()[:5].lower() == "data:":
            message = f"{how} is no address but the picture itself: {quoted(text[:40])}"
            yield Found(message, place, text[:100], "images", hint="write the address of the picture")


def _said(reading: Reading) -> Iterator[tuple[str, str, Place]]:
    for said in of_story(reading, "image", "thumbnailUrl"):
        picture = said.value.value
        if isinstance(picture, Item):
            for address in texts(picture, "url", "contentUrl"):
                yield f"{said.how}.url", address.text, address.place
        elif isinstance(picture, str):
            yield said.how, picture, said.value.place
    for name, meta in metas(reading.document, _METAS):
        yield name, meta.content, meta.place
