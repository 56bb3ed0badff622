"""The page has no title.

## What it does
Looks for a `title` element with words in the head.

## Why it matters
Tabs, bookmarks and search results show it, and screen readers read it first.

## Who asks for it
HTML requires it; WCAG 2.4.2 (https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html, read 2026-11-02); Google
(https://developers.google.com/search/docs/appearance/title-link, read 2026-11-02).

## How to fix
Write the headline into `title`, with the site's name after it if you like.

## Fails
```html
<html lang="en"><head></head><body><h1>Ferry line reopens</h1></body></html>
```

## Passes
```html
<html lang="en"><head><title>Ferry line reopens</title></head><body><h1>Ferry line reopens</h1></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, missing, rule


@rule("info", "headline", formats=("html",), google="warning")
def missing_title(reading: Reading, house: House) -> Iterator[Found]:
    document = reading.document
    if document.page and not any(meta.content.strip() for meta in document.named("title")):
        hint = "write the headline into the title element"
        yield missing("headline", "the page has no title element", hint=hint, place=document.page.head())
