"""A step of the breadcrumb lacks its name, number or address.

## What it does
Looks at every step of a `BreadcrumbList` for `position`, for `name` (its own or its item's), and, but for the last, for
`item`.

## Why it matters
Search results then show the bare address instead of the story's section.

## Who asks for it
Google requires the three (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).

## How to fix
Number the steps from 1, and give each the name and address of its page; the last one may do without the address.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": 1, "item": "https://example.com/coast"},
 {"@type": "ListItem", "position": 2, "name": "Ferries"}]}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": 1, "name": "Coast", "item": "https://example.com/coast"},
 {"@type": "ListItem", "position": 2, "name": "Ferries"}]}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, items, says, values
from newsmeta.validators.rule import Found, House, lacks, rule
from newsmeta.validators.sight import more, once, typed
from newsmeta.validators.survey import survey_of

_WHOLE = frozenset(("position", "name", "item"))


@rule("info", formats=("html", "jsonld"), needs=("BreadcrumbList",), google="error")
def incomplete_breadcrumb(reading: Reading, house: House) -> Iterator[Found]:
    if _are_whole(reading):
        return
    lists = (found for _, found in typed(reading.document, lambda name: name == "BreadcrumbList"))
    seen = (row for found in lists for row in _steps(found))
    for (step, lacking), others in once(seen, lambda row: row[1]):
        yield lacks("a step of the breadcrumb", lacking, step.type_place, more=more(others))


def _are_whole(reading: Reading) -> bool:
    """Say whether every step has everything, which is seen without making an item of one."""
    seen = survey_of(reading.document)
    return not seen.blanks and all(_WHOLE.issubset(each.names) for each in seen.shapes if "ListItem" in each.types)


def _steps(found: Item) -> Iterator[tuple[Item, tuple[str, ...]]]:
    steps = items(found, "itemListElement")
    for nth, step in enumerate(steps, 1):
        if "ListItem" in step.types and (lacking := tuple(_lacking(step, nth == len(steps)))):
            yield step, lacking


def _lacking(step: Item, last: bool) -> Iterator[str]:
    if not says(step, "position"):
        yield "position"
    if not says(step, "name") and not any(says(page, "name", "headline") for page in items(step, "item")):
        yield "name"
    if not last and not step.id and not values(step, "item", "url"):
        yield "item"
