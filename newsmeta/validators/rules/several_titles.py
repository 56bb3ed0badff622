"""The page has two titles.

## What it does
Reports a second `title` element in the head whose words differ from the first one's.

## Why it matters
Browsers show the first, some crawlers and share buttons take the last.

## Who asks for it
HTML: no more than one title element a document (https://html.spec.whatwg.org/multipage/semantics.html#the-title-element);
Google: each page has one title (https://developers.google.com/search/docs/appearance/title-link, read 2026-11-02).

## How to fix
Keep the one with the headline; usually a theme and a plug-in write one each.

## Fails
```html
<html lang="en"><head><title>Ferry line reopens</title><title>Port Aven Post</title></head>
<body><h1>Ferry line reopens</h1></body></html>
```

## Passes
```html
<html lang="en"><head><title>Ferry line reopens | Port Aven Post</title></head>
<body><h1>Ferry line reopens</h1></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.page import words
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted


@rule("info", "headline", formats=("html",), google="warning")
def several_titles(reading: Reading, house: House) -> Iterator[Found]:
    page = reading.document.page
    titles = [(words(each).strip(), each) for each in page.select("head title")] if page else []
    if page and len(titles) > 1:
        first, other = titles[0], next((each for each in titles if each[0] != titles[0][0]), None)
        if other:
            message = f"the page has the title {quoted(first[0])} and the title {quoted(other[0])}"
            also = beside("the first", page.content(first[1]))
            yield Found(message, page.content(other[1]), other[0], "headline", also=also, hint="keep one")
