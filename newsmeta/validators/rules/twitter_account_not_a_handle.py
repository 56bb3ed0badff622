"""The account in twitter:site or twitter:creator is no handle.

## What it does
Reports `twitter:site` and `twitter:creator` that are an address, a name with blanks, or a lone `@`. The sign before the
handle may be left out.

## Why it matters
The card is credited to nobody, and readers cannot follow paper and author from it.

## Who asks for it
X: the @username of the website and of the author (https://developer.x.com/cards/markup, text compared 2026-11-27).

## How to fix
Write the handle: `@portavenpost`.

## Fails
```html
<meta name="twitter:site" content="https://x.com/portavenpost">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta name="twitter:site" content="@portavenpost">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import metas, quoted

_METAS = ("twitter:site", "twitter:creator")
_HANDLE = re.compile(r"@?[A-Za-z0-9_]{1,20}")


@rule("info", formats=("html",), needs=_METAS, open_graph="warning")
def twitter_account_not_a_handle(reading: Reading, house: House) -> Iterator[Found]:
    for name, meta in metas(reading.document, _METAS):
        said = meta.content.strip()
        if said and not _HANDLE.fullmatch(said):
            message = f"{name} is {quoted(said)}, no handle"
            yield Found(message, meta.place, meta.content, name, hint="write it like @portavenpost")
