"""A property is there but empty.

## What it does
Reports empty text, `null`, `[]` and `{}` as values in JSON-LD. Of a list, all of it must be empty.

## Why it matters
An empty value says nothing, and some readers take it at its word: an author without a name, a date that cannot be
read.

## Who asks for it
schema.org and Google ask for no property; leaving it out is always right
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies, read 2026-11-02).

## How to fix
Leave the property out when there is no value for it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "description": ""}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, Value
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, hollow, key_place, more, once, stories
from newsmeta.validators.survey import Statement


@rule("info", schema_org="warning", google="info")
def empty_value(reading: Reading, house: House) -> Iterator[Found]:
    own = stories(reading)  # a headline has a rule of its own
    empty = (
        s
        for s in hollow(reading.document)
        if _blank(reading, s.value) and _all_blank(reading, s) and not (s.name == "headline" and s.item in own)
    )
    for first, others in once(empty, lambda s: (s.item.types, s.name)):
        message = f"{first.how} is empty{more(others)}"
        yield Found(
            message, key_place(first.value), None, field_of(first.name), hint="leave it out when it has no value"
        )


def _all_blank(reading: Reading, said: Statement) -> bool:
    values = said.item.props[said.name]
    return said.item.syntax == "jsonld" and said.value is values[0] and all(_blank(reading, each) for each in values)


def _blank(reading: Reading, value: Value) -> bool:
    said = value.value
    if isinstance(said, str):
        return not said or said.isspace()
    if isinstance(said, Item):
        return not said.types and not said.id and not said.props and not said.same
    if said is None:  # NaN and the like are reported as what they are
        span = value.place.span()
        return span is None or reading.document.text[slice(*span)] == "null"
    return False
