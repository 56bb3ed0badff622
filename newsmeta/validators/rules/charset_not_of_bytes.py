"""The page declares another encoding than the one it is written in.

## What it does
Reports pages that are UTF-8, with characters beyond ASCII, and whose `<meta charset>` names another encoding.

## Why it matters
Browsers obey the label where the server names none: “café” is shown as “cafÃ©”.

## Who asks for it
HTML: the declared encoding must be that of the bytes, and UTF-8
(https://html.spec.whatwg.org/multipage/semantics.html#charset).

## How to fix
Write `<meta charset="utf-8">`.

## Fails
```html
<html lang="fr"><head><meta charset="iso-8859-1"><title>Le café du port</title></head>
<body><h1>Le café du port</h1></body></html>
```

## Passes
```html
<html lang="fr"><head><meta charset="utf-8"><title>Le café du port</title></head>
<body><h1>Le café du port</h1></body></html>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule

_LABEL = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w:.-]{1,40})", re.I)
_UTF8 = frozenset(("utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "x-unicode20utf8"))


@rule("info", formats=("html",))
def charset_not_of_bytes(reading: Reading, house: House) -> Iterator[Found]:
    document, page = reading.document, reading.document.page
    if page is None or document.decoded != "utf-8" or document.text.isascii():
        return
    for element in page.select("meta[charset], meta[http-equiv=content-type i][content]")[:1]:
        name = "charset" if element.attr("charset") is not None else "content"
        said = element.attr(name) or ""
        label = said if name == "charset" else next(iter(_LABEL.findall(said)), "")
        if label.strip() and label.strip().lower() not in _UTF8:
            message = f"the page says it is {label.strip()[:40]}, its bytes are UTF-8"
            yield Found(message, page.attribute(element, name), said, hint='write <meta charset="utf-8">')
