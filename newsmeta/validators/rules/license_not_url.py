"""A picture's licence is not an address.

## What it does
Reports `license` and `acquireLicensePage` of pictures and story that are not absolute web addresses.

## Why it matters
Nobody can follow it, and Google Images shows no licence badge.

## Who asks for it
Google Images: both are URLs
(https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata, read 2026-11-02).

## How to fix
Link the page that states the licence; a copyright sentence belongs into `copyrightNotice`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/a.jpg", "license": "All rights reserved"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/a.jpg", "license": "https://example.com/terms"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Words
from newsmeta.model.reading import Reading
from newsmeta.validators.rule import Found, House, rule
from newsmeta.validators.sight import of_story, quoted

_NAMES = {"license": "license", "acquire_license_page": "acquireLicensePage"}


@rule("warning", "images", google="warning", schema_org="warning")
def license_not_url(reading: Reading, house: House) -> Iterator[Found]:
    for name, words in _licenses(reading):
        if words.text.strip() and not words.text.strip().lower().startswith(("http://", "https://")):
            message = f"{name} {quoted(words.text)} is no web address"
            yield Found(message, words.place, words.text, "images", hint="link the page that states the licence")


def _licenses(reading: Reading) -> Iterator[tuple[str, Words]]:
    for said in reading.ledger.of("images"):
        for part, name in _NAMES.items():
            if words := said.parts.get(part):
                yield name, words
    for statement in of_story(reading, "license"):
        yield "license", Words(statement.value.text, statement.value.place)
