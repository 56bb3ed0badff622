"""A property holds an item of a type that it does not take.

## What it does
Reports items whose type is none of those that schema.org expects of the property, nor a subtype of one, and items
where only text, a date or a URL is expected.

## Why it matters
Readers skip values they cannot use: a publisher that is a WebPage has neither name nor logo for them.

## Who asks for it
schema.org 30.0 (https://schema.org/rangeIncludes, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Give the item the expected type, or use the property that takes it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "WebPage", "name": "Port Aven Post"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"@type": "NewsMediaOrganization", "name": "Port Aven Post"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.vocabulary import is_a, is_type, range_of
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, a, field_of, more, once, things


@rule("warning", formats=TYPED, schema_org="warning")
def value_off_range(reading: Reading, house: House) -> Iterator[Found]:
    wrong = things(reading.document, lambda name, types: not _takes(name, types))
    seen = ((said, item.types) for said, item in wrong)
    for (first, types), others in once(seen, lambda row: (row[0].how, row[1])):
        wanted = " or ".join(range_of(first.name)[:4])
        message = f"{first.how} holds {a(' and '.join(types))}; schema.org expects {wanted}{more(others)}"
        yield Found(message, first.value.place, " ".join(types), field_of(first.name), hint=f"give {a(wanted)}")


@recalled(4000)
def _takes(name: str, types: tuple[str, ...]) -> bool:
    """Say whether the property takes an item of these types; a Role may stand between any two items.

    What an unknown type is, nobody can say; it has a rule of its own.
    """
    ranges = range_of(name)
    if not ranges or not types or not all(is_type(each) for each in types):
        return True
    return any(is_a(each, wanted) for each in types for wanted in (*ranges, "Role"))
