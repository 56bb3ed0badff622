"""The structured data name another place than the dateline.

## What it does
Compares the places of the printed dateline with `dateline` and `locationCreated` in the structured data.

## Why it matters
Maps and local editions file the story under the wrong town.

## Who asks for it
schema.org: `dateline` is where and when the story was filed (https://schema.org/dateline, read 2026-11-02).
`locationCreated` is the structured form of it; what the story is about belongs into `contentLocation`.

## How to fix
Fill both from the dateline.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "locationCreated": {"@type": "Place", "name": "Lormont"}}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "locationCreated": {"@type": "Place", "name": "Port Aven"}}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.layout import layout
from newsmeta.model.reading import Reading
from newsmeta.sources.place import Place
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.alike import holds
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import of_story, quoted
from newsmeta.wire.dateline import parse_dateline


@rule("info", "dateline", formats=("html",), wire="info")
def dateline_place_differs(reading: Reading, house: House) -> Iterator[Found]:
    found = layout(reading.document).dateline
    stated = list(_places(reading)) if found else []
    if found is None or not stated:
        return
    block, start, end = found
    words = block.text[start:end]
    parsed = parse_dateline(f"{words} – ")
    if parsed and parsed.places and not any(holds(words, name) for name, _, _ in stated):
        name, place, how = stated[0]
        message = f"{how} is {quoted(name)}, the dateline {quoted(words)}"
        hint = "take it from the dateline as printed"
        yield Found(message, place, name, "dateline", hint=hint, also=beside("the dateline", block.part(start, end)))


def _places(reading: Reading) -> Iterator[tuple[str, Place, str]]:
    for said in of_story(reading, "locationCreated", "dateline"):
        value = said.value.value
        for name in texts(value, "name") if isinstance(value, Item) else [said.value]:
            if name.text.strip():
                yield name.text, name.place, said.how
