"""The story has no standfirst or description.

## What it does
Looks for a description in structured data and meta tags and for a standfirst under the headline.

## Why it matters
Search results, feeds and previews show one. Without it they cut something out of the text.

## Who asks for it
Open Graph lists og:description as recommended (https://ogp.me/, read 2026-11-02); RSS items need a title or a
description; Google asks for neither.

## How to fix
Write one or two sentences that say what the story is about.

## Fails
```html
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta name="description" content="The ferry to Tessel island sails again from Thursday.">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent


@rule("info", "description", open_graph="info", ninjs="info")
def missing_standfirst(reading: Reading, house: House) -> Iterator[Found]:
    if reading.article.description is None and reading.document.format != "sitemap":  # has no place for one
        hint = "write one or two sentences that say what the story is about"
        yield absent(reading, "description", "the story has no standfirst or description", hint=hint)
