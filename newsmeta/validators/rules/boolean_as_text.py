"""A truth value is written as text.

## What it does
Reports `"true"`, `"False"` and the like in JSON-LD under properties that schema.org defines as Boolean. Microdata has
only text, so it is left alone.

## Why it matters
Readers that follow the vocabulary to the letter do not take the text for the value; a paid story may then count as
free.

## Who asks for it
schema.org 30.0 (https://schema.org/Boolean, read 2026-11-02). Google accepts both: its older examples had text.

## How to fix
Write true or false without quotation marks.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": "False"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "isAccessibleForFree": false}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.vocabulary import range_of
from newsmeta.model.reading import Reading
from newsmeta.recalled import recalled
from newsmeta.validators.rule import Edit, Found, House, rule
from newsmeta.validators.sight import field_of, more, once, under
from newsmeta.validators.survey import Statement


@rule("info", schema_org="warning", fixable=True)
def boolean_as_text(reading: Reading, house: House) -> Iterator[Found]:
    seen = (said for said in under(reading.document, _boolean, _truth) if said.item.syntax == "jsonld")
    for first, others in once(seen, lambda s: s.how):
        text = first.value.text
        message = f"{first.how} is the text “{text}”, not the value {text.strip().lower()}{more(others)}"
        fix = tuple(_edits(reading, [first, *others]))
        yield Found(message, first.value.place, text, field_of(first.name), hint="write it without quotes", fix=fix)


def _truth(text: str) -> bool:
    return text.strip().lower() in {"true", "false"}


@recalled(2000)
def _boolean(name: str) -> bool:
    return range_of(name) == ("Boolean",)


def _edits(reading: Reading, said: list[Statement]) -> Iterator[Edit]:
    for each in said:
        span = each.value.place.span()
        if span and reading.document.text[span[0] - 1 : span[1] + 1] == f'"{each.value.text}"':
            yield Edit(span[0] - 1, span[1] + 1, each.value.text.strip().lower())
