"""Publishers: who stands behind the site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.extractors.declared import from_meta, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.sources.document import Document
from newsmeta.sources.page import words
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
_TITLES = ("og:title", "twitter:title")
_SEPARATOR = re.compile(r"\s[|–—·•»-]\s|\s?[|ㅣ]\s?")
_LONGEST = 60
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
    yield from _after_headline(document)


def _after_headline(document: Document) -> Iterator[Evidence]:
    """Yield what the page's title adds to the headline: "Headline | The Site"."""
    titles = document.named("title")
    if not titles or document.page is None:
        return
    known = {" ".join(meta.content.split()).casefold() for name in _TITLES for meta in document.named(name)}
    known |= {words(heading).casefold() for heading in document.page.select("h1")[:3]}
    for title in titles[:1]:
        head, _, tail = title.content.rpartition(_separator(title.content))
        if head.strip().casefold() in known and 1 < len(tail.strip()) <= _LONGEST:
            yield Evidence("publisher", tail.strip(), "html", "tail of the title", title.place, 0.5)


def _separator(title: str) -> str:
    """Return the last separator of *title*, blanks included; one that is not there when it has none."""
    found = _SEPARATOR.findall(title[-200:])
    return found[-1] if found else "\0"
