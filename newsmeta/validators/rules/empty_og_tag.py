"""An Open Graph tag is empty.

## What it does
Reports `og:` and `article:` tags whose content is empty.

## Why it matters
Networks take the empty value at its word, or fall back on something of their own.

## Who asks for it
Open Graph (https://ogp.me/, read 2026-11-02).

## How to fix
Fill the tag or leave it out.

## Fails
```html
<meta property="og:description" content="">
```

## Passes
```html
<meta property="og:description" content="The ferry sails again.">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place, Span
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once


@rule("info", open_graph="warning")
def empty_og_tag(reading: Reading, house: House) -> Iterator[Found]:
    metas = reading.document.metas
    empty = (m for m in metas if not m.content.strip() and m.name.startswith(("og:", "article:")))
    for first, others in once(empty, lambda meta: meta.name):
        message = f"{first.name} is empty{more(others)}"
        yield Found(message, _quotes(reading, first.place), None, first.name, hint="fill it or leave it out")


def _quotes(reading: Reading, place: Place) -> Place:
    """Return the place with its quotation marks, so that there is something to see."""
    span, text = place.span(), reading.document.text
    if span and span[0] > 0 and text[span[0] - 1 : span[0]] == text[span[1] : span[1] + 1] != "":
        return Span(span[0] - 1, span[1] + 1)
    return place
