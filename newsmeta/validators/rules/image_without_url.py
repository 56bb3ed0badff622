"""A picture in the structured data has no address.

## What it does
Reports pictures and logos of the story that are `ImageObject`s with properties, but without `url` or `contentUrl`.

## Why it matters
Caption, credit and size are there, and nobody finds the picture that they belong to.

## Who asks for it
Google recommends `image.url` of a story and requires `contentUrl` for a picture's credit and licence
(https://developers.google.com/search/docs/appearance/structured-data/article and …/image-license-metadata).

## How to fix
Add `url` with the whole address of the file.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "width": 1200, "height": 675, "creditText": "Ann Lee"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/ferry.jpg", "creditText": "Ann Lee"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import values
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, more, once, things

_UNDER = frozenset(("image", "logo", "thumbnail", "primaryImageOfPage"))
_ADDRESSES = ("url", "contentUrl", "embedUrl", "thumbnailUrl")


@rule("warning", "images", formats=TYPED, needs=("ImageObject",), google="warning")
def image_without_url(reading: Reading, house: House) -> Iterator[Found]:
    pictures = things(reading.document, lambda name, types: name in _UNDER and "ImageObject" in types)
    bare = [(said, item) for said, item in pictures if item.props and not values(item, *_ADDRESSES)]
    bare = [(said, item) for said, item in bare if not (item.id or "").startswith("http") or "#" in (item.id or "")]
    for (said, item), others in once(bare, lambda row: row[0].how):
        message = f"{said.how} is a picture without an address{more(others)}"
        yield Found(message, item.type_place, None, "images", absent=True, hint="add url")
