"""A line of the story is a file name.

## What it does
Reports paragraphs and lines that are nothing but the name of a picture file.

## Why it matters
The picture is missing and its name is printed in its place.

## Who asks for it
House style, a picture desk's check; no consumer asks for it.

## How to fix
Put the picture back, or take the name out.

## Fails
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

ferry-landing-stage.jpg

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

import re
from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule

_FILE = re.compile(r"[\w%.()+@-]{1,150}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg|heic)", re.IGNORECASE)
_ENDS = ("jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff", "bmp", "svg", "heic")
_LONGEST = 160


@rule("warning", "body", "images", wire="warning")
def file_name_in_body(reading: Reading, house: House) -> Iterator[Found]:
    for block in reading.document.blocks:
        if block.kind == "caption":  # told by file-name-as-caption
            continue
        text = block.text
        if len(text) <= _LONGEST and text[-4:].lower().endswith(_ENDS) and _FILE.fullmatch(text.strip()):
            yield Found(
                f"the file name {text.strip()} is printed as text",
                block.place,
                text,
                "body",
                hint="delete it, or write a caption",
            )
