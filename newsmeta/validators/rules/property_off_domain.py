"""A property stands on a type that does not have it.

## What it does
Reports known properties on items none of whose types, nor their supertypes, has the property in schema.org. Items of
unknown types are left alone.

## Why it matters
Readers look for a property where the vocabulary puts it: `relatedLink` belongs to the WebPage, so on a NewsArticle
nobody finds it.

## Who asks for it
schema.org 30.0 (https://schema.org/domainIncludes, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Move the property to the item it belongs to, or use the property that this type has.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "relatedLink": "https://example.com/harbour"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/ferry", "relatedLink": "https://example.com/harbour"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.vocabulary import domain_ok, domains_of
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, misfits, more, once


@rule("info", formats=TYPED, schema_org="warning")
def property_off_domain(reading: Reading, house: House) -> Iterator[Found]:
    for first, others in once(misfits(reading.document, _misfits), lambda s: (s.item.types, s.name)):
        where = " or ".join(domains_of(first.name)[:3])
        message = f"schema.org defines {first.name} for {where}, not for {' and '.join(first.item.types)}{more(others)}"
        hint = "leave it out, or move it to the item it describes"
        yield Found(message, key_place(first.value), first.name, hint=hint)


@recalled(4000)
def _misfits(types: tuple[str, ...], names: tuple[str, ...]) -> tuple[str, ...]:
    return () if any("Role" in each for each in types) else tuple(n for n in names if not domain_ok(n, types))
