"""Bylines in the story's own text: its first lines, its last ones, and what stands in brackets at its start."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from newsmeta.extractors.bylinewords import LONGEST, WORDY, dated, is_by, labelled, says_by, until_label
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.pictures.beside import is_under_picture
from newsmeta.extractors.prose.bylinelines import bare_names
from newsmeta.sources.document import Block, Document
from newsmeta.sources.page import words
from newsmeta.wire import eastasian
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.person import is_person

LINE: Final = 90
"""Letters of a byline on a line."""
_LEADS, _TAILS, _FOOT = 8, 3, 12  # blocks at the story's start and end; at its end where another box follows
_FIRST = 2  # blocks of which one opens the story
_REPORTERS = re.compile(r"[^（(\n]{0,20}[（(]((?:[^（()）\n\s]{0,4})[记記]者[\s:：][^（()）\n]{2,30})[)）]")


def told_bylines(document: Document, seen: Collection[str]) -> Iterator[Evidence]:
    """Yield the bylines among the story's first and last lines, those already *seen* left out."""
    for block in [*document.blocks[:_LEADS], *_last(document)]:
        if block.kind == "caption" or block.text in seen or len(block.text) > LINE:
            continue
        reports = eastasian.is_eastasian(block.text) and _reports(block)
        if not (reports or says_by(block.text) or _is_labelled(block)):
            continue
        if block.element is None or not is_under_picture(block.element):
            yield Evidence("authors", block.text, "html", "byline in the text", block.place, 0.5)
    yield from _signed(document)
    yield from _opening(document)


def _is_labelled(block: Block) -> bool:
    """Say whether a list has a word for "by" as the term that a block describes: Author: | Jane Doe."""
    if getattr(block.element, "tag", "") != "dd":
        return False
    before = (one for one in block.element.previous_siblings if hasattr(one, "tag"))
    term = next(before, None)
    return term is not None and term.tag == "dt" and is_by(words(term)) and is_person(block.text)


def _last(document: Document) -> list[Block]:
    """Return the last blocks, and lines before them where a heading and links of another box stand at the end."""
    last = document.blocks[-_TAILS:]
    told = [block for block in document.blocks[-_FOOT:-_TAILS] if block.kind == "paragraph" and "." not in block.text]
    more = _TAILS - sum(block.kind == "paragraph" for block in last)
    return [*(told[-more:] if more else ()), *last]


def _signed(document: Document) -> Iterator[Evidence]:
    """Yield what a label for the author introduces at the end of a last paragraph: "… said the mayor. Author: Jane"."""
    for block in _last(document):
        if len(block.text) <= LONGEST and (found := dated(block.text)) and says_by(found):
            at = max(0, block.text.find(found))
            yield Evidence("authors", found, "html", "byline in the text", block.part(at, at + len(found)), 0.5)
        start = max(0, len(block.text) - LINE)
        if len(block.text) > LINE and (found := labelled(block.text[start:])):
            at = block.text.rindex(found)
            found = until_label(found)
            if found.count(" ") <= WORDY:
                yield Evidence("authors", found, "html", "byline in the text", block.part(at, at + len(found)), 0.5)


def _opening(document: Document) -> Iterator[Evidence]:
    """Yield the reporters in brackets with which a Chinese story opens: 【财研网】（记者 闻嘉、祝明远）…."""
    for block in document.blocks[:_FIRST]:
        if found := _REPORTERS.match(block.text):
            yield Evidence("authors", found[1], "html", "byline in the text", block.part(*found.span(1)), 0.5)
            return


def _reports(block: Block) -> bool:
    """Say whether a line names a house's reporters and says no more: 华新社记者顾悠、林晓岚."""
    if "。" in block.text or "reporting" not in parse_byline(block.text).roles.values():
        return False
    return bool(bare_names(block)) and not parse_caption(block.text).credit
