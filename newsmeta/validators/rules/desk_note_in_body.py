"""A note to editors stands in the published text.

## What it does
Reports lines that agencies and desks write to each other: “EDITORS: …”, “(EDS: …)”, “Attention editors”, “An die
Redaktionen”, “(MORE)”, “(mehr)”, “-30-”, “###”, “ENDS”.

## Why it matters
Readers see how the sausage is made, and search engines take it for the story's words.

## Who asks for it
Wire practice; no consumer asks for it.

## How to fix
Delete the line, and let the import strip such notes.

## Fails
```text
Ferry line reopens

(EDS: UPDATES with quote from minister)

The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. Tickets cost four pounds each.

The line had been closed for two years after a storm broke the landing stage of the island.
```

## Passes
```text
Ferry line reopens

The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. Tickets cost four pounds each.

Editors of three papers took part in the talks, and more is to come when the season ends in March.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import lines_of_body, place_of_line
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_NOTE = re.compile(
    r"\(?(?:EDS|Eds|EDITORS?|ATTN|ATTENTION)\b(?: EDITORS?)?(?:'? NOTE)?\s?[:,-]"
    r"|\(?(?:Attention|Note to) (?:all )?editors\b"
    r"|(?:Achtung|An die) Redaktion(?:en)?\b|\((?:MORE|mehr|MTF|more follows)\)\s?$|[-–—]\s?30\s?[-–—]$"
    r"|#{3,5}$|(?:ENDS|E N D S)$|\(?(?:Note à la rédaction|Nota a los editores|Nota alle redazioni)\b"
)
_LONGEST = 300


@rule("warning", "body", wire="warning")
def desk_note_in_body(reading: Reading, house: House) -> Iterator[Found]:
    for line in lines_of_body(reading, longest=_LONGEST):
        if _NOTE.match(line.text):
            message = f"a note to editors stands in the text: {quoted(line.text)}"
            yield Found(message, place_of_line(reading, line), line.text, "body", hint="delete it")
