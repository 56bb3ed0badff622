"""Publishers: who stands behind the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from newsmeta.extractors.declared import from_meta, spellings, story_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.headings import headings, is_title, leads_up
from newsmeta.extractors.hosts import host_of, label_of
from newsmeta.extractors.titleparts import BETWEEN, SIGNS, parts_of
from newsmeta.extractors.titlewords import key_of
from newsmeta.sources.document import FOR_READERS, Document
from newsmeta.sources.items import tops
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.place import Span
from newsmeta.sources.structured import Item, items, text, texts
from newsmeta.wire import vocabulary
from newsmeta.wire.rights import reserved_at

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
_SEPARATOR = re.compile(BETWEEN)
_LONGEST_TITLE, _MOST_PARTS = 300, 5
_DENSE = re.compile(rf"[_{SIGNS}]")
"""What parts a title in a script that needs no blanks."""
_RIGHTS = re.compile(
    r"(?:©|&copy;|opyright(?![a-z])(?:\s?©)?)\s{0,3}(?:(?:19|20)\d\d\s{0,3}(?:[-–]\s{0,3}\d{2,4})?)?[\s,:]{0,4}([^<>©|.,;\d]{3,50})",
    re.IGNORECASE,
)
_ANEW = re.compile(r"(?:^|[\s:-])(?:by\b|copyright)", re.IGNORECASE)
_MASTHEAD = re.compile(r"logo|brand|masthead|site-?(?:name|title)", re.IGNORECASE)
_LONGEST = 60  # letters of a house's name
_LINKS, _FOOT = 60, 60_000  # links from the top, characters from the end, among which a page names its house
_BLANKS = 10  # letters to each blank, fewer where words are parted by them
_SHORT = 3  # letters of an address's label that says too little
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
    yield from _after_headline(document)
    stated = [*document.named("og:site_name"), *document.named("application-name")]
    site = document.page if document.format in FOR_READERS else None
    if site and not houses and not any(_is_name(meta.content) for meta in stated):
        yield from _on_the_page(document, site)


def _is_name(text: str) -> bool:
    return bool(text.strip()) and "." not in text.strip(" .")


def _on_the_page(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the name that the page shows where metadata has none: its logo's words, its line of rights."""
    own = (_on_link(document, page, link) for link in page.select("a[href]")[:_LINKS])
    yield from islice((found for found in own if found), 1)
    yield from islice(_in_rights(document), 1)


def _on_link(document: Document, page: Page, link: Element) -> Evidence | None:
    """Return the name on a link to the front page: its picture's or its own, a masthead's words, a heading's."""
    address, host = link.attr("href") or "", host_of(document.url or "")
    home = {f"{scheme}{host}" for scheme in ("//", "http://", "https://")}
    if address != "/" and address.rstrip("/") not in home:
        if link.parent.tag == "h1" and leads_up(link.parent, document.url or ""):
            return Evidence("publisher", words(link), "html", "heading over the site", page.content(link), 0.4)
        return None
    picture = link.select_one("img[alt]")
    held = [(picture, "alt")] if picture is not None else []
    for element, name in [*held, (link, "title"), (link, "aria-label")]:
        said = _logo().sub("", element.attr(name) or "").strip()
        if 1 < len(said) <= _LONGEST and "_" not in said:
            return Evidence("publisher", said, "html", "logo", page.attribute(element, name), 0.4)
    said = _logo().sub("", words(link)).strip()
    if 1 < len(said) <= _LONGEST and (link.parent.tag == "h1" or _is_masthead(link)):
        return Evidence("publisher", said, "html", "logo", page.content(link), 0.4)
    return None


def _in_rights(document: Document) -> Iterator[Evidence]:
    """Yield the names that lines of rights at the foot of the page give."""
    for sign in ("©", "&copy;", "opyright"):
        at = document.text.rfind(sign, max(0, len(document.text) - _FOOT))
        quoted = at > 0 and document.text[at - 1] == '"'  # the rights in a picture, as metadata state them
        found = _RIGHTS.match(document.text, at) if at >= 0 and not quoted else None
        name = _holder(" ".join(found[1].split())) if found else ""
        if found and 1 < len(name) <= _LONGEST and not name.islower():
            yield Evidence("publisher", name, "html", "line of rights", Span(*found.span(1)), 0.3)


@cache
def _logo() -> re.Pattern[str]:
    """Return the words round a house's name on its logo: "logo", "home"."""
    home = vocabulary.either("page", "home")
    return re.compile(rf"[\s:,|-]{{0,3}}(?:logo(?:type)?|{home})\b[\s:|-]{{0,3}}", re.IGNORECASE)


def _holder(said: str) -> str:
    """Return who holds the rights in what a line of rights says behind its year."""
    at = reserved_at(said)
    return _ANEW.split(said if at < 0 else said[:at])[0].strip(" -–:")


def _is_masthead(link: Element) -> bool:
    """Say whether a link to the front page is called logo or site name, or stands in what is."""
    nodes = [link, link.parent, getattr(link.parent, "parent", None)]
    named = (f"{node.attr('class') or ''} {node.attr('id') or ''}" for node in nodes if hasattr(node, "attr"))
    return any(_MASTHEAD.search(names[:300]) for names in named)


def _after_headline(document: Document) -> Iterator[Evidence]:
    """Yield what the page's title adds to the headline: "Headline | The Site", "The Site: Headline"."""
    titles = document.named("title")
    if not titles or document.page is None:
        return
    title = titles[0]
    separator = _separator(title.content)
    head, _, tail = title.content.rpartition(separator)
    sentence = tail.strip()[:1].islower() and " " in tail.strip()
    label = label_of(host_of(document.url or "")).replace("-", "")
    if any(key_of(words).endswith(key_of(tail)) for _, words in headings(document)):
        separator = ""  # the headline has a dash of its own
    if separator.strip() and not sentence and 1 < len(tail.strip()) <= _LONGEST:
        if is_title(document, head) or is_title(document, head.partition(separator)[0]):  # a section may stand between
            yield Evidence("publisher", tail.strip(), "html", "tail of the title", title.place, 0.5)
        elif separator.strip() == "_" or _spells(tail, label):
            yield Evidence("publisher", tail.strip(), "html", "tail of the title", title.place, 0.4)
    parts = [name for part in parts_of(title.content[-_LONGEST_TITLE:]) for name in part.split(": ")]
    for part in parts if 1 < len(parts) <= _MOST_PARTS else ():
        if 1 < len(part.strip()) <= _LONGEST and _is_borne_out(part, document.url or "", label):
            yield Evidence("publisher", part.strip(), "html", "part of the title", title.place, 0.52)
            return


def _is_borne_out(part: str, url: str, label: str) -> bool:
    """Say whether a part of a title is the address's label, or stands in its host letter by letter."""
    key = key_of(part).removeprefix("the")
    return _spells(part, label) or (len(key) > _SHORT and key.isascii() and key in key_of(host_of(url)))


def _spells(name: str, label: str) -> bool:
    """Say whether a name is the address's label, letter by letter."""
    return len(label) > _SHORT and key_of(name) in (label, f"the{label}")


def _separator(title: str) -> str:
    """Return the last separator of *title*, blanks included; one that is not there when it has none."""
    dense = not title.isascii() and title.count(" ") * _BLANKS < len(title)
    found = (_DENSE if dense else _SEPARATOR).findall(title[-200:])
    return found[-1] if found else "\0"
