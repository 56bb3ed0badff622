"""The story states its picture in one shape only.

## What it does
Looks at the pictures in the structured data's `image`. One address, or several whose stated sizes all have one shape,
is one shape; sizes are compared where they are stated.

## Why it matters
Google crops the picture itself: faces and words at the edge are cut in square and wide previews.

## Who asks for it
Google recommends several pictures in 16x9, 4x3 and 1x1
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
State three crops of the lead picture; leave it where your pictures have only one.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/ferry-16x9.jpg"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": ["https://example.com/ferry-16x9.jpg", "https://example.com/ferry-4x3.jpg", "https://example.com/ferry-1x1.jpg"]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import key_place, of_story

_MOST = 20
_DIGITS = 6


@rule(None, "images", formats=("html", "jsonld"), google="info")
def one_image_shape(reading: Reading, house: House) -> Iterator[Found]:
    stated = [
        said for said in of_story(reading, "image") if said.value.text.strip() or isinstance(said.value.value, Item)
    ][:_MOST]
    shapes = {_shape(said.value.value) for said in stated}
    if stated and (len(stated) == 1 or (len(shapes) == 1 and None not in shapes)):
        message = f"{stated[0].how} gives the picture in one shape only"
        hint = "state it in 16x9, 4x3 and 1x1"
        yield Found(message, key_place(stated[0].value), None, "images", hint=hint)


def _shape(value: object) -> float | None:
    if not isinstance(value, Item):
        return None
    sizes = [next((each.text for each in texts(value, name)), "") for name in ("width", "height")]
    numbers = [int(size) for size in sizes if size.isdecimal() and len(size) < _DIGITS and int(size)]
    return round(numbers[0] / numbers[1], 1) if len(numbers) == len(sizes) else None
