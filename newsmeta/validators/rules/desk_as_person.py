"""A desk, an agency or the publisher is typed as a Person.

## What it does
Reports authors typed Person whose name is the publisher's, a newsroom's word for itself (“Staff Reporter”,
“La rédaction”), an agency's or has a house's generic words.

## Why it matters
Search engines look for a person of that name, and may join the desks of many papers into one.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, read 2026-11-02): “use the
Person type for people, and the Organization type for organizations”.

## How to fix
Write `"@type": "Organization"`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Reuters"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Organization", "name": "Reuters"}}
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
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.name import clean_name, kind_of_name
from newsmeta.wire.nameseries import split_names
from newsmeta.wire.person import given


@rule("warning", "authors", google="warning", trust="warning")
def desk_as_person(reading: Reading, house: House) -> Iterator[Found]:
    houses = site_keys(reading, house)
    for credit in stated_authors(reading):
        if credit.item and credit.item.kinds == ("Person",):
            found, own = kind_of_name(credit.name), key(credit.name) in houses
            if own or (found in ("desk", "organization") and not _person_with(credit.name, reading.article.language)):
                what = "the publisher" if own else "a desk" if found == "desk" else "an organisation"
                message = f"{quoted(credit.name)} is {what}, but typed as a Person"
                hint = "type it as Organization"
                yield Found(
                    message, credit.place, credit.name, "authors", hint=hint, confidence="certain" if own else "likely"
                )


def _person_with(name: str, language: str | None) -> bool:
    """Say whether a person is named with a house beside: “Ann Lee, Port Aven University”; “Emily Co” is hardly one."""
    words, first = name.split(), name.partition(". ")[0]
    if first != name and " " in first.strip() and kind_of_name(first) == "person":  # "Ann Lee. Port Aven International"
        return True
    parts = {clean_name(part, language=language).name for part in (name, *split_names(name))}
    parts.update(parse_byline(name, language=language).authors)  # "Ann Lee for Port Aven Post"
    return (len(words) == 2 and given(words[0])) or any(kind_of_name(part) == "person" for part in parts - {name})
