"""Words of the page stand among the story's paragraphs.

## What it does
Looks for lines that are nothing but a label of the page ("Source", "Share", "Advertisement") between the paragraphs
of plain text and in `articleBody`.

## Why it matters
They are no part of the story, but are read out, translated and counted with it.

## Who asks for it
House style, a copy editor's check; no consumer asks for it.

## How to fix
Take the story from its field instead of from the page.

## Fails
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

Advertisement

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.extractors.prose.lines import is_label
from newsmeta.model.reading import Reading
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place, Span
from newsmeta.validators.copytext import narrowed, paragraphs, stated_body
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import more, once

_LONGEST = 40


@rule("info", "body", wire="warning")
def boilerplate_in_body(reading: Reading, house: House) -> Iterator[Found]:
    for (text, place), others in once(_labels(reading), lambda row: row[0].strip().casefold()):
        message = f"the page's own word “{text.strip()}” stands in the body{more(others)}"
        yield Found(message, place, text, "body", hint="take it out")


def _labels(reading: Reading) -> Iterator[tuple[str, Place | None]]:
    if reading.document.format == "text":
        spans = [span for said in paragraphs(reading) if said.place and (span := said.place.span())]
        for block in layout(reading.document).labels if len(spans) > 1 else ():
            span = block.place.span()
            if span and spans[0][1] <= span[0] < spans[-1][0] and is_label(block, "boilerplate"):
                yield block.text, block.place
    stated = stated_body(reading)
    for line in stated.text.splitlines() if stated and "\n" in stated.text else ():
        words = line.strip()
        if 0 < len(words) <= _LONGEST and stated and is_label(Block(words, Span(0, 0)), "boilerplate"):
            yield words, narrowed(reading, stated.place, words)
