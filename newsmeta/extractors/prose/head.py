"""The head of a text dump: headline, standfirst, bylines and dates among the lines before and around the first words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsmeta.extractors.prose.captions import is_caption, take_captions
from newsmeta.extractors.prose.lines import is_paragraph, is_title, weight
from newsmeta.sources.document import Block
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.datetext import read_date
from newsmeta.wire.name import kind_of_name, strip_intro

if TYPE_CHECKING:
    from newsmeta.extractors.layout import Layout

_ZONE, _NEAR, _TAIL, _LONGEST_LINE, _MOST_WORDS, _LEAST = 40, 6, 3, 140, 11, 2.0
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u9fff\uac00-\ud7af]{2}")


def take_head(head: list[Block], body: list[Block], found: Layout, dated: bool) -> None:
    """Fill headline, standfirst, bylines and dates of *found* from the lines before the text and its first ones."""
    zone = take_captions(head[-_ZONE:], found)
    dates = [_is_date(block) for block in zone]
    best = _headline(zone, body, dates) if not dated else None
    if best is not None:
        found.headline = zone[best]
    first = best + 1 if best is not None else max(0, len(zone) - _NEAR)
    lines = [*zone[max(0, first - 3) : first - 1], *zone[first:], *body[:_NEAR]]
    _take_bylines(lines, found)
    _take_bylines([block for block in body[-_TAIL:] if strip_intro(block.text) != block.text], found)
    found.dates += [(block.text, block.place) for block in lines if _is_date(block)]
    between = [block for block in zone[first:] if block not in found.bylines and not _is_date(block)]
    rest = [block for block in body if block not in found.bylines and not _is_date(block)]
    found.standfirst = _standfirst(between, rest, found, dated)


def _take_bylines(lines: list[Block], found: Layout) -> None:
    dates = [_is_date(block) for block in lines]
    for index, block in enumerate(lines):
        if block not in found.bylines and _is_byline(block, any(dates[max(0, index - 2) : index + 3])):
            found.bylines.append(block)


def _is_byline(block: Block, by_a_date: bool) -> bool:
    """Say whether a line is a byline: it opens with "By", holds names and a date, or is a name beside a date."""
    text = block.text
    if len(text) > _LONGEST_LINE or is_paragraph(block):
        return False
    introduced = strip_intro(text) != text
    if not introduced and text.count(" ") > _MOST_WORDS:
        return False
    parsed = parse_byline(text)
    if not (parsed.authors or parsed.organizations):
        return False
    return introduced or (by_a_date and (bool(parsed.date_text) or kind_of_name(text) == "person"))


def _is_date(block: Block) -> bool:
    text = block.text
    return len(text) <= _LONGEST_LINE and text.count(" ") <= 16 and bool(_DIGIT.search(text)) and read_date(text) is not None


def _headline(zone: list[Block], body: list[Block], dates: list[bool]) -> int | None:
    """Return the index of the line that is most like a headline over *body*; None when none is."""
    said = set(_WORD.findall(" ".join(block.text for block in body[:4])[:1500].casefold()))
    seen: dict[str, int] = {}
    best, top = None, _LEAST
    for index, block in enumerate(zone):
        key = block.text.casefold()
        seen[key] = seen.get(key, 0) + 1
        if dates[index] or not is_title(block) or is_caption(block) or strip_intro(block.text) != block.text:
            continue
        score = _likeness(block, said) + (1.5 if seen[key] > 1 else 0)
        score += 1.0 if any(dates[index + 1 : index + 6]) else 0
        score -= 0.05 * (len(zone) - index)
        if score > top:
            best, top = index, score
    return best


def _likeness(block: Block, said: set[str]) -> float:
    words = set(_WORD.findall(block.text.casefold()))
    shared = len(words & said) / len(words) if words else 0.0
    size = weight(block.text)
    return 2.5 * shared + (1.5 if 45 <= size <= 160 else 0.8 if 25 <= size else 0) + min(len(words), 6) * 0.25


def _standfirst(between: list[Block], body: list[Block], found: Layout, dated: bool) -> Block | None:
    """Return the words between headline and text; else the first paragraph where something parts it from the rest."""
    for block in between:
        if weight(block.text) >= 40 and not is_caption(block):
            return block
    if len(body) < 2 or not (found.headline or dated) or parse_dateline(body[0].text[:600]):
        return None
    if dated or not is_paragraph(body[1]) or body[1].gap != body[0].gap or parse_dateline(body[1].text[:600]):
        return body[0]
    return None
