"""The selector of the paid part matches nothing on the page.

## What it does
Looks for elements that match the `cssSelector` of a paid part. A page as served to readers who have not paid may lack
the part, so the rule is not certain.

## Why it matters
Google then does not find the paid part, and the page may count as cloaking.

## Who asks for it
Google (https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, read 2026-11-02).

## How to fix
Name the class that the paid part has on the page as the crawler gets it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
</script>
<div class="payed">The ferry sails again.</div>
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
from newsmeta.validators.paidparts import paid_parts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("info", "paywalled", formats=("html",), needs=("cssSelector",), google="warning")
def selector_matches_nothing(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    for paid in paid_parts(reading) if page else ():
        if page and not any(page.matching(name) for name in paid.names):
            message = f"nothing on the page matches the cssSelector {quoted(paid.text)}"
            hint = "name the class that the paid part has on the page"
            yield Found(message, paid.place, paid.text, "paywalled", hint=hint, confidence="likely")
