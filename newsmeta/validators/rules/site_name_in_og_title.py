"""The og:title ends with the name of the site.

## What it does
Reports `og:title` that ends with a separator and the site's name.

## Why it matters
Previews print the site's name beside the title, from `og:site_name` or the domain: it then stands there twice and
pushes out the news.

## Who asks for it
Open Graph: og:title is “the title of your object as it should appear within the graph”, og:site_name the site's
(https://ogp.me/, read 2026-11-02).

## How to fix
Write the headline alone, and the site's name into `og:site_name`.

## Fails
```html
<meta property="og:site_name" content="Port Aven Post">
<meta property="og:title" content="Ferry line reopens - Port Aven Post">
```

## Passes
```html
<meta property="og:site_name" content="Port Aven Post">
<meta property="og:title" content="Ferry line reopens">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.headlines import site_names, site_tail
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted


@rule("info", "headline", open_graph="warning")
def site_name_in_og_title(reading: Reading, house: House) -> Iterator[Found]:
    names = site_names(reading, house)
    for meta in reading.document.named("og:title"):
        tail = site_tail(meta.content, names)
        if tail:
            message = f"og:title ends with the site's name {quoted(tail)}"
            yield Found(message, meta.place, meta.content, "headline", hint="write the headline alone")
