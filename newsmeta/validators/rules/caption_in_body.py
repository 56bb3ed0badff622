"""A caption is run into a paragraph of the body.

## What it does
Looks inside the story's paragraphs for a sentence that ends in a picture credit, beside other sentences. A paragraph
that is a caption as a whole is left to `caption-twice` and to the eye.

## Why it matters
The body then tells what a picture shows, and its word count, summary and translation hold it.

## Who asks for it
House style, a picture desk's check; no consumer asks for it.

## How to fix
Put the caption on a line of its own, or into the picture's field.

## Fails
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The ferry at the quay of Tessel island. Photo: VNA The line had been closed for two years after a storm.

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The ferry at the quay of Tessel island. Photo: VNA

The line had been closed for two years after a storm broke the landing stage of the small island.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.extractors.prose.lines import is_furniture
from newsmeta.model.reading import Reading
from newsmeta.sources.document import Block
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.caption import parse_caption

_LEAST = 40
_SHORTEST = 15


@rule("warning", "body", "images", wire="warning")
def caption_in_body(reading: Reading, house: House) -> Iterator[Found]:
    language = reading.article.language
    for words, place in layout(reading.document).glued:
        parsed = parse_caption(words, language=language)
        reserved = is_furniture(Block(parsed.credit_name or "", place))  # "All rights reserved" credits nobody
        if parsed.credit and len(parsed.caption) >= _SHORTEST and not reserved and _beside_others(reading, words):
            message = f"the caption {quoted(words)} is run into the body"
            yield Found(message, place, words, "body", hint="give the caption a line or field of its own")


def _beside_others(reading: Reading, words: str) -> bool:
    """Say whether the paragraph that holds *words* holds other sentences, too."""
    holders = (block.text for block in reading.document.blocks if words in block.text)
    return any(len(text) - len(words) >= _LEAST for text in holders)
