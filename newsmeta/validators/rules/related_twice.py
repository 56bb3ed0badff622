"""A story stands twice in a related list.

## What it does
In plain text, reports a related story whose title was named before in the same list.

## Why it matters
It takes a place that another story could have.

## Who asks for it
House style; no consumer asks for it.

## How to fix
List each story once.

## Fails
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.

Read also

Harbour office orders second ferry for summer

Storm damage on Tessel island repaired at last

Harbour office orders second ferry for summer
```

## Passes
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.

Read also

Harbour office orders second ferry for summer

Storm damage on Tessel island repaired at last

New timetable for the island line published
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted

_SHORTEST = 20


@rule("info", "related", formats=("text",), needs=("related",), wire="info")
def related_twice(reading: Reading, house: House) -> Iterator[Found]:
    seen: dict[tuple[str, str], tuple[int, Evidence]] = {}
    for index, said in enumerate(reading.ledger.of("related")):
        title = key(said.text)
        if len(title) < _SHORTEST:
            continue
        before, first = seen.setdefault((said.how, title), (index, said))
        if index - before > 1 and said.part("url") == first.part("url"):  # picture and title of one card are neighbours
            also = beside("the first", first.place)
            yield Found(
                f"{quoted(said.text)} is listed twice", said.place, said.text, "related", also=also, hint="list it once"
            )
            return
