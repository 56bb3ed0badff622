"""The dateline names an agency that nobody knows.

## What it does
Looks up the agencies of a dateline in the lexicon and among those the newsroom configured. The house's own name,
the call letters of a station, a writer's initials or title, and an agency that the metadata name are left alone.

## Why it matters
Often a misspelt agency, or a word that is none.

## Who asks for it
Wire practice; no consumer asks for it.

## How to fix
Correct the name, or add the agency to the configuration.

## Fails
```text
Ferry line to Tessel island reopens after storm

PORT AVEN, Jan. 13 (Ruters) – The ferry to Tessel island sails again from the new landing stage.

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

import re
from collections.abc import Iterator

from newsmeta.lexicon.gazetteer import is_place
from newsmeta.model.reading import Reading
from newsmeta.validators.agencies import ADDRESS, is_known, is_of_house, is_own_line
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.wire import vocabulary

_INITIALS = re.compile(r"[a-zà-ž]{2,4}")


@rule(None, "dateline", needs=("dateline",), wire="info")
def unknown_agency(reading: Reading, house: House) -> Iterator[Found]:
    dateline, said = reading.article.dateline, reading.winner("dateline")
    if dateline is None or said is None or is_own_line(dateline.text):
        return
    stated = {key(each.text) for each in reading.ledger.of("source") if each.source not in ("prose", "html")}
    hint = "correct it, or add it to agencies in [house] of newsmeta.toml"
    for name in dateline.agencies:
        known = key(name) in stated or is_known(name, house) or is_of_house(name, reading, house)
        if not known and not _is_none(name):
            yield at(said, f"no agency is known as “{name}”", hint=hint)


def _is_none(name: str) -> bool:
    """Say whether what stands in an agency's place is a writer's initials or title, a site's address or a province."""
    low = name.lower()
    return (
        bool(_INITIALS.fullmatch(name) or ADDRESS.fullmatch(name))
        or low in vocabulary.words("byline", "titles", "desks")
        or is_place(name)
    )
