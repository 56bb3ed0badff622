"""Sitemaps: each ``url`` is a Document, with what a news or image sitemap says of the story there."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.sources.document import Document, Flaw, Format, Source
from newsmeta.sources.entry import Entry, each_its_own, thing
from newsmeta.sources.origin import Words
from newsmeta.sources.sheet import Sheet
from newsmeta.sources.structured import Item
from newsmeta.sources.xmltext import Element, Xml, root_tag

_ENTRIES = ("sm:url", "url")
_WORDS = {
    "headline": "news:title",
    "datePublished": "news:publication_date",
    "keywords": "news:keywords",
    "genre": "news:genres",
}
_MOST_NEWS, _MOST_ADDRESSES = 1_000, 50_000
_PICTURE = {"url": "image:loc", "caption": "image:caption", "name": "image:title", "license": "image:license"}


def _sniff(head: str) -> float:
    tag = root_tag(head)
    name = tag.split()[0].rpartition(":")[2].lower() if tag else ""
    return 0.99 if name in ("urlset", "sitemapindex") else 0.0


def _read(source: Source) -> Iterator[Document]:
    xml = Xml(source.text, apart=_ENTRIES)
    elements = list(xml.root.below(*_ENTRIES))
    sheet = Sheet(source.text)
    crowded = _crowded(elements)
    for element, flaws in zip(elements, each_its_own(xml.flaws, elements), strict=True):
        flaws.extend(flaw for flaw in crowded if flaw.place is element)
        entry = Entry(source, "sitemap", element, sheet, flaws=flaws)
        _fill(entry, element)
        yield entry.document()
    if not elements:
        index = next(xml.root.below("sm:sitemapindex", "sitemapindex"), None)
        message = "the index names other sitemaps and holds no story" if index else "the sitemap holds no entry"
        nothing = Flaw("empty-feed", message, xml.root, "xml")
        yield Entry(source, "sitemap", xml.root, sheet, flaws=[*xml.flaws, nothing]).document()


def _crowded(elements: list[Element]) -> list[Flaw]:
    """Return a flaw at the first entry beyond what Google reads of a sitemap, of news and of addresses."""
    news = [each for each in elements if each.first("news:news")] if len(elements) > _MOST_NEWS else []
    found = []
    for rows, most, what in ((news, _MOST_NEWS, "stories"), (elements, _MOST_ADDRESSES, "addresses")):
        if len(rows) > most:
            message = f"the sitemap holds {len(rows):,} {what}, Google reads {most:,}"
            found.append(Flaw("crowded-sitemap", message, rows[most], "xml"))
    return found


def _fill(entry: Entry, element: Element) -> None:
    for news in element.all("news:news"):
        for name, tag in _WORDS.items():
            entry.say(name, *(each.words() for each in news.all(tag)))
        paper = news.first("news:publication")
        if paper is not None:
            entry.named("publisher", "Organization", _words(paper, "news:name"))
            entry.say("inLanguage", _words(paper, "news:language"))
    entry.say("url", _words(element, "sm:loc", "loc"))
    entry.say("dateModified", _words(element, "sm:lastmod", "lastmod"))
    entry.once_updated()
    entry.say("image", *(_picture(each) for each in element.all("image:image")))


def _words(element: Element, *names: str) -> Words | None:
    found = element.first(*names)
    return found.words() if found is not None else None


def _picture(element: Element) -> Item | None:
    said = {name: _words(element, tag) for name, tag in _PICTURE.items()}
    return thing("sitemap", "ImageObject", element, said)


sitemap = Format(sniff=_sniff, read=_read, suffixes=(".xml",))
