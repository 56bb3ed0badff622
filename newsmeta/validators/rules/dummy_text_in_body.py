"""Dummy text stands in the story.

## What it does
Reports paragraphs that begin with “Lorem ipsum”, and the editors' marks for what is still to come: “TK TK”, “TKTK”,
“XXXX”, “[insert …]”, “[CHECK …]”.

## Why it matters
Somebody meant to write something here before the story went out.

## Who asks for it
House style; no consumer asks for it.

## How to fix
Write what is missing, or delete it.

## Fails
```text
Ferry line reopens

The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. Tickets cost TKTK pounds each.

The line had been closed for two years after a storm broke the landing stage of the island.
```

## Passes
```text
Ferry line reopens

The ferry to Tessel sails again from Thursday, the harbour office said on Wednesday. Tickets cost four pounds each.

The line had been closed for two years after a storm broke the landing stage of the island.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.copytext import lines_of_body, place_of_line
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted

_MARKS = ("insert", "INSERT", "TBC", "TK", "please add", "CHECK", "NAME", "TODO", "to come")
_DUMMY = re.compile(
    r"[Ll]orem ipsum dolor|\bTK ?TK(?: ?TK)?\b|(?<![\d-])\b[Xx]{4,12}\b"
    rf"|\[(?:{'|'.join(_MARKS)})\b[^\[\]\n]{{0,60}}\]"
)
_SIGNS = ("orem ipsum", "TK", "XXXX", "xxxx")
_BRACKETED = tuple(f"[{mark}" for mark in _MARKS)
_LONGEST = 20_000


@rule("warning", "body", wire="warning", apple_news="warning")
def dummy_text_in_body(reading: Reading, house: House) -> Iterator[Found]:
    signs = (*_SIGNS, *_BRACKETED) if lines_of_body(reading, "[") else _SIGNS
    for line in lines_of_body(reading, *signs):
        if found := _DUMMY.search(line.text[:_LONGEST]):
            words = found[0]
            message = f"{quoted(words)} is dummy text: something is still missing here"
            yield Found(message, place_of_line(reading, line, words), words, "body", hint="write it, or delete it")
