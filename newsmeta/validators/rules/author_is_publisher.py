"""The author is the publisher.

## What it does
Reports authors in structured data with the same name as the publisher; one that is typed Person is told
by `desk-as-person`.

## Why it matters
It says nothing new. Where a person or an agency wrote the story, their name is missing.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27): the
name of the publisher does not belong into an author's name, it has a property of its own; an organisation may be an
author.

## How to fix
Name who wrote the story; for the newsroom as a whole it is right as it is.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Organization", "name": "Port Aven Post"},
 "publisher": {"@type": "Organization", "name": "Port Aven Post"}}
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


@rule("info", "authors", google="info", trust="warning")
def author_is_publisher(reading: Reading, house: House) -> Iterator[Found]:
    names = site_keys(reading, house)
    for credit in stated_authors(reading):
        if credit.item and credit.item.kinds == ("Person",):  # told by desk-as-person
            continue
        if key(credit.name) and key(credit.name) in names:
            message = f"the author {quoted(credit.name)} is the publisher"
            yield Found(message, credit.place, credit.name, "authors", hint="name who wrote the story")
            return
