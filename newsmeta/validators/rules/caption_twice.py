"""A caption is printed twice.

## What it does
In plain text, reports a caption with its credit that stands on two lines; on a page, one that is a paragraph of the
text, too. Without a credit it may be a teaser, printed as its picture's text and as its title.

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

from collections.abc import Iterator, Mapping

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.captions import captions
from newsmeta.validators.copytext import is_told
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 25
_HINT = "print it once"


@rule("warning", "images", formats=("text", "html"), wire="warning")
def caption_twice(reading: Reading, house: House) -> Iterator[Found]:
    whole = [each for each in captions(reading) if each.parsed.credit and each.parsed.caption]
    if reading.document.page:
        yield from _pasted({each.words.text.strip(): each.words.place for each in whole}, reading)
        return
    known = {each.words.text.strip() for each in whole}
    first: dict[str, Place] = {}
    for block in reading.document.blocks if known else ():
        text = block.text.strip()
        if text not in known:
            continue
        if text not in first:
            first[text] = block.place
            continue
        known.discard(text)
        message = f"the caption {quoted(text)} is printed twice"
        yield Found(message, block.place, block.text, "images", hint=_HINT, also=beside("the first", first[text]))


def _pasted(known: Mapping[str, Place | None], reading: Reading) -> Iterator[Found]:
    """Yield a Found for each paragraph of a page's text that is a picture's caption to the letter."""
    for block in reading.document.blocks if known else ():
        text = block.text.strip()
        place = known.get(text) if block.kind == "paragraph" and len(text) >= _SHORTEST else None
        if place and place.span() != block.place.span() and is_told(reading, block):
            message = f"the caption {quoted(text)} stands in the text, too"
            yield Found(message, block.place, block.text, "images", hint=_HINT, also=beside("the caption", place))
