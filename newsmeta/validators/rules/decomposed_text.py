"""Accents are stored as characters of their own.

## What it does
Reports headlines, standfirsts and author names in which an accent follows its letter as a combining mark although one
character has both.

## Why it matters
It looks the same, but searching, sorting and comparing by machine fail: “é” in two characters is not “é” in one. It
mostly comes from file names and PDFs.

## Who asks for it
W3C Character Model: content should be in Unicode Normalization Form C (https://www.w3.org/TR/charmod-norm/, read
2026-11-02).

## How to fix
Store text in composed form (Unicode NFC); most databases and languages have a function for it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The café on the quay"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": "The café on the quay"}
</script>
```
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, quoted, under

_NAMES = {"headline", "alternativeHeadline", "name", "description"}


@rule("info")
def decomposed_text(reading: Reading, house: House) -> Iterator[Found]:
    for said in under(reading.document, _NAMES.__contains__, _apart):
        if mark := _apart(said.value.text):
            message = f"{said.how} has “{mark}” in two characters: {quoted(said.value.text)}"
            yield Found(
                message,
                said.value.place,
                said.value.text,
                field_of(said.name),
                hint="store the text in composed form (Unicode NFC)",
            )


def _apart(text: str) -> str | None:
    """Return the first letter whose Latin, Greek or Cyrillic accent stands apart; other scripts need theirs so."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return None
    marks = (
        a + b for a, b in pairwise(text) if "\u0300" <= b <= "\u036f" and len(unicodedata.normalize("NFC", a + b)) == 1
    )
    return next(marks, None)
