"""A JSON-LD reference leads to nothing on the page.

## What it does
Reports objects that only name an item of this page (`{"@id": "#author"}`) when no item of that name is described.
Names that lead to other pages are left alone.

## Why it matters
The reader finds an author or publisher that has no name.

## Who asks for it
JSON-LD 1.1 allows it; it is a mistake of templates all the same (https://www.w3.org/TR/json-ld11/#node-identifiers,
read 2026-11-02).

## How to fix
Describe the item on the page, or write its name and type where it is used.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens", "author": {"@id": "#ann"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "headline": "Ferry line reopens", "author": {"@id": "#ann"}},
 {"@type": "Person", "@id": "#ann", "name": "Ann Lee"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, more, once, quoted, unresolved
from newsmeta.validators.survey import Statement


@rule("info", schema_org="warning")
def dangling_reference(reading: Reading, house: House) -> Iterator[Found]:
    page = (reading.article.url or reading.document.url or "").partition("#")[0]
    named = unresolved(reading.document, lambda name: _is_here(name, page))
    seen = (said for said in named if isinstance(said.value.value, Item) and _dangles(said.value.value, page))
    for first, others in once(seen, _name):
        message = f"{first.how} refers to {quoted(_name(first))}, which this page does not describe{more(others)}"
        yield Found(message, first.value.place, _name(first), field_of(first.name), hint="describe it on the page")


def _name(said: Statement) -> str:
    return (said.value.value.id or "") if isinstance(said.value.value, Item) else ""


def _is_here(name: str, page: str) -> bool:
    return name.startswith(("#", "_:")) or ("#" in name and bool(page) and name.partition("#")[0] == page)


def _dangles(item: Item, page: str) -> bool:
    return _is_here(item.id or "", page) and not item.types and not item.same and not item.props
