"""Sorts the lines of a text dump or wire item: headline, standfirst, captions, body, related stories."""

from __future__ import annotations

import re

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose.bylinelines import bare_names, sure_byline
from newsmeta.extractors.prose.captions import caption_evidence, take_captions
from newsmeta.extractors.prose.daylines import is_stamp
from newsmeta.extractors.prose.head import take_head
from newsmeta.extractors.prose.lead import body_of, opens_story, take_dateline
from newsmeta.extractors.prose.lines import ends_sentence, is_furniture, is_label, is_paragraph, is_share_bar
from newsmeta.extractors.prose.pictureline import is_credit
from newsmeta.extractors.prose.pointers import take_related
from newsmeta.extractors.prose.region import story_region
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.extractors.prose.tidylines import tidy_lines
from newsmeta.sources.document import Block, Document
from newsmeta.wire.signoff import parse_signoff

_DATED = re.compile(
    r"^(?:[\w ]{2,20}[: ]\s{0,3})?(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?:\s{1,5}|$)"
    r"|^(\d{1,2}[./]\d{1,2}[./]\d{4})\s{1,3}[–—-]\s{1,3}(?=\S)"
)
_ADDED = re.compile(r"(?:[(（][^()（）]{1,60}[)）]|(?:[–—]|(?<!\w)-)\s?[^\W\d_][\w .]{1,30})\s{0,3}$")
"""What stands behind a full stop."""
_SHORTEST, _ENDING = 40, 80  # letters of a sentence, letters at its end
_OPENING = 80  # letters among which a date label stands
_MOST_LINES = 3000
_OPENERS = 3  # paragraphs that may name a place again
_TAIL = 4  # among so many last lines a sign-off stands, behind a short sentence or on a line of its own


def lay_out(document: Document, found: Layout) -> None:
    """Fill *found* from the lines of a text."""
    blocks = list(document.blocks[:_MOST_LINES])
    dated = _take_date(blocks, found)
    story = take_related(tidy_lines(blocks), found)
    story = _take_labels(story, found)
    lines = _without_alts(take_captions(story, found), found)
    start, stop = story_region(lines)
    found.captions = [caption for caption in found.captions if _stands_before(caption, lines, stop)]
    begin = take_head(lines, start, stop, found, dated)
    _take_body(lines[begin:stop], found)


def _stands_before(caption: Evidence, lines: list[Block], stop: int) -> bool:
    """Say whether a caption belongs to the story rather than to what the page shows after it."""
    place = caption.place.span() if caption.place else None
    end = lines[stop].place.span() if stop < len(lines) else None
    return place is None or end is None or place[0] < end[0]


def _take_body(lines: list[Block], found: Layout) -> None:
    stamps = {place.span() for text, place in found.dates if is_stamp(text)}
    title = found.headline.text if found.headline else ""
    signed = [block for block in found.bylines if not opens_story(block, title)]  # "Anna Moor/EASTHAVEN, (ANQ) – The …"
    others = [block for block in lines if block is not found.standfirst and block not in signed]
    rest = [block for block in others if block.place.span() not in stamps]
    beside = _beside(found)
    lead = take_dateline(rest, found, beside)
    if lead < 0 and found.standfirst is not None:
        _take_from_standfirst([found.standfirst, *rest[:_OPENERS]], found, beside)
    last = len(rest) - _TAIL
    body = [
        block
        for index, block in enumerate(rest)
        if index == lead
        or is_paragraph(block)
        or _is_short_sentence(block)
        or (index >= last and parse_signoff(block.text) is not None)
    ]
    found.body = body_of(body, found, body.index(rest[lead]) if lead >= 0 else -1)
    for words, place in found.glued:
        found.captions += caption_evidence(Block(words, place), "caption in the body", None)


def _take_from_standfirst(blocks: list[Block], found: Layout, beside: list[str]) -> None:
    """Take the dateline with which the first of *blocks*, the standfirst, opens."""
    opening = Layout()
    take_dateline(blocks, opening, beside, 1)
    if opening.dateline is not None and opening.dateline[1] == 0:
        found.dateline, found.town = opening.dateline, opening.town


def _beside(found: Layout) -> list[str]:
    """Return what a dump says of its story outside the body, where it may name the place again."""
    blocks = (found.headline, found.standfirst)
    captions = (caption.part("caption") for caption in found.captions)
    return [*(block.text for block in blocks if block is not None), *(words for words in captions if words)]


def _without_alts(lines: list[Block], found: Layout) -> list[Block]:
    """Return *lines* without what Markdown says instead of a picture, unless it names somebody, as by a byline."""
    alts = [line for line in lines if line.kind == "alt" and not (bare_names(line) or sure_byline(line))]
    found.labels += alts
    return [line for line in lines if line.kind != "alt" or not any(line is alt for alt in alts)]


def _take_date(blocks: list[Block], found: Layout) -> bool:
    """Take a date label glued to the first words; the first block then starts after it. Say whether there was one."""
    dated = _DATED.match(blocks[0].text[:_OPENING]) if blocks else None
    if not dated:
        return False
    head = blocks[0]
    day = 1 if dated[1] else 2
    found.dates.append((dated[day], head.part(dated.start(day), dated.end(day))))
    rest = head.text[dated.end() :]
    if rest:
        blocks[0] = Block(rest, head.part(dated.end(), len(head.text)), head.kind, head.gap)
    else:
        blocks.pop(0)
    return bool(rest)


def _take_labels(blocks: list[Block], found: Layout) -> list[Block]:
    kept = []
    for block in blocks:
        own = (is_furniture(block) or is_share_bar(block)) and not is_paragraph(block) and sure_byline(block) is None
        if (own and not is_credit(block)) or is_label(block, "boilerplate"):
            found.labels.append(block)
        else:
            kept.append(block)
    return kept


def _is_short_sentence(block: Block) -> bool:
    text = _ADDED.sub("", block.text[-_ENDING:])
    return len(block.text) >= _SHORTEST and ends_sentence(text)
