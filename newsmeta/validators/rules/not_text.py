"""The source is not text.

## What it does
Reports a source full of control characters: a picture, an archive, a document of an office program.

## Why it matters
No words can be read from it, so nothing else can be said about the story.

## Who asks for it
No standard speaks of it; it is what a reader of the report needs to know first. Nothing else is asked of such a source.

## How to fix
Name the file that holds the story, or save it as text or as a page.

## Fails
```text
PK\x03\x04\x14\x06\x08
```

## Passes
```text
Port Aven (NPA) – The ferry sails again, the harbour office said.
```
"""  # noqa: D301 - the example needs real control characters

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("error", formats=("text",), needs=("not-text",), google="error", wire="error")
def not_text(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("not-text"):
        yield Found(flaw.message, flaw.place, hint="name the file that holds the story")
