"""The publisher is not typed as a news organisation.

## What it does
Reports publishers in structured data that are not `NewsMediaOrganization`.

## Why it matters
The type is where policies on corrections, ethics, ownership and diversity hang; it says that the house claims to be
one of the press.

## Who asks for it
The Trust Project and schema.org (https://schema.org/NewsMediaOrganization, read 2026-11-02).

## How to fix
Write `"@type": "NewsMediaOrganization"`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "Organization", "name": "Port Aven Post"}}
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
from newsmeta.sources.structured import Item
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, of_story


@rule(None, "publisher", trust="info")
def publisher_not_news_media(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "publisher") if reading.document.format in TYPED else ():
        item = said.value.value
        if isinstance(item, Item) and item.types and "NewsMediaOrganization" not in item.types:
            types = " ".join(item.types)
            message = f"the publisher is typed {types}, not NewsMediaOrganization"
            yield Found(message, item.type_place, types, "publisher", hint="type it as NewsMediaOrganization")
            return
