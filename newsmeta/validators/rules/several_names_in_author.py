"""One author holds several names.

## What it does
Reports author names in structured data that hold two and more names: joined by “and” in any language, by commas,
semicolons or slashes. “Doe, Jane” and names of organisations stay one.

## Why it matters
Readers take the text for the name of one person, who does not exist; none of the real authors gets the story.

## Who asks for it
Google's author markup best practices
(https://developers.google.com/search/docs/appearance/structured-data/article#author-bp, text compared 2026-11-27):
“list each author in their own author field”.

## How to fix
Write one item for each author.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee and Bo Day"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Day"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import key
from newsmeta.validators.credits import cleaned, stated_authors
from newsmeta.validators.headlines import site_keys
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.name import kind_of_name
from newsmeta.wire.nameseries import split_names
from newsmeta.wire.person import given


@rule("warning", "authors", google="warning")
def several_names_in_author(reading: Reading, house: House) -> Iterator[Found]:
    language = reading.article.language
    houses = site_keys(reading, house)
    for credit in stated_authors(reading):
        names = split_names(credit.name)
        if len(names) < 2:
            continue
        title = cleaned(credit.name, language).title
        names = tuple(name for name in names if name != title)
        alone = [cleaned(name, language).name for name in names if key(name) not in houses]
        people = [name for name in alone if kind_of_name(name) == "person" and _sure(name, credit.name)]
        if len(people) > 1:
            message = f"{credit.how} holds {len(people)} names: {quoted(credit.name)}"
            hint = f"write one item for each: {', '.join(people[:4])}"
            yield Found(message, credit.place, credit.name, "authors", hint=hint)


def _sure(name: str, whole: str) -> bool:
    """Say whether a name is a person's beyond doubt where a bar may also part a person from a paper."""
    return "|" not in whole or given(name.split()[0])
