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

from newsmeta.lexicon.wording import words_of_all
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, at, rule
from newsmeta.validators.sight import quoted


@rule("info", "section", wire="info", apple_news="info")
def default_section(reading: Reading, house: House) -> Iterator[Found]:
    unsorted = words_of_all("unsorted")
    said = next((e for e in reading.ledger.of("section") if e.text.strip().casefold() in unsorted), None)
    if said:
        yield at(said, f"the section is {quoted(said.text)}", hint="choose a section")
