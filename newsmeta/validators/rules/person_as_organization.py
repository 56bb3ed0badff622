"""A person is typed as an Organization.

## What it does
Reports authors in structured data whose type is Organization and whose name is a person's: a given name that is known,
then a family name.

## Why it matters
Search engines look for a company of that name; the writer gets no credit.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27):
“don't use the wrong type (for example, using the Organization type for a person)”.

## How to fix
Write `"@type": "Person"`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Organization", "name": "Anna Schmidt"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Organization", "name": "Port Aven Post"}}
</script>
```

```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Anna Schmidt"}}
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
from newsmeta.wire.person import given

_WORDS = range(2, 4)


@rule("info", "authors", google="warning", schema_org="info", needs=("Organization", "NewsMediaOrganization"))
def person_as_organization(reading: Reading, house: House) -> Iterator[Found]:
    for credit in stated_authors(reading):
        words = credit.name.split()
        if credit.item is None or len(words) not in _WORDS or not given(words[0]):
            continue
        if not set(credit.item.kinds) & {"Organization", "NewsMediaOrganization"}:
            continue
        own = key(credit.name) in site_keys(reading, house)  # "Jeune Afrique", "Anna Magazin"
        if not own and kind_of_name(credit.name) == "person":
            message = f"{quoted(credit.name)} is a person, but typed as an Organization"
            yield Found(message, credit.place, credit.name, "authors", hint="type it as Person", confidence="likely")
