"""A page in a script that runs from right to left does not say so.

## What it does
Looks on pages in Arabic, Hebrew, Persian, Urdu and their like for a `dir` attribute that is `rtl` or `auto`.

## Why it matters
Without it punctuation, numbers and Latin names jump about in readers, mail and feeds, which drop the style sheets that
turn the page around.

## Who asks for it
W3C internationalisation: use the dir attribute, not style sheets
(https://www.w3.org/International/questions/qa-html-dir).

## How to fix
Write `<html lang="ar" dir="rtl">`.

## Fails
```html
<html lang="ar"><head><title>عودة خط العبارات</title></head>
<body><h1>عودة خط العبارات</h1><p>أبحرت السفينة الأولى فجرا وعلى متنها أربعون راكبا.</p></body></html>
```

## Passes
```html
<html lang="ar" dir="rtl"><head><title>عودة خط العبارات</title></head>
<body><h1>عودة خط العبارات</h1><p>أبحرت السفينة الأولى فجرا وعلى متنها أربعون راكبا.</p></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.languagetags import primary
from newsmeta.validators.rule import Found, House, missing, rule

_LEFTWARD = frozenset("ar arc ckb dv fa he ps sd ug ur yi".split())


@rule("info", "language", formats=("html",))
def missing_text_direction(reading: Reading, house: House) -> Iterator[Found]:
    language, page = reading.article.language, reading.document.page
    if page and language and primary(language) in _LEFTWARD and not page.select("[dir=rtl i],[dir=auto i]"):
        message = f"the page in {language} does not say that it runs from right to left"
        yield missing("language", message, place=page.head(), hint='write dir="rtl" into the html element')
