"""A type or property has been replaced by another.

## What it does
Reports names that schema.org marks as superseded and says which name replaced them.

## Why it matters
Old names still work today, but new readers learn only the new ones.

## Who asks for it
schema.org 30.0 (https://schema.org/supersededBy, read 2026-11-02); validators of the vocabulary report it.

## How to fix
Use the name that replaced it; the finding gives it.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "video": {"@type": "VideoObject", "name": "The ferry", "encodings": {"@type": "MediaObject", "contentUrl": "https://example.com/f.mp4"}}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "video": {"@type": "VideoObject", "name": "The ferry", "encoding": {"@type": "MediaObject", "contentUrl": "https://example.com/f.mp4"}}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.lexicon.vocabulary import superseded_by
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import TYPED, key_place, more, once, typed, under


@rule("info", formats=TYPED, schema_org="info")
def superseded_term(reading: Reading, house: House) -> Iterator[Found]:
    for first, others in once(under(reading.document, superseded_by), lambda s: s.name):
        new = " or ".join(superseded_by(first.name))
        message = f"schema.org has replaced {first.name} by {new}{more(others)}"
        yield Found(message, key_place(first.value), first.name, hint=f"write {new}")
    for (name, item), rest in once(typed(reading.document, superseded_by), lambda row: row[0]):
        new = " or ".join(superseded_by(name))
        yield Found(f"schema.org has replaced {name} by {new}{more(rest)}", item.type_place, name, hint=f"write {new}")
