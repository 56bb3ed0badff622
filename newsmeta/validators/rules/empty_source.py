"""The source holds no words.

## What it does
Reports a source that is empty, holds nothing but white space, or nothing but the path or address of a story.

## Why it matters
A file of no words is mostly an export or an upload that failed; a path alone is mostly a program that handed on the
name of a file instead of what it holds.

## Who asks for it
No standard speaks of it; it is what a reader of the report needs to know first. Nothing else is asked of such a source.

## How to fix
Look why nothing was written, and send it again.

## Fails
```text

```

```text
stories/ferry.html
```

## Passes
```text
Port Aven (NPA) – The ferry sails again, the harbour office said.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("error", formats=("text",), needs=("empty-source",), google="error", wire="error")
def empty_source(reading: Reading, house: House) -> Iterator[Found]:
    for flaw in reading.document.flaws_of("empty-source"):
        yield Found(flaw.message, flaw.place, hint="find out why no story was written")
