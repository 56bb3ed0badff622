"""The page asks search engines not to list it.

## What it does
Reports `noindex` in the meta tags for robots.

## Why it matters
The story will not be found. That is right for drafts and previews, and mostly a switch left on.

## Who asks for it
Google (https://developers.google.com/search/docs/crawling-indexing/block-indexing, read 2026-11-02).

## How to fix
Remove `noindex` when the story goes live.

## Fails
```html
<meta name="robots" content="noindex, nofollow">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta name="robots" content="max-image-preview:large">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import metas

_ROBOTS = ("robots", "googlebot", "googlebot-news")


@rule("info", google="warning")
def noindex_story(reading: Reading, house: House) -> Iterator[Found]:
    for name, meta in metas(reading.document, _ROBOTS):
        if "noindex" in meta.content.lower():
            message = f"the page asks {name} not to list it"
            yield Found(message, meta.place, meta.content, hint="remove noindex when the story goes live")
