"""The story is not free, and the markup does not say which part is not.

## What it does
Reports structured data with `isAccessibleForFree` false and no part (`hasPart`) that has a `cssSelector`.

## Why it matters
Google compares what its crawler and what readers see. The selector tells it which part readers must pay for; without
it the page may count as cloaking.

## Who asks for it
Google (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, read 2026-11-02).

## How to fix
Add `hasPart`: a WebPageElement with `isAccessibleForFree` false and the class of the paid part as `cssSelector`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
</script>
<div class="paid">The ferry sails again.</div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import items, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story


@rule("info", "is_accessible_for_free", formats=("html",), needs=("isAccessibleForFree",), google="warning")
def paywall_without_parts(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "isAccessibleForFree"):
        closed = str(said.value.value).lower() == "false"
        if closed and not any(texts(part, "cssSelector", "xpath") for part in items(said.item, "hasPart")):
            message = "the story is not free, and no hasPart says which part is not"
            hint = "add hasPart with isAccessibleForFree false and a cssSelector"
            yield Found(message, said.value.place, "false", "is_accessible_for_free", hint=hint)
            return
