"""A correction lacks its text or its date.

## What it does
Looks at every `correction` and CorrectionComment in structured data for a text and a date.

## Why it matters
A correction that says neither what was wrong nor since when it is right helps nobody.

## Who asks for it
schema.org's CorrectionComment and the Trust Project (https://schema.org/correction, read 2026-11-02).

## How to fix
Give the correction `text` and `datePublished`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "correction": {"@type": "CorrectionComment", "text": "The ferry sails twice a day, not once."}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "correction": {"@type": "CorrectionComment", "text": "The ferry sails twice a day, not once.",
  "datePublished": "2026-01-16"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import items, texts
from newsmeta.validators.rule import Found, House, lacks, rule
from newsmeta.validators.sight import stories


@rule("info", "corrections", needs=("correction",), trust="warning")
def incomplete_correction(reading: Reading, house: House) -> Iterator[Found]:
    for story in stories(reading):
        for item in items(story, "correction"):
            for name, either in (
                ("text", ("text", "description")),
                ("datePublished", ("datePublished", "dateCreated")),
            ):
                if item.props and not texts(item, *either):
                    yield lacks("the correction", [name], item.type_place, "corrections")
