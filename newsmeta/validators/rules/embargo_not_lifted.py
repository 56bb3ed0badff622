"""The item is under embargo.

## What it does
Reports ninjs and NewsML-G2 items whose `embargoed` names a time that is still to come.

## Why it matters
Who publishes before it breaks the word that the newsroom gave, and may lose the source.

## Who asks for it
IPTC ninjs and NewsML-G2: the item must not be published before that time (https://iptc.org/standards/, schemas read
2026-11-02).

## How to fix
Hold the item back until then.

## Fails
```ninjs
{"uri": "urn:example:1", "type": "text", "versioncreated": "2026-01-16T08:30:00+07:00",
 "embargoed": "2036-12-01T06:00:00+07:00", "headline": "Ferry line reopens", "copyrightholder": "Port Aven Post"}
```

## Passes
```ninjs
{"uri": "urn:example:1", "type": "text", "versioncreated": "2026-01-16T08:30:00+07:00",
 "embargoed": "2026-01-16T06:00:00+07:00", "headline": "Ferry line reopens", "copyrightholder": "Port Aven Post"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.dating import read_news_date
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story

_LONGEST = 100


@rule("warning", formats=("ninjs", "newsml-g2"), needs=("iptc:embargoed",), ninjs="error", wire="error")
def embargo_not_lifted(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "iptc:embargoed")[:1]:
        until = read_news_date(said.value.text[:_LONGEST], reading.article.language)
        if isinstance(until, str) or not until.day:
            continue
        if until.instant > house.now if until.instant else until.day > house.now.date():
            message = f"the item is under embargo until {until.iso}"
            yield Found(message, said.value.place, said.value.text, hint="hold it back until then")
