"""The page passes a limit beyond which it is not read.

## What it does
Reports pages that are longer, or repeat attributes, root tags or open formatting far more often, than any page a
newsroom makes. What lies beyond is left out of the reading.

## Why it matters
Browsers may need gigabytes for such a page, and crawlers cut it off: Google reads the first 15 megabytes.

## Who asks for it
The limits are newsmeta's own (`docs/limits.md`); Google's is at
https://developers.google.com/search/docs/crawling-indexing/googlebot (read 2026-11-02).

## How to fix
Find the template that repeats the tag.

## Fails
```html
<p>The ferry sails again.</p>
<!-- the line above, 5000 times more -->
```

## Passes
```html
<p>The ferry sails again.</p>
<!-- the line above, 4999 times more -->
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("warning", needs=("over-a-cap",))
def over_a_cap(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("over-a-cap"):
        yield Found(flaw.message, flaw.place, flaw.detail, hint="find the template that repeats it")
