"""All stated pictures are too small.

## What it does
Multiplies width and height of the story's pictures in structured data, where both are given. All of them must stay
under 50,000 pixels for the rule to speak.

## Why it matters
Small pictures are not shown in search results and news apps.

## Who asks for it
Google recommends at least 50,000 pixels, width times height
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
State a picture of at least 1200 pixels width.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/a.jpg", "width": 150, "height": 100}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/a.jpg", "width": 1200, "height": 675}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule

_LEAST = 50_000
_STATED = ("jsonld", "microdata", "rdfa")


@rule("warning", "images", google="warning")
def small_image(reading: Reading, house: House) -> Iterator[Found]:
    stated = [said for said in reading.ledger.of("images") if said.source in _STATED and said.text]
    sizes = [_pixels(said) for said in stated]
    if not stated or any(size is None or size >= _LEAST for size in sizes):
        return
    first = stated[0]
    width, height = first.part("width"), first.part("height")
    message = f"the picture has {width} x {height} pixels, Google wants {_LEAST:,} or more in all"
    width_place = first.parts["width"].place
    yield Found(message, width_place or first.place, width, "images", hint="state a larger picture")


def _pixels(said: Evidence) -> int | None:
    """Return how many pixels the picture has; None where a side is not given as a number."""
    sides = [(said.part(name) or "").removesuffix("px").strip() for name in ("width", "height")]
    if not all(side.isascii() and side.isdigit() and len(side) < 7 for side in sides):
        return None
    return int(sides[0]) * int(sides[1]) or None
