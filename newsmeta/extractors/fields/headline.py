"""Headlines: the words over the story first, then structured data, then what is made for search and sharing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Element, Page, words

_ITEMS = {"headline": 0.9, "name": 0.5}
_METAS = {
    "feed:title": 0.9,
    "og:title": 0.75,
    "twitter:title": 0.6,
    "parsely-title": 0.7,
    "sailthru.title": 0.7,
    "dc.title": 0.6,
    "dcterms.title": 0.6,
    "citation_title": 0.7,
    "itemprop:headline": 0.8,
    "title": 0.45,
}
_OTHERS = '[itemprop~="headline"],h2[class*="title" i],h2[class*="headline" i],[class~="entry-title"]'
_ELSEWHERE = re.compile(r"logo|brand|breadcrumb|hidden|sr-only|site-?(?:name|title)|section-?title|(?:^|\s)menu", re.I)
_HIDDEN = re.compile(r"hidden|sr-only|off-?screen|visually", re.IGNORECASE)
_MOST = 12
_ANCESTORS = 5


@extractor
def headline(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "headline", _ITEMS)
    yield from from_meta(document, "headline", _METAS)
    if document.page:
        yield from _headings(document.page)
    block = layout(document).headline
    if block:
        yield Evidence("headline", block.text, "prose", "first line", block.place, 0.6)


def _headings(page: Page) -> Iterator[Evidence]:
    others = [element for element in page.select(_OTHERS)[:_MOST] if element.tag != "h1"]
    found = [(element, words(element)) for element in page.select("h1")[:_MOST] + others]
    usable = [(element, text) for element, text in found if text and not _is_elsewhere(element)]
    first = sum(element.tag == "h1" for element, _ in usable)
    for element, text in usable:
        own = "headline" in (element.attr("itemprop") or "").split()
        if element.tag == "h1":
            trust = 0.93 if own or first == 1 or "headline" in (element.attr("class") or "") else 0.8
        else:
            trust = 0.8 if own else 0.6
        bare = _without_kicker(element, text)
        place = page.content(element)
        if bare != text:
            yield Evidence("headline", text, "html", f"{element.tag} with kicker", place, trust - 0.01)
        yield Evidence("headline", bare, "html", element.tag, place, trust)


def _is_elsewhere(element: Element) -> bool:
    """Say whether a heading names the site or the section, or stands in navigation, rather than over the story."""
    link = element.select_one("a[href]")
    if link is not None and (link.attr("href") or "").rstrip("/").count("/") <= 2:
        return True
    node = element
    for _ in range(_ANCESTORS):
        if not hasattr(node, "attr"):
            return False
        if node.tag in ("nav", "footer", "aside") or _ELSEWHERE.search((node.attr("class") or "")[:300]):
            return True
        node = node.parent
    return False


def _without_kicker(element: Element, text: str) -> str:
    """Return the heading's words without the kicker or hidden words that stand inside it, at its start."""
    for kicker in element.select("[class]"):
        names = kicker.attr("class") or ""
        before = words(kicker) if "kicker" in roles_of(names) or _HIDDEN.search(names) else ""
        if not before:
            continue
        if text.startswith(before) and len(text) > len(before) + 8:
            text = text[len(before) :].lstrip(" -–—:|·•")
    return text
