"""A selector of what may be read aloud matches nothing.

## What it does
Looks for elements that match the `cssSelector` of `speakable`.

## Why it matters
Assistants then read nothing, or the whole page.

## Who asks for it
Google, in beta (https://developers.google.com/search/docs/appearance/structured-data/speakable, read 2026-11-02).

## How to fix
Name a class that the headline or summary has on the page.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".sumary"]}}
</script>
<p class="summary">The ferry sails again.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".summary"]}}
</script>
<p class="summary">The ferry sails again.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import items, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories

_SIMPLE = re.compile(r"[.#]?[\w-]{1,200}")
_MOST = 10


@rule("info", "speakable", formats=("html",), needs=("speakable",), google="info")
def speakable_matches_nothing(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    for story in stories(reading) if page else ():
        for part in items(story, "speakable")[:_MOST]:
            for selector in texts(part, "cssSelector")[:_MOST]:
                name = selector.text.strip()
                if page and _SIMPLE.fullmatch(name) and not page.matching(name):
                    message = f"nothing on the page matches the cssSelector {quoted(name)} of speakable"
                    yield Found(
                        message, selector.place, selector.text, "speakable", hint="name a class that the page has"
                    )
