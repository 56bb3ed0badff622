"""The page reloads itself.

## What it does
Reports `<meta http-equiv="refresh">` with a number of seconds and no other address.

## Why it matters
Screen readers and magnifiers begin again at the top in the middle of a sentence, and what was typed is lost.

## Who asks for it
WCAG 2.2, failure F41 of success criterion 2.2.1 (https://www.w3.org/WAI/WCAG22/Techniques/failures/F41).

## How to fix
Delete the tag; a live story is better updated by a script that adds what is new.

## Fails
```html
<meta http-equiv="refresh" content="300">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:title" content="Ferry line reopens">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule

_SECONDS = re.compile(r"\s{0,9}0{0,9}([1-9]\d{0,8})(?:\.\d{0,9})?\s{0,9};?\s{0,9}")


@rule("info", formats=("html",), needs=("refresh",))
def page_reloads_itself(reading: Reading, house: House) -> Iterator[Found]:
    for meta in reading.document.named("refresh")[:1]:
        if seconds := _SECONDS.fullmatch(meta.content):
            message = f"the page reloads itself every {seconds[1]} seconds"
            yield Found(message, meta.place, meta.content, hint="delete the tag")
