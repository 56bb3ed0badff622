"""A type or property is still pending in schema.org.

## What it does
Reports names from the pending section of schema.org, such as `creditText` and `correction`.

## Why it matters
Pending names may still change. Many are in wide use and right to use; the rule is for those who want to know.

## Who asks for it
schema.org 30.0 (https://pending.schema.org/, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Nothing, or watch the term's page for changes.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "creditText": "By Ann Lee"}
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

from newsmeta.lexicon.vocabulary import is_pending
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, more, once, typed, under

_HINT = "keep it where a consumer asks for it; it may still change"


@rule(None, formats=TYPED)
def pending_term(reading: Reading, house: House) -> Iterator[Found]:
    if reading.document.format not in TYPED:
        return
    for first, others in once(under(reading.document, is_pending), lambda s: s.name):
        message = f"{first.name} is a pending term of schema.org{more(others)}"
        yield Found(message, key_place(first.value), first.name, hint=_HINT)
    for (name, item), rest in once(typed(reading.document, is_pending), lambda row: row[0]):
        yield Found(f"{name} is a pending type of schema.org{more(rest)}", item.type_place, name, hint=_HINT)
