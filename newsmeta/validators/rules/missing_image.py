"""The story has no picture.

## What it does
Looks for a picture in structured data, meta tags and the page.

## Why it matters
Lists, previews and news apps show stories with a picture; the others fall back to a logo or to nothing.

## Who asks for it
Google recommends `image` on an Article (https://developers.google.com/search/docs/appearance/structured-data/article,
read 2026-11-02); Open Graph counts `og:image` among its four basic properties (https://ogp.me/, read 2026-11-02).

## How to fix
State at least one picture of the story in `image` and `og:image`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "inLanguage": "en"}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/ferry.jpg"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import absent


@rule("warning", "images", formats=("html", "jsonld"), google="warning", open_graph="warning", apple_news="info")
def missing_image(reading: Reading, house: House) -> Iterator[Found]:
    if not any(said.text.strip() for said in reading.ledger.of("images")):  # a picture that cannot be fetched is one
        yield absent(reading, "images", "the story has no picture", hint="state one in image and og:image")
