"""The selector of the paid part is not a class.

## What it does
Reports a `cssSelector` under `hasPart` that does not name one class (`.paid`).

## Why it matters
Google supports class selectors only; with another it does not find the paid part.

## Who asks for it
Google: “only use .class selectors for the cssSelector property”
(https://developers.google.com/search/docs/appearance/structured-data/paywalled-content, read 2026-11-02).

## How to fix
Give the paid part a class of its own and name it with a full stop in front.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "paid"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false,
 "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}}
</script>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import items, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories

_CLASS = re.compile(r"\.[\w-]{1,200}(?:\s{0,5},\s{0,5}\.[\w-]{1,200}){0,20}")
_MOST = 10


@rule("warning", "paywalled", needs=("cssSelector",), google="error")
def selector_not_a_class(reading: Reading, house: House) -> Iterator[Found]:
    for story in stories(reading):
        for part in items(story, "hasPart")[:_MOST]:
            for selector in texts(part, "cssSelector"):
                if not _CLASS.fullmatch(selector.text.strip()):
                    message = f"the cssSelector {quoted(selector.text)} is not one class, or several parted by commas"
                    yield Found(message, selector.place, selector.text, "paywalled", hint="write it as in .paid")
