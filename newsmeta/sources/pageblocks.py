"""The prose of a page, block by block: headings, paragraphs, items and captions of its story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsmeta.sources.document import Block
from newsmeta.sources.page import BlockPlace, Element, Page, seen_words
from newsmeta.sources.runs import LOOSE, is_plain, own_length, runs_of
from newsmeta.sources.story import Asides, story_of

_BLOCKS = ("h1", "h2", "h3", "h4", "p", "li", "blockquote", "figcaption", "dd", "pre")
_KINDS = {"p": "paragraph", "blockquote": "paragraph", "dd": "paragraph", "pre": "paragraph", "li": "item"}
_KINDS |= {"figcaption": "caption"}
_KINDS |= dict.fromkeys(("h1", "h2", "h3", "h4"), "heading")
_SHORT, _FEW = 25, 500  # letters of words in no paragraph, of a story that marks its paragraphs
_TWICE = 2  # as many letters as the page has are read at most


def page_blocks(page: Page) -> Iterator[Block]:
    """Yield the story's prose: headings, paragraphs, items and captions of its container, asides left out.

    Where a page marks no paragraphs, the words between its line breaks and divisions are taken for them.
    """
    blocks = list(_blocks(page, _BLOCKS))
    if sum(len(block.text) for block in blocks if block.kind == "paragraph") < _FEW:
        loose = list(_blocks(page, (*_BLOCKS, *LOOSE)))
        blocks = loose if _said(loose) > 2 * _said(blocks) else blocks
    yield from blocks


def _said(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.kind == "paragraph")


def _blocks(page: Page, tags: tuple[str, ...]) -> Iterator[Block]:
    story = story_of(page)
    asides = Asides(page, story)
    outer: Any = None
    left = _TWICE * len(page.source)
    if story.tag in LOOSE and "div" in tags:
        yield from _loose(page, story)
    for element in story.iter_elements(tags):
        if left < 0:  # blocks that stand in each other say the same words again and again
            return
        if (outer is not None and _inside(element, outer)) or asides.holds(element):
            continue
        if element.tag in LOOSE:
            yield from _loose(page, element)
            continue
        outer = element if element.tag in ("blockquote", "li", "figcaption", "dd") else None
        plain = is_plain(element)
        for text in [seen_words(element)] if outer is not None or plain else runs_of(element):
            if text:
                left -= len(text)
                place = BlockPlace(page, element, text, plain)
                yield Block(text, place, _KINDS[element.tag], element=element)


def _loose(page: Page, element: Element) -> Iterator[Block]:
    if own_length(element)[0] >= _SHORT:
        for text in runs_of(element):
            yield Block(text, BlockPlace(page, element, text, False), "paragraph", element=element)


def _inside(element: Element, outer: Any) -> bool:
    parent = element.parent
    for _ in range(4):
        if parent is None or parent == outer:
            return parent is not None
        parent = parent.parent
    return False
