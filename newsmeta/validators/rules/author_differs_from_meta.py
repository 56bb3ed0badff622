"""The author meta tag and the markup name different people.

## What it does
Compares persons in the structured data with those in the author meta tags. Only when the two share no name at all is
it reported.

## Why it matters
Which of the two is right depends on who reads: previews and archives take the meta tag, search engines the markup.

## Who asks for it
House style; Google asks for consistent data
(https://developers.google.com/search/docs/appearance/structured-data/sd-policies, read 2026-11-02).

## How to fix
Fill both from one field.

## Fails
```html
<meta name="author" content="Bo Day">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
```

## Passes
```html
<meta name="author" content="Ann Lee">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "author": {"@type": "Person", "name": "Ann Lee"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.alike import names_one
from newsmeta.validators.credits import authors_in_meta, stated_authors
from newsmeta.validators.rule import Found, House, beside, rule
from newsmeta.validators.sight import quoted
from newsmeta.wire.name import kind_of_name


@rule("info", "authors")
def author_differs_from_meta(reading: Reading, house: House) -> Iterator[Found]:
    stated = [c for c in stated_authors(reading) if kind_of_name(c.name) == "person"]
    metas = [c for c in authors_in_meta(reading) if kind_of_name(c.name) == "person"]
    if stated and metas and not any(names_one(m.name, s.name) for m in metas for s in stated):
        message = (
            f"the meta tag {metas[0].how} names {quoted(metas[0].name)}, the structured data {quoted(stated[0].name)}"
        )
        also = beside("the structured data say otherwise", stated[0].place)
        hint = "fill both from one field"
        yield Found(message, metas[0].place, metas[0].name, "authors", also=also, hint=hint)
