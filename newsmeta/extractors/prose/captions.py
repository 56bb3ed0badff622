"""Captions in a text dump: lines that end in a credit, file names before them, credits on a line of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.lines import is_paragraph
from newsmeta.sources.document import Block, Span
from newsmeta.wire.caption import find_captions, parse_caption
from newsmeta.wire.signoff import parse_signoff

if TYPE_CHECKING:
    from newsmeta.extractors.layout import Layout

_FILE = re.compile(r"^[\w%.()-]{1,150}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg)$", re.IGNORECASE)
_LONGEST_CAPTION, _LONGEST_CREDIT = 600, 160


def take_captions(blocks: list[Block], found: Layout) -> list[Block]:
    """Move captions and file names from *blocks* to *found*; return what is left."""
    kept: list[Block] = []
    file: Block | None = None
    for block in blocks:
        if _FILE.match(block.text):
            found.labels.append(block)
            file = block
            continue
        if is_caption(block):
            found.captions += caption_evidence(block, "caption", file)
        elif kept and _is_credit(block) and not is_paragraph(kept[-1]):
            found.captions += _joined(kept.pop(), block, file)
        else:
            kept.append(block)
        file = None
    return kept


def is_caption(block: Block) -> bool:
    """Say whether a whole line is a caption with its credit."""
    if len(block.text) > _LONGEST_CAPTION:
        return False
    parsed = parse_caption(block.text)
    if not (parsed.credit and parsed.caption) or len(parsed.credit) > _LONGEST_CREDIT:
        return False
    if not parsed.label and parse_signoff(block.text) is not None:
        return False
    glued = find_captions(block.text)
    return not glued or (glued[0].start == 0 and glued[0].end >= len(block.text.rstrip()))


def _is_credit(block: Block) -> bool:
    if len(block.text) > _LONGEST_CREDIT:
        return False
    parsed = parse_caption(block.text)
    return bool(parsed.credit and parsed.label and not parsed.caption)


def _joined(caption: Block, credit: Block, file: Block | None) -> list[Evidence]:
    first, last = caption.place.span(), credit.place.span()
    place = Span(first[0], last[1]) if first and last else caption.place
    parts = {"caption": Words(caption.text, caption.place), "credit": Words(credit.text, credit.place)}
    if file is not None:
        parts["file"] = Words(file.text, file.place)
    return [Evidence("images", "", "prose", "caption and credit line", place, 0.65, parts)]


def caption_evidence(block: Block, how: str, file: Block | None) -> list[Evidence]:
    """Return the evidence that a caption line gives; empty when no credit stands in it."""
    if not parse_caption(block.text).credit:
        return []
    parts = {"caption": Words(block.text, block.place)}
    if file is not None:
        parts["file"] = Words(file.text, file.place)
    return [Evidence("images", "", "prose", how, block.place, 0.7, parts)]
