"""Opinion is typed as news.

## What it does
Looks at the section and genre that the metadata state, for words that mean opinion in the story's language or in
English, on pages whose story is typed as a plain Article or NewsArticle.

## Why it matters
Readers and search engines cannot tell opinion from report.

## Who asks for it
The Trust Project asks to label the type of work (https://thetrustproject.org/trust-indicators/, read 2026-11-02);
schema.org has `OpinionNewsArticle`.

## How to fix
Type the story as `OpinionNewsArticle`, alone or beside NewsArticle.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "articleSection": "Opinion"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "OpinionNewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en", "articleSection": "Opinion"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.labelled import labelled
from newsmeta.validators.rule import Found, House, rule


@rule("info", "type", "section", trust="warning")
def opinion_not_typed(reading: Reading, house: House) -> Iterator[Found]:
    yield from labelled(reading, "opinion", "opinion", "OpinionNewsArticle")
