"""The publisher in the structured data has no logo.

## What it does
Reports publishers that are items without a `logo`.

## Why it matters
Some readers show the logo beside the story. Google asked for it for years and no longer does.

## Who asks for it
AMP and Google's older Article page (https://developers.google.com/search/docs/appearance/structured-data/article, read
2026-11-02: `publisher` is not listed any more).

## How to fix
Add `logo` with the address of a picture.

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
from newsmeta.sources.structured import Item, texts, values
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, of_story, quoted


@rule(None, "publisher")
def publisher_without_logo(reading: Reading, house: House) -> Iterator[Found]:
    for said in of_story(reading, "publisher") if reading.document.format in TYPED else ():
        if isinstance(said.value.value, Item) and not values(said.value.value, "logo", "image"):
            names = texts(said.value.value, "name")
            message = f"the publisher {quoted(names[0].text) if names else ''} has no logo".replace("  ", " ")
            yield Found(message, key_place(said.value), None, "publisher", absent=True, hint="add its logo")
