"""HTML pages: one parse, one walk; metadata, structured data and prose, each with its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from newsmeta.sources.caps import tame
from newsmeta.sources.document import Document, Flaw, Format, Meta, Source
from newsmeta.sources.jsonblocks import JsonBlock
from newsmeta.sources.page import AttributePlace, ElementPlace, Page, is_remarked, parse, words
from newsmeta.sources.pageblocks import page_blocks
from newsmeta.sources.place import Span

_TAG = re.compile(
    r"<(?:!doctype html|html|head|body|article|div|meta|script|title|p|h1|h2|figure|section|main|header|link\s+rel)\b",
    re.I,
)
_CERTAIN = re.compile(r"<(?:!doctype )?html[\s>]", re.I)
_NAMING = ("property", "name", "http-equiv", "itemprop")
_MECHANICAL = frozenset("stylesheet preload preconnect dns-prefetch prefetch modulepreload prerender".split())
"""Links for the browser's work; a page has dozens, and they say nothing of the story."""


def _sniff(head: str) -> float:
    start = head.lstrip("\ufeff \t\r\n")[:4000]
    if _CERTAIN.match(start):
        return 1.0
    if start[:5].lower() == "<?xml" and not _TAG.search(start[:1000]):
        return 0.0
    found = _TAG.search(start)
    return 0.0 if not found else 0.95 if found.start() < 200 else 0.7


def read_html(source: Source) -> Iterable[Document]:
    """Return the one Document of a page; broken markup is read as browsers read it."""
    text, passed = tame(source.text, source.tags)
    root = parse(text)
    page = Page(source.text, root, remarked=is_remarked(root))
    document = Document(source.text, "html", source.name, source.url, source.encoding, source.lost, page=page)
    document.metas = list(_metas(page))
    document.base = next((meta.content for meta in document.named("base")), None)
    _structured(document, page)
    document.blocks = list(page_blocks(page))
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
    source = page.source
    for element in page.select("meta[content]"):
        content = element.attr("content") or ""
        for word in _names(element):
            # What an item in the page states is read with the item: no field asks for it under this name.
            name = word.replace("itemprop:", "item:", 1) if word[:4] == "item" and _is_items(element) else word
            yield Meta(name, content, AttributePlace(source, element, "content"))
    for element in page.select("link[rel][href]"):
        for rel in (element.attr("rel") or "").lower().split():
            if rel not in _MECHANICAL:
                yield Meta(f"link:{rel}", element.attr("href") or "", AttributePlace(source, element, "href"))


def _is_items(element: Any) -> bool:
    """Say whether a meta tag states a property of an item in the page, which need not be the page's story."""
    item = element.closest("[itemscope]")
    return item is not None and item.tag not in ("html", "body")


def _names(element: Any) -> Collection[str]:
    """Return what a meta tag's content is called; most tags have one attribute beside it, of one word."""
    lone = len(element.attrs) == 2
    names: list[str] = []
    for key in _NAMING:
        if said := element.attr(key):
            told = said.lower().split()[:4]
            names += told if key != "itemprop" else [f"itemprop:{word}" for word in told]
            if lone:
                break
    return names if len(names) < 2 else sorted(set(names))


def _structured(document: Document, page: Page) -> None:
    blocks: list[JsonBlock] = []
    for element in page.select('script[type*="ld+json" i]'):
        place = ElementPlace(page.source, element)
        if inner := place.inner():
            blocks.append(JsonBlock(page.source[inner[0] : inner[1]], inner[0], len(blocks), place.mark()))
    document.take_json(blocks)
    if not page.select("[itemscope],[typeof]"):  # a look at every element; most pages need but one
        return
    if scopes := page.select("[itemscope]"):
        from newsmeta.sources.microdata import read_microdata

        document.items.take(read_microdata(page, scopes))
    if typed := page.select("[typeof]"):
        from newsmeta.sources.rdfa import read_rdfa

        document.items.take(read_rdfa(page, typed))


html = Format(sniff=_sniff, read=read_html, suffixes=(".html", ".htm", ".xhtml", ".shtml"))
