"""Agency copy has no dateline.

## What it does
Looks for a dateline in stories that are credited to a news agency other than the house itself.

## Why it matters
The dateline says where the story was filed, and by whom; without it an editor cannot tell.

## Who asks for it
schema.org: `dateline` is where and when the story was filed (https://schema.org/dateline, read 2026-11-02). Wire
services open their reports with one; features may go without.

## How to fix
Keep the dateline when copy is taken over.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "Reuters"}}
</script>
<h1>Ferry line reopens</h1>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "Reuters"}}
</script>
<h1>Ferry line reopens</h1>
<p>PORT AVEN (Reuters) – The ferry to Tessel island sails again from the new landing stage.</p>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.agencies import agencies_in, is_of_house
from newsmeta.validators.rule import Found, House, missing, rule


@rule(None, "dateline", wire="info")
def missing_dateline(reading: Reading, house: House) -> Iterator[Found]:
    article = reading.article
    if article.dateline or not article.source or not article.body:
        return
    name = article.source.name
    if agencies_in(name) and not is_of_house(name, reading, house):
        message = f"this copy of {name} has no dateline"
        yield missing("dateline", message, hint="keep the dateline when copy is taken over")
