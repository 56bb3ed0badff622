"""Width or height of a picture is no size.

## What it does
Reports `width` and `height` of pictures and videos in structured data that are no number above zero (`1200px` and
`1200 px` count as 1200), and `og:image:width`, `og:image:height` that are not digits alone.

## Why it matters
Networks and search engines reserve room by these numbers; what they cannot read they fetch first, or show small.

## Who asks for it
Open Graph: the number of pixels wide and high (https://ogp.me/#structured, read 2026-11-02).

## How to fix
Write the pixels as a number, or leave both out.

## Fails
```html
<meta property="og:image" content="https://example.com/ferry.jpg">
<meta property="og:image:width" content="auto">
<h1>Ferry line reopens</h1>
```

## Passes
```html
<meta property="og:image" content="https://example.com/ferry.jpg">
<meta property="og:image:width" content="1200">
<h1>Ferry line reopens</h1>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import metas, more, once, quoted, under

_SIDES = frozenset(("width", "height"))
_METAS = ("og:image:width", "og:image:height", "og:video:width", "og:video:height")
_SIZE = re.compile(r"0{0,9}[1-9]\d{0,9}(?:[.,]\d{1,9})?\s?(?:px)?", re.I)
_HINT = "write the pixels as a number, or leave both out"


@rule("info", "images", formats=("html", "jsonld"), needs=(*_SIDES, *_METAS), google="info", open_graph="warning")
def impossible_size(reading: Reading, house: House) -> Iterator[Found]:
    for said, others in once(under(reading.document, _SIDES.__contains__, _is_none), lambda said: said.how):
        message = f"{said.how} is {quoted(said.value.text)}, no size{more(others)}"
        yield Found(message, said.value.place, said.value.text, "images", hint=_HINT)
    for name, meta in metas(reading.document, _METAS):
        text = meta.content.strip()
        if text and not (text.isdigit() and text.strip("0")):
            yield Found(f"{name} is {quoted(text)}, no size", meta.place, meta.content, "images", hint=_HINT)


def _is_none(text: str) -> bool:
    if text.isdecimal() and text[0] != "0":
        return False  # nearly always
    return bool(text.strip()) and not _SIZE.fullmatch(text.strip())
