"""The headline is longer than most places show.

## What it does
Counts the characters of the headline; the limit (110) can be set for the house.

## Why it matters
Search results, previews and phones cut long headlines, mostly before the news.

## Who asks for it
Google: “Consider using a concise title, as long titles may be truncated on some devices”; 110 characters was its limit
for years (https://developers.google.com/search/docs/appearance/structured-data/article, read 2026-11-02).

## How to fix
Shorten the headline, or give a shorter one in the structured data.

## Fails
```html
<h1>A ferry line reopens after the harbour office repaired two landing stages
that a storm broke in autumn last year</h1>
<p>The ferry sails twice a day.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Ferry line reopens"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("info", "headline", google="info")
def long_headline(reading: Reading, house: House) -> Iterator[Found]:
    headline, said = reading.article.headline, reading.winner("headline")
    if headline and said and len(headline) > house.headline_length:
        message = f"the headline has {len(headline)} characters; more than {house.headline_length} are often cut"
        yield Found(message, said.place, headline, "headline", hint="shorten it")
