"""Related stories are named without a link.

## What it does
Reports stories of a related list that have a title but no address.

## Why it matters
Nobody can follow them, neither readers nor crawlers; an export can only mention them.

## Who asks for it
schema.org: `relatedLink` is a URL (https://schema.org/relatedLink, read 2026-11-02).

## How to fix
Keep the addresses when the page is taken over.

## Fails
```text
Ferry line to Tessel island reopens after storm

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island.

Read also

Harbour office orders second ferry for summer

Storm damage on Tessel island repaired at last

New timetable for the island line published
```

## Passes
```html
<h1>Ferry line reopens</h1>
<p>The ferry to Tessel island sails again from the new landing stage, twice a day until spring.</p>
<div><h3>Read also</h3>
<ul><li><a href="/2026/second-ferry-for-summer">Harbour office orders second ferry</a></li></ul></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, beside, rule

_MOST = 12


@rule("info", "related", needs=("related",), wire="warning")
def related_without_link(reading: Reading, house: House) -> Iterator[Found]:
    bare = [said for said in reading.candidates("related") if not said.part("url")]
    if not bare or all(story.url for story in reading.article.related):
        return
    first, *others = bare
    count = "a related story has" if not others else f"{len(bare)} related stories have"
    also = beside("no link either", *(said.place for said in others[:_MOST]))
    yield Found(f"{count} no link", first.place, first.text, "related", hint="keep the address of each", also=also)
