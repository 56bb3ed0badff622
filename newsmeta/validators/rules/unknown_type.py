"""The type of an item is not one of schema.org's.

## What it does
Compares every type that claims to be schema.org's with the vocabulary, letter by letter, and names the one that was
probably meant. Types of other vocabularies (with a prefix or an address of their own) are left alone.

## Why it matters
Readers know types by their exact name. An item of an unknown type counts as a Thing, or not at all: `Newsarticle` is
not a news article.

## Who asks for it
schema.org 30.0 (https://schema.org/docs/full.html, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Use the name as schema.org writes it, capitals too.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Newsarticle", "headline": "Ferry line reopens"}
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

from newsmeta.lexicon.vocabulary import DATA_TYPES, is_type, nearest
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.validators.blocks import is_schema_org
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, more, once, typed

_HINT = "write the nearest type of schema.org, or give your own a prefix and a context"


@rule("warning", formats=TYPED, schema_org="error", google="warning")
def unknown_type(reading: Reading, house: House) -> Iterator[Found]:
    for (name, item), others in once(typed(reading.document, _unknown), lambda row: row[0]):
        meant = nearest(name, "types")
        message = f"{name} is not a type of schema.org{more(others)}"
        yield Found(message, item.type_place, name, "type", hint=f"write {meant}" if meant else _HINT)


@recalled(4000)
def _unknown(name: str) -> bool:
    return is_schema_org(name) and not is_type(name) and name not in DATA_TYPES
