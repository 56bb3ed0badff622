"""An author has no type.

## What it does
Reports authors in structured data that are bare text, or items without a type or of type Thing.

## Why it matters
Readers cannot tell a person from an agency, and text has room for neither a page nor a profile.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27): “we
strongly recommend using the type …”; a Person for people, an Organization for organisations, never a Thing.

## How to fix
Write an item of type Person or Organization with a name.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": "Ann Lee"}
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
from newsmeta.validators.alike import key
from newsmeta.validators.credits import stated_authors
from newsmeta.validators.headlines import site_keys
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.name import kind_of_name

_NO_NAMES = ("placeholder", "email", "handle", "url", "date")


@rule("info", "authors", formats=("html", "jsonld"), google="warning", schema_org="info")
def untyped_author(reading: Reading, house: House) -> Iterator[Found]:
    houses = site_keys(reading, house)
    for credit in stated_authors(reading):
        if key(credit.name) in houses or kind_of_name(credit.name) in _NO_NAMES:  # rules of their own tell
            continue
        if credit.item is None and "://" not in credit.name:
            message = f"the author {quoted(credit.name)} is bare text"
        elif credit.item is not None and credit.item.kinds in ((), ("Thing",)):
            message = f"the author {quoted(credit.name)} has no type"
        else:
            continue
        hint = "write an item of type Person or Organization with a name"
        yield Found(message, credit.place, credit.name, "authors", hint=hint)
