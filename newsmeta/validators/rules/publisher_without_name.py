"""The publisher in the structured data has no name.

## What it does
Reports publishers that are items without a `name`, when the page does not describe them elsewhere.

## Why it matters
Readers that show the source of a story have nothing to show.

## Who asks for it
Google's older Article page and AMP asked for the name; schema.org asks for nothing (https://schema.org/publisher, read
2026-11-02).

## How to fix
Add the name, or describe the item that the `@id` names on the page.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "Organization", "url": "https://example.com/"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post",
  "logo": {"@type": "ImageObject", "url": "https://example.com/logo.png"}}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import key_place, of_story


@rule("warning", "publisher", google="info")
def publisher_without_name(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "publisher"):
        house_item = said.value.value
        if isinstance(house_item, Item) and not texts(house_item, "name", "legalName", "alternateName"):
            elsewhere = "://" in (house_item.id or "") and not house_item.props
            if not elsewhere:
                hint = "add the name"
                yield Found(
                    "the publisher has no name", key_place(said.value), None, "publisher", absent=True, hint=hint
                )
