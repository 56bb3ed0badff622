"""An author has no page.

## What it does
Reports persons in the structured data of the story that have neither `url` nor `sameAs`.

## Why it matters
Many people share a name. The address of an author page, or of a profile elsewhere, says which of them wrote the story.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27): “we
strongly recommend using the type and url (or sameAs) properties”.

## How to fix
Add the address of the author's page.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee"}}
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
from newsmeta.sources.structured import texts, values
from newsmeta.validators.credits import stated_authors
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.name import kind_of_name


@rule("info", "authors", google="info", trust="warning")
def author_without_url(reading: Reading, house: House) -> Iterator[Found]:
    for credit in stated_authors(reading):
        item = credit.item
        if item is None or "Person" not in item.kinds or kind_of_name(credit.name) in ("desk", "organization"):
            continue
        if not texts(item, "url", "sameAs") and not values(item, "mainEntityOfPage") and "://" not in (item.id or ""):
            message = f"the author {quoted(credit.name)} has neither url nor sameAs"
            yield Found(message, credit.place, credit.name, "authors", hint="add the address of the author's page")
