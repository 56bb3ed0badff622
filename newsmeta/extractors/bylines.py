"""Visible bylines of a page: the short texts beside headline and story that its mark-up calls author or byline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.story import Asides
from newsmeta.wire.byline import parse_byline

_LONGEST, _MOST, _BEFORE, _AFTER, _CLIMB = 220, 40, 3000, 400_000, 4


def visible_bylines(page: Page) -> Iterator[Evidence]:
    """Yield evidence for each visible byline, those nearest under the headline trusted most.

    Names that stand in sibling elements ("A" and "B" as two links) share a ``group``.
    """
    asides = Asides()
    marked = _candidates(page)
    known = set(marked)
    rank = 0
    for element in marked:
        text = words(element)
        if not 2 < len(text) <= _LONGEST or asides.holds(element.parent) or _holds_a_byline(element, known):
            continue
        place = page.content(element)
        link = element if element.tag == "a" else element.select_one("a[href]")
        parts = {}
        if link is not None and link.attr("href"):
            parts["url"] = Words(link.attr("href"), page.attribute(link, "href"))
        group = f"byline{_group(element, known)}"
        yield Evidence("authors", text, "html", "byline", place, max(0.4, 0.62 - 0.02 * rank), parts, group)
        rank += 1


def _candidates(page: Page) -> list[Any]:
    """Return the elements that may be bylines, in document order, from a little before the headline on."""
    found = [*page.marked("byline"), *page.select('[rel~="author"],[itemprop~="author"],address')]
    top = next((_start(heading) for heading in page.select("h1") if _start(heading) > 0), 0)
    near = {element: _start(element) for element in found}
    kept = [element for element, start in near.items() if top - _BEFORE <= start <= top + _AFTER]
    return sorted(kept, key=lambda element: near[element])[:_MOST]


def _start(element: Element) -> int:
    location = element.source_location
    return location.start_tag.start_offset if location else -1


def _holds_a_byline(element: Element, known: set[Any]) -> bool:
    """Say whether another candidate inside *element* already gives a name, more exactly."""
    inner = [node for node in element.select("[class],[rel],[itemprop]") if node in known]
    return any(parse_byline(words(node)[:_LONGEST]).authors for node in inner[:6])


def _group(element: Element, known: set[Any]) -> int:
    """Return the offset of the container that *element* shares with its sibling bylines."""
    node = element.parent
    outer: Any = node
    for _ in range(_CLIMB):
        if not hasattr(node, "tag"):
            break
        if node in known or node.tag in ("ul", "ol"):
            outer = node
            break
        node = node.parent
    return _start(outer) if hasattr(outer, "tag") else -1
