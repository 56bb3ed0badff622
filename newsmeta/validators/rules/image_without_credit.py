"""The lead picture has no credit.

## What it does
Looks for a credit, a creator, a copyright notice or a licence of the first picture, in its caption and in the
structured data. The house's own mark needs none. Where metadata alone name the first picture, one of the first on the
page may be the same in another size: its credit will do.

## Why it matters
Nobody can tell whose picture it is, and it gets no licence badge in Google Images.

## Who asks for it
Google Images asks for one of `creator`, `creditText`, `copyrightNotice` or `license`
(https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata, read 2026-11-02).

## How to fix
Print the credit under the picture and state it as `creditText`.

## Fails
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/ferry.jpg"}}
</script>
```

## Passes
```html
<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry line reopens",
 "image": {"@type": "ImageObject", "url": "https://example.com/ferry.jpg", "creditText": "Reuters"}}
</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.pictures.address import is_emblem
from newsmeta.model.parts import Image
from newsmeta.model.reading import Reading
from newsmeta.validators.captions import evidence_of
from newsmeta.validators.rule import Found, House, rule

_MOST = 4  # pictures, one of which may be the lead as it is printed
_NO_PLACE = ("sitemap", "jsonfeed")  # they have no word for a credit


@rule("info", "images", google="info", wire="info", ninjs="info")
def image_without_credit(reading: Reading, house: House) -> Iterator[Found]:
    images = reading.article.images
    if not images or not images[0].url or reading.document.format in _NO_PLACE:
        return
    lead = images[0]
    if is_emblem(lead.url or ""):  # a house's own mark needs none
        return
    if any(_is_credited(image) for image in images[:_MOST] if _may_be_one(image, lead)):
        return
    said = evidence_of(reading, lead)
    value = said.text if said and said.text else lead.url
    message = "the lead picture has no credit"
    yield Found(message, said.place if said else None, value, "images", hint="name who made it, or who owns it")


def _is_credited(image: Image) -> bool:
    return bool(image.credit or image.creators or image.copyright_notice or image.license)


def _may_be_one(image: Image, lead: Image) -> bool:
    """Say whether a picture is the lead: itself, its file, or the printed one where metadata alone name the lead."""
    return image is lead or not lead.caption or _file(image) == _file(lead)


def _file(image: Image) -> str:
    return (image.url or image.caption or "").partition("?")[0].rpartition("/")[2]
