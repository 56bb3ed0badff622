"""The story states a headline and leaves it empty.

## What it does
Reports story items in structured data whose `headline` is empty, and `og:title` without content.

## Why it matters
Search results, link previews and archives show nothing, or take the next best words they find.

## Who asks for it
Google recommends `headline` (https://developers.google.com/search/docs/appearance/structured-data/article, text
compared 2026-11-27); Open Graph requires `og:title` (https://ogp.me/, read 2026-11-02).

## How to fix
Fill it from the field that holds the headline.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": " "}
</script>
<h1>Ferry line reopens</h1>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import key_place, of_story


@rule("warning", "headline", google="warning", open_graph="error", apple_news="error")
def empty_headline(reading: Reading, house: House) -> Iterator[Found]:
    if reading.article.headline is None:  # told by missing-headline
        return
    hint = "fill it from the field that holds the headline"
    titles = reading.document.named("og:title")
    said = list(of_story(reading, "headline"))
    if said and not any(each.value.text.strip() for each in said):
        yield Found(f"{said[0].how} is empty", key_place(said[0].value), None, "headline", hint=hint)
    elif titles and not any(meta.content.strip() for meta in titles):
        yield Found("og:title is empty", titles[0].place, None, "headline", hint=hint)
