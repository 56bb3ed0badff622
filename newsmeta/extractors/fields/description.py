"""Standfirsts: the words between headline and story, else what metadata gives as description."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.declared import from_items, from_meta
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.sources.document import Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.story import Asides

_ITEMS = {"description": 0.75, "abstract": 0.6}
_METAS = {
    "feed:description": 0.8,
    "og:description": 0.72,
    "description": 0.72,
    "twitter:description": 0.6,
    "dc.description": 0.55,
    "dcterms.description": 0.55,
    "sailthru.description": 0.6,
    "itemprop:description": 0.6,
}
_TEXTS = ("h2", "h3", "h4", "p", "div", "span", "section", "strong")
_BESIDE = {"beside", "byline", "date"}
_SHORTEST, _LONGEST, _REACH = 30, 700, 60_000


@extractor
def description(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "description", _ITEMS)
    yield from from_meta(document, "description", _METAS)
    if document.page:
        yield from _under_headline(document.page)
    found, lead = layout(document).standfirst, layout(document).lead
    if found:
        yield Evidence("description", found.text, "prose", "standfirst", found.place, 0.6)
    if lead:
        yield Evidence("description", lead.text, "prose", "first paragraph", lead.place, 0.3)


def _start(element: Element) -> int:
    location = element.source_location
    return location.start_tag.start_offset if location else -1


def _under_headline(page: Page) -> Iterator[Evidence]:
    """Yield the first block after the headline that is marked as standfirst, and a bold first paragraph."""
    headings = page.select("h1")
    top = min((_start(heading) for heading in headings if _start(heading) >= 0), default=0)
    paragraphs = [p for p in page.story.select("p") if len(p.text.strip()) > _SHORTEST][:4]
    bottom = _start(paragraphs[2]) if len(paragraphs) > 2 else top + _REACH
    asides = Asides()
    for element in page.marked("standfirst"):
        if not top <= _start(element) <= max(bottom, top + 600) or element.tag not in _TEXTS:
            continue
        text = words(element)
        if _is_standfirst(element, text) and not asides.holds(element.parent):
            yield Evidence("description", text, "html", "standfirst", page.content(element), 0.9)
            return
    for paragraph in paragraphs[:1]:
        strong = paragraph.select_one("strong,b")
        text = words(paragraph)
        if strong is not None and len(words(strong)) > 0.95 * len(text) and _is_standfirst(None, text):
            yield Evidence("description", text, "html", "bold first paragraph", page.content(paragraph), 0.82)


def _is_standfirst(element: Element | None, text: str) -> bool:
    if not _SHORTEST <= len(text) <= _LONGEST:
        return False
    if element is None:
        return True
    if roles_of(element.attr("class") or "") & _BESIDE:
        return False
    return element.select_one("h1,img,figure,time,li,p + p") is None and element.closest("a,figure,li,nav") is None
