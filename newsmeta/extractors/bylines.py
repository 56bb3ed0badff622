"""Visible bylines of a page: the short texts beside headline and story that its mark-up calls author or byline."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.sources.document import Document
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.story import Asides
from newsmeta.wire.name import strip_intro

_LONGEST, _MOST, _BEFORE, _CLIMB, _LEADS, _TAILS, _WORDY, _MANY = 220, 24, 3000, 4, 8, 3, 6, 10
_MOSTLY = 0.6


def visible_bylines(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield evidence for each visible byline, those nearest under the headline trusted most.

    Names that stand in sibling elements ("A" and "B" as two links) share a ``group``.
    """
    asides = Asides()
    marked = [(element, words(element)) for element in _candidates(page)]
    usable = {element: text for element, text in marked if _may_be_byline(text) and not asides.holds(element.parent)}
    around = {node for element in usable for node in _above(element) if node in usable}
    seen: set[str] = set()
    for element, text in usable.items():
        if text in seen or len(seen) >= _MANY:
            continue
        seen.add(text)
        trust = max(0.4, 0.62 - 0.02 * len(seen)) - (0.05 if element in around else 0)
        group = f"byline{_group(element, usable)}" if element not in around else f"around{len(seen)}"
        for piece, node in _pieces(element, text):
            yield Evidence("authors", piece, "html", "byline", page.content(node), trust, _link(page, node), group)
    for block in [*document.blocks[:_LEADS], *document.blocks[-_TAILS:]]:
        if _may_be_byline(block.text) and strip_intro(block.text) != block.text:
            yield Evidence("authors", block.text, "html", "byline in the text", block.place, 0.5)


def _may_be_byline(text: str) -> bool:
    """Refuse sentences about an author ("… is editor of …"), credits in brackets, and what is too long."""
    return 2 < len(text) <= _LONGEST and text[0] not in "([" and not (text.endswith(".") and text.count(" ") > _WORDY)


def _pieces(element: Element, text: str) -> list[tuple[str, Element]]:
    """Return a byline as one piece, or each of its links where links hold most of its words (names may stand glued)."""
    links = [(words(link), link) for link in element.select("a[href]")[:_MANY]] if element.tag != "a" else []
    named = [(name, link) for name, link in links if name]
    mostly = sum(len(name) for name, _ in named) > _MOSTLY * len(text)
    return named if len(named) > 1 and mostly else [(text, element)]


def _link(page: Page, element: Element) -> dict[str, Words]:
    link = element if element.tag == "a" else element.select_one("a[href]")
    href = link.attr("href") if link is not None else None
    return {"url": Words(href, page.attribute(link, "href"))} if href else {}


def _candidates(page: Page) -> list[Any]:
    """Return the elements that may be bylines: those after the headline in order, then those a little before it."""
    found = [*page.marked("byline"), *page.select('[rel~="author"],[itemprop~="author"],address')]
    top = next((_start(heading) for heading in page.select("h1") if _start(heading) > 0), 0)
    near = {element: _start(element) - top for element in found}
    kept = [element for element, distance in near.items() if distance >= -_BEFORE]
    return sorted(kept, key=lambda element: (near[element] < 0, abs(near[element])))[:_MOST]


def _start(element: Element) -> int:
    location = element.source_location
    return location.start_tag.start_offset if location else -1


def _above(element: Any) -> Iterator[Any]:
    node = element.parent
    for _ in range(_CLIMB):
        if not hasattr(node, "tag"):
            return
        yield node
        node = node.parent


def _group(element: Any, known: Collection[Any]) -> int:
    """Return the offset of the container that *element* shares with its sibling bylines."""
    outer = next((node for node in _above(element) if node in known or node.tag in ("ul", "ol")), element.parent)
    return _start(outer) if hasattr(outer, "tag") else -1
