"""A picture can be bought, but its licence is not stated.

## What it does
Reports pictures with `acquireLicensePage` and no `license`.

## Why it matters
Google Images shows the licence badge only where the licence is stated.

## Who asks for it
Google Images: `license` is what makes a picture eligible for the badge
(https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata, read 2026-11-02).

## How to fix
Add `license` with the address of the page that states the terms.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/a.jpg", "acquireLicensePage": "https://example.com/buy"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/a.jpg", "license": "https://example.com/terms",
  "acquireLicensePage": "https://example.com/buy"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule


@rule("info", "images", google="warning")
def acquire_page_without_license(reading: Reading, house: House) -> Iterator[Found]:
    for said in reading.ledger.of("images"):
        words = said.parts.get("acquire_license_page")
        if words and not said.part("license"):
            message = "the picture can be bought, but its licence is not stated"
            yield Found(message, words.place, words.text, "images", hint="add license with the address of its terms")
