"""Coordinates lead to no place on Earth.

## What it does
Reports a `latitude` beyond 90 degrees, a `longitude` beyond 180, and the pair 0, 0, which stands for “not filled in”.
A latitude beyond 90 often has changed places with the longitude.

## Why it matters
Maps and local searches put the story into the sea, or nowhere.

## Who asks for it
schema.org's GeoCoordinates (https://schema.org/GeoCoordinates, read 2026-11-02), in WGS 84.

## How to fix
Correct the two, north and east of the equator and Greenwich above zero; or leave them out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "contentLocation": {"@type": "Place", "name": "Port Aven",
  "geo": {"@type": "GeoCoordinates", "latitude": "151.2", "longitude": "-33.8"}}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "contentLocation": {"@type": "Place", "name": "Port Aven",
  "geo": {"@type": "GeoCoordinates", "latitude": "-33.8", "longitude": "151.2"}}}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, Value, text
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, typed

_NUMBER = re.compile(r"[+-]?\d{1,9}(?:\.\d{0,30})?")
_FARTHEST = {"latitude": 90.0, "longitude": 180.0}


@rule("warning", formats=TYPED, needs=("latitude", "longitude"), schema_org="warning")
def impossible_coordinates(reading: Reading, house: House) -> Iterator[Found]:
    hint = "correct them, or leave them out"
    for _, item in typed(reading.document, lambda name: name in ("GeoCoordinates", "Place")):
        sides = {name: read for name in _FARTHEST if (read := _read(item, name))}
        for name, (said, degrees) in sides.items():
            if abs(degrees) > _FARTHEST[name]:
                message = f"{name} is {said.text.strip()[:30]}, beyond {_FARTHEST[name]:g} degrees"
                yield Found(message, said.place, said.text, hint=hint)
        if len(sides) == len(_FARTHEST) and not any(degrees for _, degrees in sides.values()):
            said = sides["latitude"][0]
            yield Found("latitude and longitude are 0", said.place, said.text, hint=hint)


def _read(item: Item, name: str) -> tuple[Value, float] | None:
    said = text(item, name)
    found = _NUMBER.fullmatch(said.text.strip()) if said else None
    return (said, float(found[0])) if said and found else None
