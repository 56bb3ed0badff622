"""An agency stands in the dateline, but nowhere in the structured data.

## What it does
Takes the agencies of a printed dateline and looks for them among author, publisher, source, provider, copyright
holder and credit of the story's structured data.

## Why it matters
The house claims the agency's copy as its own; syndication and archives lose the rights holder.

## Who asks for it
schema.org: `sourceOrganization`, `provider` and `creditText` name the origin (https://schema.org/sourceOrganization,
read 2026-11-02); Google asks to credit the original source.

## How to fix
Add `sourceOrganization` with the agency's name and address.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post"}}
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
 "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "Reuters"}}
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
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.agencies import agencies_in
from newsmeta.validators.alike import key
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, stories

_CREDITS = "author creator contributor publisher sourceOrganization provider copyrightHolder creditText copyrightNotice"


@rule("info", "source", "dateline", formats=("html",), needs=("dateline",), wire="warning")
def agency_not_credited(reading: Reading, house: House) -> Iterator[Found]:
    found, dateline = layout(reading.document).dateline, reading.article.dateline
    if found is None or dateline is None or not stories(reading):
        return
    block, start, end = found
    named = list(_names(reading))
    credited = {agency for name in named for agency in agencies_in(name)}
    spelled = " ".join(key(name) for name in named)
    for name in dateline.agencies:
        agencies = agencies_in(name)
        if agencies and not agencies & credited and key(name) not in spelled:
            message = f"{name} stands in the dateline, but nowhere in the structured data"
            place = block.part(start, end)
            yield Found(message, place, name, "source", hint="add it as sourceOrganization")


def _names(reading: Reading) -> Iterator[str]:
    for said in of_story(reading, *_CREDITS.split()):
        value = said.value.value
        if isinstance(value, Item):
            for name in texts(value, "name", "alternateName"):
                yield name.text
        else:
            yield said.value.text
