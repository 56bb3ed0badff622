"""HTML pages: one parse, one walk; metadata, structured data and prose, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsmeta.sources.caps import tame
from newsmeta.sources.document import Block, Document, Flaw, Format, Meta, Source, Span
from newsmeta.sources.jsonitems import JsonBlock
from newsmeta.sources.page import ElementPlace, Page, WordsPlace, words
from newsmeta.sources.story import Asides

if TYPE_CHECKING:
    from newsmeta.sources.page import Element

_TAG = re.compile(r"<(?:!doctype html|html|head|body|article|div|meta|script|title|p|h1|figure|section|main)\b", re.I)
_BLOCKS = "h1,h2,h3,h4,p,li,blockquote,figcaption,dd,pre"
_KINDS = {"p": "paragraph", "blockquote": "paragraph", "dd": "paragraph", "pre": "paragraph", "li": "item"}
_KINDS |= {"figcaption": "caption"}
_KINDS |= dict.fromkeys(("h1", "h2", "h3", "h4"), "heading")


def _sniff(head: str) -> float:
    start = head.lstrip("\ufeff \t\r\n")[:4000]
    if start[:5].lower() == "<?xml" and not _TAG.search(start[:1000]):
        return 0.0
    found = _TAG.search(start)
    return 0.0 if not found else 0.95 if found.start() < 200 else 0.7


def read_html(source: Source) -> Iterable[Document]:
    """Return the one Document of a page; broken markup is read as browsers read it."""
    import turbohtml

    text, passed = tame(source.text)
    root: Any = turbohtml.parse(text, source_locations=True)
    page = Page(source.text, root)
    document = Document(source.text, "html", source.name, source.url, source.encoding, source.lost, page=page)
    document.metas = list(_metas(page))
    document.base = next((m.content for m in document.metas if m.name == "base"), None)
    _structured(document, page)
    document.blocks = list(_blocks(page))
    for cap in passed:
        message = f"more than {cap.limit} {cap.name.replace('-', ' ')}: the rest was left out"
        document.flaws.append(Flaw("over-a-cap", message, Span(cap.offset, cap.offset + 1), cap.name))
    return [document]


def _metas(page: Page) -> Iterator[Meta]:
    for element in page.select("html"):
        for name in ("lang", "xml:lang"):
            if value := element.attr(name):
                yield Meta("html:lang", value, page.attribute(element, name))
    for element in page.select("base[href]"):
        yield Meta("base", element.attr("href") or "", page.attribute(element, "href"))
    for element in page.select("head title, body > title")[:1] or page.select("title")[:1]:
        yield Meta("title", words(element), page.content(element))
    for element in page.select("meta[content]"):
        content = element.attr("content") or ""
        named: set[str] = set()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if name := element.attr(attribute):
                prefix = "itemprop:" if attribute == "itemprop" else ""
                named.update(prefix + word for word in name.lower().split()[:4])
        for word in sorted(named):
            yield Meta(word, content, page.attribute(element, "content"))
    for element in page.select("link[rel][href]"):
        for rel in (element.attr("rel") or "").lower().split():
            yield Meta(f"link:{rel}", element.attr("href") or "", page.attribute(element, "href"))


def _structured(document: Document, page: Page) -> None:
    blocks: list[JsonBlock] = []
    for element in page.select("script[type]"):
        if "ld+json" in (element.attr("type") or "").lower():
            inner = ElementPlace(page.source, element).inner()
            if inner:
                blocks.append(JsonBlock(page.source[inner[0] : inner[1]], inner[0], len(blocks)))
    document.take_json(blocks)
    scopes = page.select("[itemscope]")
    if scopes:
        from newsmeta.sources.microdata import read_microdata

        document.items += read_microdata(page, scopes)
    typed = page.select("[typeof]")
    if typed:
        from newsmeta.sources.rdfa import read_rdfa

        document.items += read_rdfa(page, typed)


def _blocks(page: Page) -> Iterator[Block]:
    """Yield the story's prose: headings, paragraphs, items and captions of its container, asides left out."""
    story = page.story
    asides = Asides(story)
    outer: Any = None
    for element in story.iter_elements(_BLOCKS.split(",")):
        if outer is not None and _inside(element, outer):
            continue
        text = words(element)
        if not text or asides.holds(element):
            continue
        outer = element if element.tag in ("blockquote", "li", "figcaption", "dd") else None
        place = ElementPlace(page.source, element)
        yield Block(text, place, _KINDS[element.tag], element=element, at=_narrow(place, text))


def _inside(element: Element, outer: Any) -> bool:
    parent = element.parent
    for _ in range(4):
        if parent is None or parent == outer:
            return parent is not None
        parent = parent.parent
    return False


def _narrow(place: ElementPlace, text: str) -> Any:
    return lambda start, end: WordsPlace(place, text[start:end])


html = Format(sniff=_sniff, read=read_html, suffixes=(".html", ".htm", ".xhtml"))
