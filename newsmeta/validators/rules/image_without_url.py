"""A picture in the structured data has no address.

## What it does
Reports `ImageObject`s with properties, but without `url` or `contentUrl`.

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
from newsmeta.sources.structured import Item, values
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, more, once, shaped

_ADDRESSES = frozenset(("url", "contentUrl", "embedUrl", "thumbnailUrl"))


@rule("info", "images", formats=TYPED, needs=("ImageObject",), google="warning")
def image_without_url(reading: Reading, house: House) -> Iterator[Found]:
    bare = [
        each for each in shaped(reading.document, _is_bare) if not values(each, *_ADDRESSES) and not _is_named(each)
    ]
    for first, others in once(bare, lambda each: "picture"):
        message = f"a picture has no address{more(others)}"
        yield Found(message, first.type_place, None, "images", absent=True, hint="add url")


def _is_bare(types: tuple[str, ...], names: tuple[str, ...]) -> bool:
    return "ImageObject" in types and bool(names) and _ADDRESSES.isdisjoint(names)


def _is_named(item: Item) -> bool:
    """Say whether the picture's ``@id`` is the address of its file."""
    return (item.id or "").startswith("http") and "#" not in (item.id or "")
