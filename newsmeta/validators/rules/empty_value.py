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
from newsmeta.validators.leaves import Cell
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import field_of, key_place, more, once, stories
from newsmeta.validators.survey import Survey, survey_of


@rule("info", schema_org="warning", google="info")
def empty_value(reading: Reading, house: House) -> Iterator[Found]:
    seen = survey_of(reading.document)
    blank = (cell for cell in seen.blanks if not _is_told_elsewhere(reading, seen, cell))
    for first, others in once(blank, lambda cell: (seen.types(cell[0]), cell[1])):
        said = seen.first(first)
        message = f"{said.how} is empty{more(others)}"
        yield Found(message, key_place(said.value), None, field_of(said.name), hint="leave it out when it has no value")


def _is_told_elsewhere(reading: Reading, seen: Survey, cell: Cell) -> bool:
    """Say whether it is the story's headline, which has a rule of its own, or NaN and the like, read as ``null``."""
    number, name = cell
    if name == "headline":
        return seen.item(number) in stories(reading)
    said = seen.first(cell) if reading.document.flaws else None
    span = said.value.place.span() if said and said.value.value is None else None
    return span is not None and not reading.document.text.startswith(("null", "["), span[0])
