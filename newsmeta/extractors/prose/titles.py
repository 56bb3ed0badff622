"""Finds the headline among the lines of a dump: the line that says most of what the story then says."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.lines import is_furniture, is_paragraph, is_share_bar, is_title, weight
from newsmeta.sources.document import Block

_WORD = re.compile(r"[^\s\d.,;:!?()\[\]\"'«»“”„‘’|/–—…·•<>@#-]{4,}")
_STEM = 5
_WIDE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{2,}")
_TWO = re.compile(r"[^\W\d_]{3}[.!?]\s[^\W\d_a-z]")
_CLOCK = re.compile(r"\b\d{1,2}[.:]\d\d\b")
_PATH = re.compile(r"[\s\w][/>|»›·]\s")
_TAGGED = re.compile(r"\s\|\s(?:\S+\s?){1,2}$")
_CUT_OFF = re.compile(r"(?:…|\.\.\.)\s\w{2,12}$")  # "… more": words that a page shows on a click
_KEY = re.compile(r"\W+")
_SAID, _MOST_WORDS = 3000, 8  # letters of a block whose words count; shared words that still count
_LEAST = 1.25  # the score a headline must have
_NEAR, _STANDFIRST_REACH, _OVER = 7, 2, 6  # lines below a trail, over a standfirst, over byline or date
_SHORTEST, _TITLE, _LONG, _MANY_WORDS = 28, 26, 110, 26  # letters: over a standfirst, least and most of a title; words
_ENOUGH, _ALIKE, _LONGER = 0.75, 0.65, 1.7  # shares of a score, of words; how much longer than a trail the title is
_KINDS = {"item": -0.9, "title": 2.5, "heading": 0.5}
_STOPS = (".", "。")
_CLOSED, _PLAIN = 1.0, 2.5  # what a full stop takes away; the score over it that makes a closed line the standfirst
_QUOTED = 0.5  # of what a line shares with the story that holds it word for word: headlines use other words
_GLUED = re.compile(r"[^\W\d_A-Z]{3}[A-ZÀ-Þ][^\W\d_A-Z]{2}")
_FEW_LETTERS, _STAMP = 12, 45
_SITE = re.compile(r"^https?://|^(?:www\.)?[\w-]{2,30}\.(?:[a-z]{2,3}|[A-Z]{2,3})\b(?!\.)")


def said_words(text: str) -> set[str]:
    """Return the stems of *text* that mean something: of longer words, and pairs of signs in scripts without blanks."""
    low = text.casefold()
    pairs = (run[i : i + 2] for run in _WIDE.findall(low) for i in range(len(run) - 1))
    return {*(word[:_STEM] for word in _WORD.findall(low)), *pairs}


def find_headline(zone: list[Block], after: list[Block], dates: list[bool], names: list[bool]) -> int | None:
    """Return the index in *zone* of the line most like a headline over the story; None when none is like one.

    *after* is the story's text; *dates* and *names* say which lines of the zone print a date or a byline.
    """
    said = _said(after)
    keys = [_KEY.sub("", block.text.casefold()) for block in zone]
    scores = {
        index: _likeness(block, said, after) + _surroundings(zone, keys, index, dates, names)
        for index, block in enumerate(zone)
        if not (dates[index] or names[index] or (is_furniture(block) or is_share_bar(block)))
        and block.kind != "alt"
        and (is_title(block) or _closes_over_byline(zone, index, dates, names))
        and not _is_prose(block)
    }
    scores = {
        index: score for index, score in scores.items() if not _is_closed(zone[index]) or _is_first(scores, index)
    }
    best = max(scores, key=lambda index: scores[index], default=None)
    if best is None or scores[best] < _LEAST:
        return _short_one(zone, dates, names)
    first = _above_standfirst(zone, scores, best)
    return _below_trail(zone, scores, first)


def _closes_over_byline(zone: list[Block], index: int, dates: list[bool], names: list[bool]) -> bool:
    """Say whether a line may be a headline although it ends in a full stop: it stands over all prose and a byline."""
    block = zone[index]
    if not (_is_closed(block) and _TITLE <= weight(block.text) <= _LONG) or block.kind == "item":
        return False
    under = slice(index + 1, index + _OVER)
    return (any(names[under]) or any(dates[under])) and not any(map(is_paragraph, zone[:index]))


def _is_closed(block: Block) -> bool:
    return block.text[-1] in _STOPS


def _is_first(scores: dict[int, float], index: int) -> bool:
    """Say whether no line over a closed one looks like the headline, which would make it the standfirst."""
    return all(score < _PLAIN for other, score in scores.items() if other < index)


def _is_said(block: Block, after: list[Block]) -> bool:
    """Say whether a paragraph holds a line word for word."""
    return any(block.text in one.text for one in after if one is not block and is_paragraph(one))


def _short_one(zone: list[Block], dates: list[bool], names: list[bool]) -> int | None:
    """Return the first line of a few words that stands right over prose, byline or date; None after a paragraph."""
    for index, block in enumerate(zone[:-1]):
        if is_paragraph(block):
            return None
        under = is_paragraph(zone[index + 1]) or dates[index + 1] or names[index + 1]
        apart = block.gap != 0 or index == 0
        if under and apart and not (dates[index] or names[index]) and _says_something(block):
            return index
    return None


def _says_something(block: Block) -> bool:
    """Say whether a short line is words of a title rather than a label, a list's item or a stamp."""
    text = block.text
    if (
        block.kind == "item"
        or is_furniture(block)
        or is_share_bar(block)
        or _CLOCK.search(text)
        or _CUT_OFF.search(text)
    ):
        return False
    return weight(text) >= _FEW_LETTERS and (" " in text or not text.isascii()) and text[-1] not in ".,;:。|-–—"


def _said(after: list[Block]) -> dict[str, list[Block]]:
    """Return each word of the story's paragraphs with the first two paragraphs that have it."""
    said: dict[str, list[Block]] = {}
    for block in after:
        if is_paragraph(block):
            for word in said_words(block.text[:_SAID]):
                places = said.setdefault(word, [])
                if len(places) < 2:
                    places.append(block)
    return said


def _is_prose(block: Block) -> bool:
    """Say whether a line is several sentences or a menu of names rather than one title."""
    if weight(block.text) > _LONG and _TWO.search(block.text):
        return True
    words = block.text.split()
    return len(words) >= _MANY_WORDS and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _above_standfirst(zone: list[Block], scores: dict[int, float], best: int) -> int:
    """Return the one of a few lines over *best* that says nearly as much of the story: *best* is its standfirst."""
    size = weight(zone[best].text)
    over = [
        index
        for index in range(max(0, best - _STANDFIRST_REACH), best)
        if index in scores
        and weight(zone[index].text) >= min(_SHORTEST, 0.5 * size + 8)
        and scores[index] >= _ENOUGH * scores[best]
        and not zone[index].text.endswith((":", "?"))
    ]
    return max(over, key=lambda index: scores[index], default=best)


def _below_trail(zone: list[Block], scores: dict[int, float], first: int) -> int:
    """Return the later of two lines that say the same in other words: the earlier is a trail or a title for search."""
    words = said_words(zone[first].text)
    for index in range(first + 1, min(len(zone), first + _NEAR)):
        if is_paragraph(zone[index]):
            break
        alike = index in scores and 0.5 < weight(zone[index].text) / weight(zone[first].text) < _LONGER
        if alike and scores[index] > _LEAST and zone[index].text != zone[first].text:
            other = said_words(zone[index].text)
            if len(words & other) >= _ALIKE * min(len(words), len(other)) and len(words & other) > 1:
                return index
    return first


def _likeness(block: Block, said: dict[str, list[Block]], after: list[Block]) -> float:
    """Return how much of a line the story says again, and whether it is as long as headlines are."""
    words = said_words(block.text)
    shared = sum(any(place is not block for place in said.get(word, ())) for word in words)
    size = weight(block.text)
    length = 1.2 if 40 <= size <= 170 else 0.7 if size >= 26 else 0.3 if block.text.count(" ") > 1 else 0.0
    score = 2.2 * shared / max(3, len(words)) + 0.25 * min(shared, _MOST_WORDS)
    score = score * (_QUOTED if shared and _is_said(block, after) else 1) + length
    return score - _oddness(block, size)


def _oddness(block: Block, size: float) -> float:
    """Return how much a line looks like something else: a kicker, an alt text, a trail, a glued menu, a stamp."""
    text = block.text
    glued = len(_GLUED.findall(text))
    odd = 0.8 if text.isupper() or text[0].islower() or text[0] == "(" or glued == 2 else 1.6 if glued > 2 else 0
    odd += 1.5 if len(_PATH.findall(text)) > 1 else 0
    odd += 1 if size <= _STAMP and _CLOCK.search(text) else 0
    odd += 0.5 if _TAGGED.search(text) else 0
    odd += 1.5 if _CUT_OFF.search(text) else 0
    odd += _CLOSED if _is_closed(block) else 0
    return odd + (2 if _SITE.match(text) else 0)


def _is_only(zone: list[Block], index: int) -> bool:
    """Say whether Markdown makes no other line a page's first heading."""
    return all(block.kind != "title" for place, block in enumerate(zone) if place != index)


def _surroundings(zone: list[Block], keys: list[str], index: int, dates: list[bool], names: list[bool]) -> float:
    """Return what speaks for a line where it stands: byline and date soon after it, said twice, no list around it."""
    until = min(len(zone), index + _NEAR)
    score = 0.8 * any(dates[index + 1 : until]) + 0.8 * any(names[index + 1 : until])
    score += 0.6 * any(dates[max(0, index - 3) : index]) + 0.3 * any(names[max(0, index - 2) : index])
    again = [other for other, key in enumerate(keys) if other != index and key == keys[index]]
    apart = any(abs(other - index) > 1 for other in again) or min(again, default=index) == 0
    score += 0.8 if apart else 0.3 if again else 0
    score += _KINDS.get(zone[index].kind, 0) + (zone[index].kind == "title" and _is_only(zone, index))
    before = sum(is_paragraph(block) for block in zone[:index])
    if before and any(names[:index]) and any(dates[:index]):
        score -= 0.8  # the head is over
    return score - 1.2 * min(before, 4) - 0.01 * (len(zone) - index)
