"""The story is typed as an Article, not as a NewsArticle.

## What it does
Reports structured data in which the story is an Article, CreativeWork or BlogPosting only.

## Why it matters
Properties such as `dateline` belong to news articles, and types such as OpinionNewsArticle tell news from opinion.

## Who asks for it
schema.org 30.0 (https://schema.org/NewsArticle, read 2026-11-02); Google takes Article, NewsArticle and BlogPosting
alike.

## How to fix
Write `NewsArticle`, or the type below it that fits.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Article", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import stories


@rule(None, "type", trust="info")
def generic_article_type(reading: Reading, house: House) -> Iterator[Found]:
    told = stories(reading)
    if told and all(item.types == ("Article",) for item in told):
        message = "the story is typed as an Article, not as a NewsArticle"
        yield Found(message, told[0].type_place, "Article", "type", hint="type it as NewsArticle or one of its kinds")
