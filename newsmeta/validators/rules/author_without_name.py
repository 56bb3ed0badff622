"""An author has no name.

## What it does
Reports authors of the story that are items with properties, but without `name` (or given and family name).

## Why it matters
Nobody can be credited: search engines and readers get an address or a picture and no person.

## Who asks for it
Google recommends `author.name`, and to keep all else out of it
(https://developers.google.com/search/docs/appearance/structured-data/article, text compared 2026-11-27).

## How to fix
Write the name as the byline has it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "url": "https://example.com/ann-lee"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee", "url": "https://example.com/ann-lee"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, values
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, more, of_story, once

_NAMES = ("name", "givenName", "familyName", "legalName", "alternateName")


@rule("warning", "authors", formats=TYPED, needs=("author",), google="warning", apple_news="warning")
def author_without_name(reading: Reading, house: House) -> Iterator[Found]:
    people = (said.value.value for said in of_story(reading, "author"))
    nameless = [each for each in people if isinstance(each, Item) and each.props and not values(each, *_NAMES)]
    for first, others in once(nameless, lambda each: each.types):
        message = f"an author has no name{more(others)}"
        yield Found(message, first.type_place, None, "authors", absent=True, hint="write the name as the byline has it")
