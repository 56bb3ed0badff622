"""The picture for previews is none of the story's in the structured data.

## What it does
Compares the file names of `og:image` and of the images in structured data.

## Why it matters
Readers of the one and of the other see different pictures. Often they are two crops of one photo under names that no
program can match, so the rule is pedantic.

## Who asks for it
House style; no consumer asks for it.

## How to fix
List the same photo in both places.

## Fails
```html
<meta property="og:image" content="https://example.com/logo.png">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/ferry.jpg"}
</script>
```

## Passes
```html
<meta property="og:image" content="https://example.com/small/ferry.jpg">
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": "https://example.com/ferry.jpg"}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import Item, texts
from newsmeta.validators.addresses import split
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted


@rule(None, "images")
def og_image_not_in_jsonld(reading: Reading, house: House) -> Iterator[Found]:
    shown = [meta for meta in reading.document.named("og:image") if meta.content.strip()]
    listed: set[str] = set()
    for said in of_story(reading, "image"):
        item = said.value.value
        found = texts(item, "url", "contentUrl") if isinstance(item, Item) else [said.value]
        listed |= {_file(value.text) for value in found if value.text.strip()}
    if shown and listed and not any(_file(meta.content) in listed for meta in shown):
        message = f"og:image {quoted(shown[0].content)} is none of the images in the structured data"
        hint = "add it to image, if it is the lead picture"
        yield Found(message, shown[0].place, shown[0].content, "images", hint=hint, confidence="possible")


def _file(url: str) -> str:
    parts = split(url)
    return parts.path.rstrip("/").rpartition("/")[2].lower() if parts else url
