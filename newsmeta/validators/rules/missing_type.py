"""An item in the JSON-LD has properties but no @type.

## What it does
Reports objects in JSON-LD that say something and do not say of what kind they are. Objects that only name another
(`@id`) and the pages of breadcrumbs are left alone; authors have a rule of their own.

## Why it matters
Readers choose what to look for by the type. Without it they guess, or skip the item.

## Who asks for it
schema.org 30.0; Google: “Every … object must have a type”
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies, read 2026-11-02).

## How to fix
Add `@type` with the type that the property takes; the finding names it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "publisher": {"name": "Port Aven Post"}}
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
from operator import not_

from newsmeta.lexicon.vocabulary import is_property, range_of
from newsmeta.model.reading import Reading
from newsmeta.sources.jsonblocks import JsonPlace
from newsmeta.sources.place import Span
from newsmeta.sources.structured import Item
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, more, once, things
from newsmeta.validators.survey import Statement, survey_of

_OTHERS = {"author", "creator", "item"}  # breadcrumbs name their pages by @id alone


@rule("warning", formats=TYPED, schema_org="warning", google="warning")
def missing_type(reading: Reading, house: House) -> Iterator[Found]:
    if not any(not each.types and any(map(is_property, each.names)) for each in survey_of(reading.document).shapes):
        return  # most pages
    untyped = things(reading.document, lambda name, types: not types and name not in _OTHERS)
    seen = (said for said, item in untyped if _untyped(item) and _here(said))
    for first, others in once(seen, lambda s: s.how):
        wanted = " or ".join(range_of(first.name)[:3])
        message = f"the item under {first.how} has no @type{more(others)}"
        yield Found(
            message, key_place(first.value), None, hint=f"add the @type: {wanted}" if wanted else "add the @type"
        )
    for item in survey_of(reading.document).items(not_):
        if item.top and _untyped(item):
            span = item.place.span()
            place = Span(span[0], span[0] + 1) if span else item.place
            yield Found("this item has properties but no @type", place, None, hint="add the @type")


def _here(said: Statement) -> bool:
    """Say whether the item stands under the property itself; one that is only named there is reported where it is."""
    own = said.value.value.place if isinstance(said.value.value, Item) else None
    place = said.value.place
    if not isinstance(own, JsonPlace) or not isinstance(place, JsonPlace):
        return True
    return own.block is place.block and own.path() == place.path()


def _untyped(item: Item) -> bool:
    return item.syntax == "jsonld" and not item.kinds and any(is_property(name) for name in item.props)
