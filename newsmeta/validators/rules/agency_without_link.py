"""An agency is credited without a link, and no author is named.

## What it does
Reports stories that name no author and whose source is an agency without an address.

## Why it matters
Readers and search engines cannot follow the story to who reported it.

## Who asks for it
Google: link each author or organisation to a page that identifies it
(https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Give the source a `url`, or name the author.

## Fails
```text
Ferry line to Tessel island reopens after storm

Port Aven (Reuters) – The ferry to Tessel island sails again from the new landing stage, twice a day until spring.

The first ship left Port Aven at dawn with forty passengers on board, the harbour office said on the quay.

The line had been closed for two years after a storm broke the landing stage of the small island. – Reuters
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "sourceOrganization": {"@type": "NewsMediaOrganization", "name": "Reuters", "url": "https://www.reuters.com/"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.agencies import is_known
from newsmeta.validators.rule import Found, House, at, rule


@rule("info", "source", "authors", needs=("source", "dateline"), google="info", wire="info", trust="info")
def agency_without_link(reading: Reading, house: House) -> Iterator[Found]:
    article, said = reading.article, reading.winner("source")
    if not article.source or article.source.url or article.authors:
        return
    if said and is_known(article.source.name, house):
        message = f"{article.source.name} is credited without a link, and no author is named"
        yield at(said, message, hint="give the source its url, or name the author")
