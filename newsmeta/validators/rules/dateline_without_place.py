"""The dateline names an agency, but no place.

## What it does
Reports datelines such as `Jan 30 (Reuters) -`. Lines of Chinese, Japanese and Korean papers (本报讯, 【3月3日 AFP】)
are left alone: many never name a place.

## Why it matters
A dateline is there to say where the story was filed.

## Who asks for it
schema.org: `dateline` is where and when the story was filed (https://schema.org/dateline, read 2026-11-02).

## How to fix
Add the town, or leave the dateline out where the story was written at the desk.

## Fails
```text
Ferry line to Tessel island reopens after storm

Jan 30 (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```

## Passes
```text
Ferry line to Tessel island reopens after storm

Port Aven (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.wire.eastasian import is_eastasian


@rule(None, "dateline", needs=("dateline",), wire="info")
def dateline_without_place(reading: Reading, house: House) -> Iterator[Found]:
    dateline, said = reading.article.dateline, reading.winner("dateline")
    if not dateline or not said or dateline.places or said.source != "prose":
        return
    if dateline.agencies and not is_eastasian(dateline.text):
        yield at(said, f"the dateline “{dateline.text}” names no place", hint="add where the story was filed")
