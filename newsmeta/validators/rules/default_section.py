"""The story's section is the system's word for none.

## What it does
Reports sections such as “Uncategorized”, “Sin categoría”, “Non classé” in structured data and meta tags.

## Why it matters
The story stands under no heading: not in the navigation, not in the section's feed, and readers see a word of the
machine.

## Who asks for it
Newsrooms; it is the name of the category that WordPress gives a post until somebody chooses one.

## How to fix
Choose a section before publishing.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "articleSection": "Uncategorized"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "articleSection": "Coast"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted

_NONE = frozenset(
    (
        *("uncategorized", "uncategorised", "unclassified", "no category", "sin categoría", "sin categoria"),
        *("non classé", "senza categoria", "sem categoria", "geen categorie", "niet gecategoriseerd"),
        *("unkategorisiert", "ikke kategoriseret", "ukategoriseret", "ukategorisert", "okategoriserad"),
        *("okategoriserade", "luokittelematon", "bez kategorii", "nezařazené", "nezaradené", "egyéb kategória"),
        *("без рубрики", "без категорії", "chưa phân loại", "chưa được phân loại", "未分类", "未分類", "미분류"),
        *("غير مصنف", "sense categoria", "tak berkategori"),
    )
)


@rule("info", "section", wire="info", apple_news="info")
def default_section(reading: Reading, house: House) -> Iterator[Found]:
    said = next((e for e in reading.ledger.of("section") if e.text.strip().casefold() in _NONE), None)
    if said:
        yield at(said, f"the section is {quoted(said.text)}", hint="choose a section")
