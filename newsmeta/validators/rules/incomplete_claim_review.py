"""A fact check lacks the claim, the verdict or its address.

## What it does
Looks at every `ClaimReview` for `claimReviewed`, `url` and `reviewRating`, and at the rating for the verdict in words
(`alternateName`).

## Why it matters
Fact check explorers and search engines pass over a review of which they cannot show claim and verdict.

## Who asks for it
Google requires the four (https://developers.google.com/search/docs/appearance/structured-data/factcheck, compared
2026-11-27 with Full Fact's list of them).

## How to fix
Add what is missing; the verdict is the word that readers see: “False”, “Misleading”.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The ferry sinks every year",
 "url": "https://example.com/check/ferry", "reviewRating": {"@type": "Rating", "ratingValue": 1}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The ferry sinks every year",
 "url": "https://example.com/check/ferry", "reviewRating": {"@type": "Rating", "alternateName": "False"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, items, says, values
from newsmeta.validators.rule import Found, House, lacks, rule
from newsmeta.validators.sight import more, once, typed


@rule("warning", formats=("html", "jsonld"), needs=("ClaimReview",), google="error", trust="warning")
def incomplete_claim_review(reading: Reading, house: House) -> Iterator[Found]:
    reviews = (review for _, review in typed(reading.document, lambda name: name == "ClaimReview"))
    seen = ((review, lacking) for review in reviews if (lacking := tuple(_lacking(review))))
    for (review, lacking), others in once(seen, lambda row: row[1]):
        yield lacks("the fact check", lacking, review.type_place, more=more(others))


def _lacking(review: Item) -> Iterator[str]:
    for name in ("claimReviewed", "url", "reviewRating"):
        if not values(review, name):
            yield name
    if any(not says(rating, "alternateName", "name") for rating in items(review, "reviewRating")):
        yield "reviewRating.alternateName (the verdict in words)"
