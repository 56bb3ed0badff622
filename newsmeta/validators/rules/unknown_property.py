"""A property is not one of schema.org's.

## What it does
Compares the property names of items with schema.org types with the vocabulary, letter by letter, and names the one
that was probably meant. Names with a prefix, names that the block's own context defines and the `-input` and `-output`
of actions are left alone.

## Why it matters
Readers skip names they do not know: `datemodified` dates nothing.

## Who asks for it
schema.org 30.0 (https://schema.org/docs/full.html, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Use the name as schema.org writes it, or leave the property out.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "datemodified": "2026-01-16T08:30:00+07:00"}
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

from newsmeta.lexicon.vocabulary import is_property, nearest
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.validators.blocks import is_schema_org, own_terms
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, more, once, under
from newsmeta.validators.survey import Statement

_HINT = "leave it out, or give your own a prefix and a context"
_KEYWORDS = {"type", "id", "context", "graph"}


@rule("warning", formats=TYPED, schema_org="warning")
def unknown_property(reading: Reading, house: House) -> Iterator[Found]:
    unknown = under(reading.document, _unknown)
    own = own_terms(reading.document) if unknown else ()
    seen = (s for s in unknown if _claimed(s) and s.name not in own)
    for first, others in once(seen, lambda s: (s.item.types, s.name)):
        meant = "@" + first.name if first.name in _KEYWORDS else nearest(first.name, "properties")
        message = f"{first.name} is not a property of schema.org{more(others)}"
        yield Found(message, key_place(first.value), first.name, hint=f"write {meant}" if meant else _HINT)


def _claimed(said: Statement) -> bool:
    """Say whether the property is meant to be schema.org's: a plain name on an item of a plain type."""
    other = said.name.endswith(("-input", "-output")) or "\n" in said.name  # the rest of a block that was cut
    return is_schema_org(said.name) and not other and any(is_schema_org(name) for name in said.item.types)


@recalled(4000)
def _unknown(name: str) -> bool:
    return not is_property(name)
