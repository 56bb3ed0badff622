"""One paid part of the page lies inside another.

## What it does
Looks for elements that match the `cssSelector` of a paid part and stand inside another such element.

## Why it matters
Google cannot tell where the paid part ends, and the page may count as cloaking.

## Who asks for it
Google: content sections are not to be nested
(https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, text compared 2026-11-27).

## How to fix
Give the class to the outer element only.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
</script>
<div class="paid"><p>The ferry sails again.</p><p class="paid">It sails twice a day.</p></div>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
</script>
<div class="paid"><p>The ferry sails again.</p></div><div class="paid"><p>It sails twice a day.</p></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.paidparts import paid_parts
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted


@rule("warning", "paywalled", formats=("html",), needs=("cssSelector",), google="error")
def nested_paywall_parts(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    for paid in paid_parts(reading) if page else ():
        for name in dict.fromkeys(paid.names):
            inner = page.matching(f"{name} {name}") if page else []
            if page and inner:
                message = f"an element that matches {quoted(name)} stands inside another one"
                place = page.attribute(inner[0], "class" if name[0] == "." else "id")
                also = beside("the paid part is named", paid.place)
                hint = "give the class to the outer element only"
                yield Found(message, place, name, "paywalled", hint=hint, also=also)
