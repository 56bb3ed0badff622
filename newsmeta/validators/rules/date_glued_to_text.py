"""A date is run into the words that follow it.

## What it does
Looks for a date line that is followed, on the same line, by a sentence of the story.

## Why it matters
The date becomes part of the standfirst, and a standfirst that begins with a date looks broken in every list and
preview.

## Who asks for it
No formal standard; it is how dumps of content systems lose their field borders.

## How to fix
Put the date on a line of its own, or into a field.

## Fails
```text
 date 2026-01-16 The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.
```

## Passes
```text
date 2026-01-16

The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_WORDS_AFTER = re.compile(r"[ \t]{1,10}(?=[^\W\d_])([^\n]{40})")
_LABEL = re.compile(r"[ \t]{0,20}([^\W\d_][\w ]{1,20}[: ]\s{0,3})?\Z")


@rule("warning", "date_published", "description", formats=("text",), wire="warning")
def date_glued_to_text(reading: Reading, house: House) -> Iterator[Found]:
    text = reading.document.text
    for said in reading.ledger.of("date_published"):
        span = said.place.span() if said.source == "prose" and said.place else None
        if span is None:
            continue
        after = _WORDS_AFTER.match(text, span[1])
        line = text[max(0, text.rfind("\n", 0, span[0]) + 1, span[0] - 60) : span[0]]
        before = _LABEL.match(line)
        if after and before:
            start = span[0] - len(line) + (before.start(1) if before[1] else len(line))
            value = text[start : span[1]]
            words = after[1].rpartition(" ")[0] or after[1]
            message = f"{quoted(value)} is run into the words {quoted(f'{words} …')}"
            yield Found(message, Span(start, span[1]), value, "date_published", hint="give the date a line of its own")
            return
