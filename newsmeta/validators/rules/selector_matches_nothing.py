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

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import items, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories

_SIMPLE = re.compile(r"[.#][\w-]{1,200}")
_MOST = 5


@rule("info", "paywalled", formats=("html",), needs=("cssSelector",), google="warning")
def selector_matches_nothing(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    for story in stories(reading) if page else ():
        for part in items(story, "hasPart")[:_MOST]:
            closed = any(str(v.value).lower() == "false" for v in part.props.get("isAccessibleForFree", ()))
            for selector in texts(part, "cssSelector")[:_MOST]:
                names = [name.strip() for name in selector.text.split(",")][:_MOST]
                simple = all(_SIMPLE.fullmatch(name) for name in names)
                if page and closed and simple and not any(page.select(name) for name in names):
                    message = f"nothing on the page matches the cssSelector {quoted(selector.text)}"
                    hint = "name the class that the paid part has on the page"
                    yield Found(message, selector.place, selector.text, "paywalled", hint=hint, confidence="likely")
