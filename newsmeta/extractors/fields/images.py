"""Pictures: addresses, captions, credits, from structured data, metadata, what the page shows, and prose."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, spellings
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.extractors.pictures.shown import shown
from newsmeta.extractors.pictures.stated import stated
from newsmeta.sources.document import Document

_METAS = spellings(
    {
        "og:image": 0.87,
        "og:image:url": 0.86,
        "og:image:secure_url": 0.7,
        "twitter:image": 0.75,
        "twitter:image:src": 0.7,
        "itemprop:image": 0.6,
        "feed:image": 0.8,
        "thumbnail": 0.5,
        "link:image_src": 0.6,
        "parsely-image-url": 0.6,
        "sailthru.image.full": 0.6,
    }
)


@extractor
def images(document: Document) -> Iterator[Evidence]:
    yield from stated(document)
    yield from from_meta(document, "images", _METAS)
    yield from shown(document)
    yield from layout(document).captions
