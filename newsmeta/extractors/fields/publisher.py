"""Publishers: who stands behind the site."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, parts_from, spellings, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.masthead import names_shown
from newsmeta.extractors.titlesite import name_in_title
from newsmeta.sources.document import FOR_READERS, Document
from newsmeta.sources.items import tops
from newsmeta.sources.structured import Item, items, text, texts

_METAS = spellings(
    {
        "og:site_name": 0.8,
        "publisher": 0.6,
        "article:publisher": 0.3,
        "copyright": 0.4,
        "feed:publisher": 0.7,
        "feed:channel": 0.6,
        "application-name": 0.5,
        "dc.publisher": 0.6,
        "dcterms.publisher": 0.6,
        "dc.rightsholder": 0.4,
        "citation_publisher": 0.6,
        "apple-mobile-web-app-title": 0.4,
    }
)
_HOUSES = ("NewsMediaOrganization", "Organization", "WebSite")


def _named(item: Item, how: str, trust: float) -> Iterator[Evidence]:
    name = text(item, "name", "legalName", "alternateName")
    if name is None:
        return
    parts = {"type": Words(item.types[0] if item.types else "Organization", item.place)}
    parts |= parts_from(item, {"url": ("url",), "same_as": ("sameAs",)})
    for logo in texts(item, "logo"):
        parts.setdefault("logo", Words(logo.text, logo.place))
    for picture in items(item, "logo"):
        if value := text(picture, "url", "contentUrl"):
            parts.setdefault("logo", Words(value.text, value.place))
    yield Evidence("publisher", name.text, item.syntax, how, name.place, trust, parts)


@extractor
def publisher(document: Document) -> Iterator[Evidence]:
    houses = False
    for item in story_items(document):
        kind = item.types[0] if item.types else "Thing"
        for value in texts(item, "publisher"):
            yield Evidence("publisher", value.text, item.syntax, f"{kind}.publisher", value.place, 0.8)
        for house in items(item, "publisher"):
            houses = houses or any(_is_name(value.text) for value in texts(house, "name"))
            yield from _named(house, f"{kind}.publisher", 0.9)
    for house in tops(document.items, _HOUSES):
        yield from _named(house, house.types[0], 0.45)
    yield from from_meta(document, "publisher", _METAS)
    yield from name_in_title(document)
    stated = [*document.named("og:site_name"), *document.named("application-name")]
    site = document.page if document.format in FOR_READERS else None
    if site and not houses and not any(_is_name(meta.content) for meta in stated):
        yield from names_shown(document, site)


def _is_name(text: str) -> bool:
    return bool(text.strip()) and "." not in text.strip(" .")
