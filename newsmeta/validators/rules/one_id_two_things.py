"""One @id names two things that cannot be the same.

## What it does
Compares the types of all items that share an `@id`: a person and a web page, an organisation and an article. Types of
one family (WebPage and NewsArticle, Organization and LocalBusiness) may be one thing.

## Why it matters
In the graph both become one node, which then is a person with a headline; whatever refers to it means both.

## Who asks for it
JSON-LD 1.1: nodes with one `@id` are one node (https://www.w3.org/TR/json-ld11/#node-identifiers, read 2026-11-02).

## How to fix
Give each thing an `@id` of its own, for example with `#author` or `#publisher` behind the page's address.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "@id": "https://example.com/ferry#story", "headline": "Ferry line reopens"},
 {"@type": "WebPage", "@id": "https://example.com/#me", "name": "Port Aven Post"},
 {"@type": "Organization", "@id": "https://example.com/#me", "name": "Port Aven Post"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "@id": "https://example.com/ferry", "headline": "Ferry line reopens"},
 {"@type": "WebPage", "@id": "https://example.com/ferry", "name": "Ferry line reopens"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsmeta.lexicon.vocabulary import is_a
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.sources.structured import Item
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import a, namesakes, quoted

_FAMILIES: Final = ("CreativeWork", "Event", "Organization", "Person", "Place", "Product", "Action")
_MOST = 20


@rule("warning", schema_org="warning")
def one_id_two_things(reading: Reading, house: House) -> Iterator[Found]:
    known: dict[str, Item] = {}
    found = 0
    for item in namesakes(reading.document):
        if not item.id or not item.types or item.syntax != "jsonld":
            continue
        first = known.setdefault(item.id, item)
        ours, theirs = _families(item.types), _families(first.types)
        if ours and theirs and not ours & theirs and found < _MOST:
            found += 1
            message = f"{quoted(item.id)} is {a(item.types[0])} here and {a(first.types[0])} elsewhere"
            also = beside(f"{a(first.types[0])} of that @id", first.type_place)
            yield Found(message, item.type_place, item.types[0], hint="give each an @id of its own", also=also)


@recalled(2000)
def _families(types: tuple[str, ...]) -> frozenset[str]:
    return frozenset(family for family in _FAMILIES if any(is_a(each, family) for each in types))
