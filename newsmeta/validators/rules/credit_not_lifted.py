"""A printed credit is not in the structured data.

## What it does
Reports pages that print a credit under a picture while no picture in their structured data has one.

## Why it matters
Search engines see a picture without an owner, though the page names one.

## Who asks for it
Google Images reads `creditText`, `creator` and `copyrightNotice`
(https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata, read 2026-11-02).

## How to fix
Add the printed credit as `creditText` of the ImageObject. newsmeta's export does.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/ferry.jpg"}}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="A ferry">
<figcaption>The ferry at the quay. Photo: Reuters</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/ferry.jpg", "creditText": "Reuters"}}
</script>
<h1>Ferry line reopens</h1>
<figure><img src="https://example.com/ferry.jpg" alt="A ferry">
<figcaption>The ferry at the quay. Photo: Reuters</figcaption></figure>
<p>The first ship left at dawn with forty passengers on board, the harbour office said on the quay.</p>
<p>The line had been closed for two years after a storm broke the landing stage of the island.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.structured import items, values
from newsmeta.validators.captions import captions
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import quoted, stories

_CREDITS = ("creditText", "creator", "copyrightNotice", "copyrightHolder", "author", "provider", "license")


@rule("info", "images", formats=("html",), google="info", schema_org="info")
def credit_not_lifted(reading: Reading, house: House) -> Iterator[Found]:
    pictures = [picture for story in stories(reading) for picture in items(story, "image")]
    if not pictures or any(values(picture, *_CREDITS) for picture in pictures):
        return
    for printed in captions(reading):
        if printed.credited:
            words = printed.credit.text if printed.credit else printed.parsed.credit
            place = printed.credit.place if printed.credit else printed.words.place
            message = f"the credit {quoted(words)} is not in the structured data"
            yield Found(message, place, words, "images", hint="add it as creditText of the picture")
            return
