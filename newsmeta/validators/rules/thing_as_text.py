"""A property that holds a thing holds bare text.

## What it does
Reports text under properties for which schema.org expects an item, such as `publisher`. Authors have a rule of their
own (`untyped-author`), and text that names a member of an enumeration or the address of a thing is left alone.

## Why it matters
schema.org allows text as a fallback. But text has no type, address or logo, and readers that follow the vocabulary may
skip it.

## Who asks for it
schema.org 30.0: “we expect … but accept text” (https://schema.org/docs/datamodel.html, read 2026-11-02).

## How to fix
Write an item with a type and a name.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": "Port Aven Post"}
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

from newsmeta.lexicon.vocabulary import DATA_TYPES, enumeration, is_a, range_of
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.sources.structured import short_name
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, field_of, more, once, quoted, under

_OTHERS = {"author", "creator", "digitalSourceType"}


@rule("info", formats=TYPED, schema_org="info", google="info")
def thing_as_text(reading: Reading, house: House) -> Iterator[Found]:
    seen = (said for said in under(reading.document, _things_only, _is_words) if said.item.syntax == "jsonld")
    for first, others in once(seen, lambda said: (said.item.types, said.name)):
        wanted = " or ".join(range_of(first.name)[:3])
        message = f"{first.how} is the text {quoted(first.value.text)}; schema.org expects {wanted}{more(others)}"
        hint = "write an item with @type and name"
        yield Found(message, first.value.place, first.value.text, field_of(first.name), hint=hint)


@recalled(4000)
def _things_only(name: str) -> bool:
    ranges = range_of(name)
    return (
        bool(ranges)
        and name not in _OTHERS
        and not any(each in DATA_TYPES for each in ranges)
        and not any(is_a(each, "Enumeration") or is_a(each, "Quantity") for each in ranges)
    )


def _is_words(text: str) -> bool:
    address = "://" in text or text.startswith(("/", "_:", "#"))
    return bool(text.strip()) and not address and not enumeration(short_name(text))
