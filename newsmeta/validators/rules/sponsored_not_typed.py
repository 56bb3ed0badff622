"""Paid content is typed as news.

## What it does
Looks at the section and genre that the metadata state, for words that mean paid content in the story's language or in
English, on pages whose story is typed as a plain Article or NewsArticle.

## Why it matters
Advertising that looks like news misleads, and most countries forbid it.

## Who asks for it
schema.org has `AdvertiserContentArticle` (https://schema.org/AdvertiserContentArticle, read 2026-11-02); Google News
asks to keep paid content apart.

## How to fix
Type the story as `AdvertiserContentArticle`, alone or beside NewsArticle.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "articleSection": "Sponsored"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "AdvertiserContentArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "articleSection": "Sponsored"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.labelled import labelled
from newsmeta.validators.rule import Found, House, rule


@rule("info", "type", "section", trust="warning")
def sponsored_not_typed(reading: Reading, house: House) -> Iterator[Found]:
    yield from labelled(reading, "sponsored", "paid content", "AdvertiserContentArticle")
