"""A value is not a member of the enumeration that the property takes.

## What it does
Reports text under properties for which schema.org expects a member of an enumeration, when the text names none of its
members.

## Why it matters
Readers know the members by their exact name: anything else says nothing.

## Who asks for it
schema.org 30.0 (https://schema.org/Enumeration, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Use the member's name as schema.org writes it, with `https://schema.org/` in front.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Event", "name": "Harbour day", "eventStatus": "https://schema.org/EventPutOff"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Event", "name": "Harbour day", "eventStatus": "https://schema.org/EventPostponed"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.vocabulary import enumeration, is_a, nearest, range_of
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.sources.structured import short_name
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, field_of, more, once, quoted, under


@rule("info", formats=TYPED, schema_org="warning")
def unknown_enumeration_value(reading: Reading, house: House) -> Iterator[Found]:
    seen = under(reading.document, _members_only, lambda text: not _member(text))
    for first, others in once(seen, lambda s: (s.name, s.value.text)):
        meant = nearest(short_name(first.value.text.strip()), "members")
        message = f"{first.how} is {quoted(first.value.text)}, which is no {range_of(first.name)[0]}{more(others)}"
        hint = f"write https://schema.org/{meant}" if meant else f"write one of the values of {range_of(first.name)[0]}"
        yield Found(message, first.value.place, first.value.text, field_of(first.name), hint=hint)


@recalled(4000)
def _members_only(name: str) -> bool:
    ranges = range_of(name)
    return bool(ranges) and name != "digitalSourceType" and all(is_a(each, "Enumeration") for each in ranges)


def _member(text: str) -> bool:
    """Say whether the text names a member; members of other vocabularies, with addresses of their own, may be right."""
    short = short_name(text.strip())
    return not short or bool(enumeration(short)) or "://" in short
