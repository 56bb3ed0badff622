"""Authors: persons and organisations that metadata or the byline names."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.bylines import visible_bylines
from newsmeta.extractors.declared import from_meta, from_meta_ending, parts_from, spellings, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.housecore import core_of, keys_of, stated_houses
from newsmeta.extractors.layout import layout
from newsmeta.extractors.titlewords import name_key
from newsmeta.sources.document import Document
from newsmeta.sources.structured import Item, items, text, texts
from newsmeta.wire import vocabulary
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.name import is_login, kind_of_name

_METAS = spellings(
    {
        "feed:author": 0.8,
        "author": 0.58,
        "article:author": 0.5,
        "parsely-author": 0.6,
        "sailthru.author": 0.65,
        "dc.creator": 0.6,
        "dcterms.creator": 0.6,
        "byl": 0.65,
        "citation_author": 0.7,
        "twitter:creator": 0.1,
        "itemprop:author": 0.6,
        "og:article:author": 0.5,
        "og:author": 0.5,
        "cxenseparse:author": 0.5,
        "content_author": 0.5,
        "mediator_author": 0.5,
        "authors": 0.5,
        "byline": 0.5,
        "news_author": 0.5,
    }
)
_LABELLED = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
_SIGNS = frozenset("_|–—-·»")
_HOUSES = ("organization", "desk")
_ENDINGS, _VENDORS = ("author",), 0.4  # what names of metas end in that vendors make up, and the trust in them
_SURE, _COMPANY = 0.57, 0.2  # the trust from which a meta tag names the authors; the trust in a company's name
_PARTS = {
    "url": ("url",),
    "job_title": ("jobTitle",),
    "same_as": ("sameAs",),
    "role": ("disambiguatingDescription",),
}


def _from_item(author: Item, how: str, group: str) -> Iterator[Evidence]:
    name = text(author, "name", "alternateName")
    if name is None:
        return
    parts = {"type": Words(" ".join(author.kinds), author.place)} | parts_from(author, _PARTS)
    yield Evidence("authors", name.text, author.syntax, how, name.place, 0.85, parts, group)


@extractor
def authors(document: Document) -> Iterator[Evidence]:
    stated, credited = False, ""
    house = stated_houses(document)
    for number, item in enumerate(story_items(document)):
        group = f"{item.syntax}{number}"
        said = (value.text for publisher in items(item, "publisher") for value in texts(publisher, "name"))
        house |= {key for name in said for key in keys_of(name)}
        for prop, trust in (("author", 0.8), ("creator", 0.6)):
            how = f"{item.types[0]}.{prop}"
            for value in texts(item, prop):
                credited = _credited(credited, value.text)
                yield Evidence("authors", value.text, item.syntax, how, value.place, trust, group=group + prop)
            for author in items(item, prop):
                name = text(author, "name", "alternateName")
                credited = _credited(credited, name.text if name else "")
                stated = stated or (prop == "author" and "Person" in author.kinds and _names_somebody(author, house))
                yield from _from_item(author, how, group + prop)
    tags = *from_meta(document, "authors", _METAS), *from_meta_ending(document, "authors", _ENDINGS, _VENDORS, _METAS)
    metas = [_weighed(item) for item in (*tags, *_labelled(document))]
    yield from metas
    if document.page:
        kinds = {
            kind_of_name(item.text) for item in metas if item.trust >= _SURE and not _is_sites(item.text, document)
        }
        named = stated or "person" in kinds
        credited = credited if kinds.isdisjoint(_HOUSES) else "house"
        yield from visible_bylines(document, document.page, stated, named, credited)
        if not stated:
            yield from _in_dateline(document)
    for number, block in enumerate(layout(document).bylines):
        trust = max(0.4, 0.6 - 0.03 * number)
        yield Evidence("authors", block.text, "prose", "byline", block.place, trust, group="lines")


def _weighed(item: Evidence) -> Evidence:
    """Return a meta tag's evidence; a company by its legal form made or runs the site, and says little of a story."""
    said = item.text.casefold().partition(", www.")[0]  # "Makers GmbH, www.makers.example"
    *name, form = said.split() or [""]
    known = not vocabulary.houses("forms").isdisjoint((form, form.rstrip(".")))
    company = name and known and kind_of_name(item.text[: len(said)]) == "organization"
    return item._replace(trust=_COMPANY) if company else item


def _in_dateline(document: Document) -> Iterator[Evidence]:
    """Yield the correspondents that a page's dateline names."""
    found = layout(document).dateline
    if found is None:
        return
    block, start, end = found
    parsed = parse_dateline(block.text[start:end])
    for name in parsed.bylines if parsed else ():
        yield Evidence("authors", name, "prose", "dateline", block.part(start, end), 0.45, group="dateline")


def _labelled(document: Document) -> Iterator[Evidence]:
    """Yield what a page's card for sharing names under a word for "by"."""
    for label, data in _LABELLED:
        said = [meta.content.strip(" :").casefold() for meta in document.named(label)[:1]]
        if said and said[0] in vocabulary.words("byline", "by"):
            for meta in document.named(data)[:1]:
                yield Evidence("authors", meta.content, "meta", data, meta.place, 0.6)


def _is_sites(name: str, document: Document) -> bool:
    """Say whether a name opens what the page's title ends in: the site's own ("Headline_Lindvik News")."""
    title = next((meta.content for meta in document.named("title")[:1]), "")
    at = title.rfind(name)
    return at > 0 and title[:at].rstrip()[-1:] in _SIGNS


def _credited(before: str, name: str) -> str:
    """Return whom structured data credit who is no person for sure: a ``house``, or what somebody signs in with."""
    return "house" if before == "house" or not is_login(name) else "login"


def _names_somebody(author: Item, house: set[str]) -> bool:
    """Say whether an author's name is a person's and not the site's own."""
    name = text(author, "name")
    if name is None or kind_of_name(name.text) != "person":
        return False
    key = name_key(name.text)
    return key not in house and core_of(key) not in house
