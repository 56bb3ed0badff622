"""The story does not declare its language.

## What it does
Looks for a language in structured data, the `lang` of the page, meta tags or the feed. A plain text has nowhere to
declare one and is left alone.

## Why it matters
Screen readers choose the voice by it, browsers the hyphenation, aggregators the edition.

## Who asks for it
WCAG 3.1.1 asks pages for it (https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html, read 2026-11-02); news
sitemaps carry it for every entry.

## How to fix
Write `<html lang="…">`, and `inLanguage` into the JSON-LD.

## Fails
```html
<h1>Ferry line reopens</h1>
```

## Passes
```html
<html lang="en">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent

_HINTS = {
    "html": "write it into the lang of the page and inLanguage of the JSON-LD",
    "feed": "add language to the channel, or xml:lang to the feed",
}


@rule("info", "language", formats=("html", "jsonld", "feed"), google_news_sitemap="error", trust="info")
def missing_language(reading: Reading, house: House) -> Iterator[Found]:
    if not any(said.source != "prose" for said in reading.ledger.of("language")):
        hint = _HINTS.get(reading.document.format, "write it into inLanguage")
        yield absent(reading, "language", "the story does not declare its language", hint=hint)
