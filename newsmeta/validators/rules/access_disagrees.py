"""Two places disagree on whether the story is free.

## What it does
Compares `isAccessibleForFree` in structured data with `article:content_tier`, and a story said to be free with its own
paid parts (`hasPart`).

## Why it matters
Search engines take one, social networks the other; readers meet a wall where they were promised none.

## Who asks for it
Google (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, read 2026-11-02) and
Facebook's content tiers (free, metered, locked).

## How to fix
Fill both from one field.

## Fails
```html
<meta property="article:content_tier" content="locked">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": true}
</script>
```

```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": true,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
</script>
```

## Passes
```html
<meta property="article:content_tier" content="metered">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.paidparts import paid_parts
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import of_story, quoted

_TIERS = {"free": "true", "locked": "false"}


@rule("warning", "is_accessible_for_free", needs=("isAccessibleForFree",), google="warning")
def access_disagrees(reading: Reading, house: House) -> Iterator[Found]:
    said = [(s, str(s.value.value).lower()) for s in of_story(reading, "isAccessibleForFree")]
    for meta in reading.document.named("article:content_tier"):
        tier = _TIERS.get(meta.content.strip().lower())
        for statement, word in said:
            if tier and word in {"true", "false"} and word != tier:
                message = f"isAccessibleForFree is {word}, article:content_tier is {meta.content.strip()}"
                also = beside("article:content_tier says otherwise", meta.place)
                place = statement.value.place
                yield Found(message, place, word, "is_accessible_for_free", also=also, hint="fill both from one field")
                return
    free = next((statement for statement, word in said if word == "true"), None)
    paid = next(paid_parts(reading), None) if free else None
    if free and paid:
        message = f"isAccessibleForFree is true, the part {quoted(paid.text)} is paid for"
        also = beside("the paid part", paid.place)
        hint = "say false, or leave the part out"
        yield Found(message, free.value.place, "true", "is_accessible_for_free", also=also, hint=hint)
