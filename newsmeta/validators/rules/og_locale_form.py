"""The og:locale has the wrong form.

## What it does
Reports `og:locale` that is not a language and a country with an underscore.

## Why it matters
Networks ignore it and take the language of the reader.

## Who asks for it
Open Graph: “of the format language_TERRITORY” (https://ogp.me/#optional, read 2026-11-02).

## How to fix
Write `en_GB`, `pt_BR`.

## Fails
```html
<meta property="og:locale" content="en-GB">
```

## Passes
```html
<meta property="og:locale" content="en_GB">
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_FORM = re.compile(r"[a-z]{2,3}_[A-Z]{2}")
_MOST = 10


@rule(None, "language", open_graph="info")
def og_locale_form(reading: Reading, house: House) -> Iterator[Found]:
    for meta in reading.document.named("og:locale")[:_MOST]:
        if meta.content.strip() and not _FORM.fullmatch(meta.content.strip()):
            message = f"og:locale is {quoted(meta.content)}, not a language and a country with an underscore"
            yield Found(message, meta.place, meta.content, "language", hint="write it as in en_GB")
