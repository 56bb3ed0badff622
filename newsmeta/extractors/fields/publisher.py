"""Publishers: who stands behind the site."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document
from newsmeta.sources.structured import Item, find, items, text, texts

_METAS = {
    "og:site_name": 0.8,
    "feed:publisher": 0.7,
    "feed:channel": 0.6,
    "application-name": 0.5,
    "dc.publisher": 0.6,
    "dcterms.publisher": 0.6,
    "dc.rightsholder": 0.4,
    "citation_publisher": 0.6,
    "apple-mobile-web-app-title": 0.4,
}
_HOUSES = ("NewsMediaOrganization", "Organization", "WebSite")


def _named(item: Item, how: str, trust: float) -> Iterator[Evidence]:
    name = text(item, "name", "legalName", "alternateName")
    if name is None:
        return
    parts = {"type": Words(item.types[0] if item.types else "Organization", item.place)}
    for part, names in (("url", ("url",)), ("same_as", ("sameAs",))):
        if value := text(item, *names):
            parts[part] = Words(value.text, value.place)
    for logo in texts(item, "logo"):
        parts.setdefault("logo", Words(logo.text, logo.place))
    for picture in items(item, "logo"):
        if value := text(picture, "url", "contentUrl"):
            parts.setdefault("logo", Words(value.text, value.place))
    yield Evidence("publisher", name.text, item.syntax, how, name.place, trust, parts)


@extractor
def publisher(document: Document) -> Iterator[Evidence]:
    for item in story_items(document):
        kind = item.types[0] if item.types else "Thing"
        for value in texts(item, "publisher"):
            yield Evidence("publisher", value.text, item.syntax, f"{kind}.publisher", value.place, 0.8)
        for house in items(item, "publisher"):
            yield from _named(house, f"{kind}.publisher", 0.9)
    for house in find(document.items, _HOUSES):
        if house.top:
            yield from _named(house, house.types[0], 0.45)
    yield from from_meta(document, "publisher", _METAS)
