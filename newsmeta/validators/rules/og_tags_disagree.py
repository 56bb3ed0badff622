"""An Open Graph tag stands twice with different values.

## What it does
Reports a second `og:title`, `og:url`, `og:type` or `og:description` that says something else than the first. Pictures
may be many.

## Why it matters
Networks take the first, the last or a list. Mostly a theme and a plugin both write tags.

## Who asks for it
Open Graph: only properties such as og:image may have several values (https://ogp.me/#array, read 2026-11-02).

## How to fix
Print the tag once; it is often written by the theme and by a plug-in.

## Fails
```html
<meta property="og:title" content="Ferry line reopens">
<meta property="og:title" content="Port Aven Post">
```

## Passes
```html
<meta property="og:title" content="Ferry line reopens">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_SINGLE = ("og:title", "og:url", "og:type", "og:description", "og:site_name")


@rule("info", open_graph="warning")
def og_tags_disagree(reading: Reading, house: House) -> Iterator[Found]:
    for name in _SINGLE:
        stated = reading.document.named(name)
        for other in stated[1:]:
            first = stated[0]
            if " ".join(other.content.split()) != " ".join(first.content.split()):
                message = f"{name} says both {quoted(first.content)} and {quoted(other.content)}"
                also = beside("the first", first.place)
                yield Found(message, other.place, other.content, name, also=also, hint="keep one")
                break
