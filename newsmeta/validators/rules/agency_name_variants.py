"""One agency is credited under several names.

## What it does
Collects the names of agencies in dateline, sign-off, source and picture credits, and reports an agency that appears
under two.

## Why it matters
Counting what was taken from an agency, and paying for it, fails when it has three names.

## Who asks for it
Wire practice; no consumer asks for it.

## How to fix
Choose one form for credits, the agency's own.

## Fails
```text
Ferry line to Tessel island reopens after storm

Port Aven (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

A ferry at the landing stage of Tessel island. Photo: Thomson Reuters

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island. – Reuters
```

## Passes
```text
Ferry line to Tessel island reopens after storm

Port Aven (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

A ferry at the landing stage of Tessel island. Photo: Reuters

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island. – Reuters
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.validators.agencies import agency_of
from newsmeta.validators.captions import captions
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.credit import read_credit


@rule(None, "source", wire="info")
def agency_name_variants(reading: Reading, house: House) -> Iterator[Found]:
    seen: dict[str, tuple[str, Place | None]] = {}
    told: set[str] = set()
    for name, place in _names(reading):
        agency = agency_of(name)
        if agency is None:
            continue
        first, where = seen.setdefault(agency, (name, place))
        if first.casefold() != name.casefold() and agency not in told:
            told.add(agency)
            also = beside("the first", where)
            yield Found(
                f"{quoted(name)} and {quoted(first)} are one agency",
                place,
                name,
                "source",
                hint="name it in one way",
                also=also,
            )


def _names(reading: Reading) -> Iterator[tuple[str, Place | None]]:
    said, dateline = reading.winner("dateline"), reading.article.dateline
    for name in dateline.agencies if dateline else ():
        yield name, said.place if said else None
    for printed in captions(reading):
        apart = printed.credit  # in an element of its own
        for name in read_credit(apart.text[:300]).organizations if apart else printed.parsed.organizations:
            yield name, (apart or printed.words).place
    signoff = layout(reading.document).signoff
    if signoff:
        yield signoff
