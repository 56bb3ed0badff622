"""Sorts the lines of a text dump or wire item: headline, standfirst, captions, body, related stories."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.lead import body_of, take_dateline
from newsmeta.lexicon import every
from newsmeta.sources.document import Block, Document
from newsmeta.wire.caption import find_captions, parse_caption
from newsmeta.wire.signoff import parse_signoff

if TYPE_CHECKING:
    from newsmeta.extractors.layout import Layout

_FILE = re.compile(r"^[\w%.()-]{1,150}\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg)$", re.IGNORECASE)
_DATED = re.compile(
    r"^(?:[\w ]{2,20}[: ]\s{0,3})?(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?:\s{1,5}|$)"
)
_LONGEST_CAPTION = 600
_LONGEST_HEADLINE = 220


def _is_label(block: Block, key: str) -> bool:
    words = block.text.strip(" :»>.…-–").casefold()
    return len(words) < 40 and words in every("page", key)


def lay_out(document: Document, found: Layout) -> None:
    """Fill *found* from the lines of a text."""
    blocks = document.blocks
    cut = next((i for i, block in enumerate(blocks) if i and _is_label(block, "related")), len(blocks))
    if cut < len(blocks):
        found.labels.append(blocks[cut])
        found.related = _related(blocks[cut + 1 :])
    story = _take_labels(blocks[:cut], found)
    story = _take_captions(story, found)
    dated = _take_date(story, found)
    lead = take_dateline(story, found)
    first = _take_head(story, found, dated, lead)
    found.body = body_of(story[first:], found, lead - first if lead >= first else -1)
    for words, place in found.glued:
        found.captions += _caption(Block(words, place), "caption in the body", None)


def _take_labels(blocks: list[Block], found: Layout) -> list[Block]:
    kept = []
    for block in blocks:
        if _is_label(block, "boilerplate"):
            found.labels.append(block)
        else:
            kept.append(block)
    return kept


def _take_captions(blocks: list[Block], found: Layout) -> list[Block]:
    kept: list[Block] = []
    file: Block | None = None
    for block in blocks:
        if _FILE.match(block.text):
            found.labels.append(block)
            file = block
            continue
        rows = _caption(block, "caption", file) if _is_caption(block) else []
        if rows:
            found.captions += rows
        else:
            kept.append(block)
        file = None
    return kept


def _is_caption(block: Block) -> bool:
    if len(block.text) > _LONGEST_CAPTION:
        return False
    parsed = parse_caption(block.text)
    if not (parsed.credit and parsed.caption and len(block.text) - len(parsed.caption) < _LONGEST_HEADLINE):
        return False
    if not parsed.label and parse_signoff(block.text) is not None:
        return False
    glued = find_captions(block.text)
    return not glued or (glued[0].start == 0 and glued[0].end >= len(block.text.rstrip()))


def _caption(block: Block, how: str, file: Block | None) -> list[Evidence]:
    parsed = parse_caption(block.text)
    if not parsed.credit:
        return []
    parts = {"caption": Words(block.text, block.place)}
    if file is not None:
        parts["file"] = Words(file.text, file.place)
    return [Evidence("images", "", "prose", how, block.place, 0.7, parts)]


def _take_date(blocks: list[Block], found: Layout) -> bool:
    """Take a date label glued to the first words; the first block then starts after it. Say whether there was one."""
    if not blocks:
        return False
    dated = _DATED.match(blocks[0].text[:80])
    if not dated:
        return False
    head = blocks[0]
    found.dates.append((dated[1], head.part(dated.start(1), dated.end(1))))
    rest = head.text[dated.end() :]
    if rest:
        blocks[0] = Block(rest, head.part(dated.end(), len(head.text)), head.kind, head.gap)
    else:
        blocks.pop(0)
    return bool(rest)


def _take_head(blocks: list[Block], found: Layout, dated: bool, lead: int) -> int:
    """Take headline and standfirst from the first blocks; return the index at which the body starts."""
    first = 0
    if blocks and not dated and lead != 0 and _is_headline(blocks[0]):
        found.headline = blocks[0]
        first = 1
    if len(blocks) > first + 1 and (dated or (first and (lead > first or lead < 0))):
        found.standfirst = blocks[first]
        first += 1
    return first


def _is_headline(block: Block) -> bool:
    return len(block.text) <= _LONGEST_HEADLINE and not block.text.rstrip("”\"'»").endswith((".", "。", "।", ",", ";"))


def _related(blocks: list[Block]) -> list[Evidence]:
    """Return the stories of a related list: a caption (if any), a title, a standfirst (if any) each."""
    rows: list[Evidence] = []
    caption: Block | None = None
    title: Block | None = None
    for block in blocks:
        if _is_caption(block):
            if title is not None:
                rows.append(_story(title, None, caption))
                title = None
            caption = block
        elif title is None:
            title = block
        else:
            rows.append(_story(title, block, caption))
            title = caption = None
    if title is not None:
        rows.append(_story(title, None, caption))
    return rows


def _story(title: Block, description: Block | None, caption: Block | None) -> Evidence:
    parts = {"title": Words(title.text, title.place)}
    if description is not None:
        parts["description"] = Words(description.text, description.place)
    if caption is not None:
        parts["caption"] = Words(caption.text, caption.place)
    return Evidence("related", title.text, "prose", "related list", title.place, 0.7, parts)
