"""A rating lies outside its own scale.

## What it does
Compares `ratingValue` with the `worstRating` and `bestRating` that stand beside it.

## Why it matters
Whoever draws the rating cannot: seven stars of five, or a verdict beyond “true”.

## Who asks for it
schema.org's Rating (https://schema.org/Rating, read 2026-11-02).

## How to fix
Correct the value, or the ends of the scale.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The ferry sinks every year",
 "reviewRating": {"@type": "Rating", "ratingValue": 7, "worstRating": 1, "bestRating": 5, "alternateName": "False"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The ferry sinks every year",
 "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "False"}}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import typed

_NUMBER = re.compile(r"-?\d{1,9}(?:[.,]\d{1,9})?")


@rule("warning", formats=("html", "jsonld"), needs=("ratingValue",), google="warning", schema_org="warning")
def rating_off_scale(reading: Reading, house: House) -> Iterator[Found]:
    for _, rating in typed(reading.document, lambda name: name.endswith("Rating")):
        value, worst, best = (_number(rating, name) for name in ("ratingValue", "worstRating", "bestRating"))
        if value is None or not ((best is not None and value > best) or (worst is not None and value < worst)):
            continue
        end = f"bestRating {best:g}" if best is not None and value > best else f"worstRating {worst:g}"
        said = texts(rating, "ratingValue")[0]
        message = f"ratingValue is {said.text}, beyond {end}"
        yield Found(message, said.place, said.text, hint="correct the value or the scale")


def _number(rating: Item, name: str) -> float | None:
    said = next(iter(texts(rating, name)), None)
    found = _NUMBER.fullmatch(said.text.strip()) if said else None
    return float(found[0].replace(",", ".")) if found else None
