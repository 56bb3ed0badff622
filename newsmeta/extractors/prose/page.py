"""Sorts the prose of a page: its blocks already say what is heading, paragraph and caption."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Any

from newsmeta.extractors.headings import headings
from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.clutter import is_clutter
from newsmeta.extractors.prose.lead import body_of, stands_alone, take_dateline
from newsmeta.extractors.prose.lines import ends_sentence, is_label
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.extractors.prose.strays import stray_before
from newsmeta.sources.document import Block, Document
from newsmeta.sources.page import Page, words

_OVER, _KICKER = 6, 40  # nodes over a headline, letters of a kicker there
_HEADLINES = 2  # of a page, that may name the story's place
_LEADS, _REAL, _REALS = 9, 60, 4  # first blocks with a dateline: at most, and up to the fourth one of so many letters
_EDGE, _LONGEST_BYLINE = 4, 120  # blocks at both ends that may be bylines, letters of one
_SHORTEST_ITEM = 25  # letters of a list's item that tells


def lay_out(document: Document, found: Layout) -> None:
    """Fill *found* from the page's blocks."""
    told = _told(document.blocks, found)
    lead = take_dateline(told, found, _beside(document), _leads(told))
    if found.dateline is None and told and document.page is not None:
        _take_stray(document.page, told[0], found)
    found.body = body_of(told, found, lead)


def _beside(document: Document) -> list[str]:
    """Return what a page says of its story outside the paragraphs: headline, descriptions, captions."""
    rows = headings(document)[:_HEADLINES]
    found, headlines = [heading for heading, _ in rows], [said for _, said in rows]
    metas = [meta.content for name in ("description", "og:description") for meta in document.named(name)[:1]]
    kickers = [kicker for heading in found for kicker in _kickers(heading)]
    return [*headlines, *metas, *kickers, *(block.text for block in document.blocks if block.kind == "caption")]


def _kickers(heading: Any) -> list[str]:
    """Return the few words that stand over a headline in its own box, as local papers print their towns."""
    before = [one for one in islice(heading.previous_siblings, _OVER) if hasattr(one, "tag")]
    return [said for said in map(words, before) if 0 < len(said) <= _KICKER]


def _take_stray(page: Page, first: Block, found: Layout) -> None:
    """Take the dateline that stands right before the first paragraph, in an element of its own or in none."""
    stray = stray_before(page, first)
    if stray is not None and (size := stands_alone(stray, [first])):
        found.dateline = (stray, 0, size)


def _told(blocks: list[Block], found: Layout) -> list[Block]:
    """Return the blocks that tell the story: its paragraphs, the list items and subheads among them."""
    told: list[Block] = []
    pointing = False
    for block in blocks:
        if block.kind == "caption" or (told and block.text == told[-1].text):
            continue
        if is_clutter(block):
            found.labels.append(block)
            pointing = is_label(block, "related") or (pointing and block.kind != "paragraph")
        elif block.kind == "paragraph" or (block.kind == "heading" and told and not pointing):
            pointing = False
            told.append(block)
        elif block.kind == "item" and told and not pointing and _is_told(block):
            told.append(block)
    return _without_loose_ends(told)


def _is_told(item: Block) -> bool:
    return len(item.text) >= _SHORTEST_ITEM and (ends_sentence(item.text) or len(item.text) > 2 * _SHORTEST_ITEM)


def _without_loose_ends(told: list[Block]) -> list[Block]:
    """Return *told* without subheads that nothing follows and without bylines at both ends."""
    kept = [one for one, after in pairwise([*told, None]) if one and (one.kind != "heading" or _follows(after))]
    edges = {*range(_EDGE), *range(len(kept) - _EDGE, len(kept))}
    return [block for index, block in enumerate(kept) if index not in edges or not _is_byline(block)]


def _follows(after: Block | None) -> bool:
    return after is not None and after.kind != "heading"


def _is_byline(block: Block) -> bool:
    return len(block.text) <= _LONGEST_BYLINE and not ends_sentence(block.text) and sure_byline(block) is not None


def _leads(told: list[Block]) -> int:
    """Return how many blocks may hold the dateline: up to the fourth real paragraph, short lines not counted."""
    real = 0
    for index, block in enumerate(told[:_LEADS]):
        real += len(block.text) >= _REAL
        if real >= _REALS:
            return index + 1
    return min(_LEADS, len(told))
