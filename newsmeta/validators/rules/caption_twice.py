"""A caption is printed twice.

## What it does
In plain text, reports a caption that stands on two lines.

## Why it matters
A template printed alternative text and caption one after the other; whoever copies the text, copies both.

## Who asks for it
House style, a picture desk's check; no consumer asks for it.

## How to fix
Print the caption once; the alternative text says what the picture shows in other words.

## Fails
```text
Ferry line to Tessel island reopens after storm

The ferry at the landing stage of Tessel island. Photo: VNA

The ferry at the landing stage of Tessel island. Photo: VNA

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

The ferry at the landing stage of Tessel island. Photo: VNA

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.captions import captions
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted


@rule("warning", "images", formats=("text",), wire="warning")
def caption_twice(reading: Reading, house: House) -> Iterator[Found]:
    known = {printed.words.text.strip() for printed in captions(reading)}
    first = {}
    for block in reading.document.blocks if known else ():
        text = block.text.strip()
        if text not in known:
            continue
        if text not in first:
            first[text] = block.place
            continue
        known.discard(text)
        message = f"the caption {quoted(text)} is printed twice"
        also = beside("the first", first[text])
        yield Found(message, block.place, block.text, "images", hint="print it once", also=also)
