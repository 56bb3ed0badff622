"""The prose of a page, block by block: headings, paragraphs, items and captions of its story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from newsmeta.sources.document import Block, Place
from newsmeta.sources.page import Page, words
from newsmeta.sources.story import Asides

if TYPE_CHECKING:
    from newsmeta.sources.page import Element

_BLOCKS = ("h1", "h2", "h3", "h4", "p", "li", "blockquote", "figcaption", "dd", "pre")
_KINDS = {"p": "paragraph", "blockquote": "paragraph", "dd": "paragraph", "pre": "paragraph", "li": "item"}
_KINDS |= {"figcaption": "caption"}
_KINDS |= dict.fromkeys(("h1", "h2", "h3", "h4"), "heading")


def page_blocks(page: Page) -> Iterator[Block]:
    """Yield the story's prose: headings, paragraphs, items and captions of its container, asides left out."""
    story = page.story
    asides = Asides(story)
    outer: Any = None
    for element in story.iter_elements(_BLOCKS):
        if outer is not None and _inside(element, outer):
            continue
        text = words(element)
        if not text or asides.holds(element):
            continue
        outer = element if element.tag in ("blockquote", "li", "figcaption", "dd") else None
        place = page.content(element)
        yield Block(text, place, _KINDS[element.tag], element=element, at=_narrow(page, element, text))


def _inside(element: Element, outer: Any) -> bool:
    parent = element.parent
    for _ in range(4):
        if parent is None or parent == outer:
            return parent is not None
        parent = parent.parent
    return False


def _narrow(page: Page, element: Element, text: str) -> Callable[[int, int], Place]:
    return lambda start, end: page.part(element, text[start:end])
