"""Which of the lines that look like titles is the title: no kicker, trail or standfirst beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsmeta.extractors.prose.likeness import LEAST, PATH, SHORTEST, is_closed, oddness, said_words
from newsmeta.extractors.prose.lines import is_paragraph, weight
from newsmeta.sources.document import Block

_NEAR, _REACH = 7, 2  # lines below a trail, over a standfirst
_ENOUGH, _ALIKE, _LONGER = 0.75, 0.65, 1.7  # shares of a score and of words; how much longer a title is than its trail
_AS_MUCH = 0.9  # of a score
_OVER, _FEW_LETTERS, _LONG = 28, 12, 110  # letters of a title over its standfirst, of a short one, of what repeats it
_TELLING, _MORE = 45, 1.2  # letters of a standfirst, and how much longer than its title it is
_FEW_WORDS = 3  # of a short title; fewer are a kicker
_SMALL = 3  # letters of words that are small in capitalised titles, too
_ASKING = ("?", "？", "!", "！")
_BARRED = re.compile(r"\s\|\s")  # before the name of a site or the year of a trail
_SITED = re.compile(r"\s{0,2}[|•·_–—-]\s?")


def settled(
    zone: list[Block], scores: dict[int, float], best: int, said: Mapping[str, object], marks: Sequence[bool]
) -> int:
    """Return the index of the title, where the line that looks most like one, *best*, may be what stands beside it.

    *said* holds the words of the story, *marks* says which lines are bylines and dates.
    """
    under = zone[best + 1] if any(marks[best + 2 : best + 3]) and not is_closed(zone[best]) else None
    if under is not None and is_closed(under) and weight(under.text) >= SHORTEST:
        return _below_trail(zone, scores, best, marks)  # its standfirst is the line under it, over byline or date
    first = _above_standfirst(zone, scores, _over_marks(zone, scores, best, marks))
    while _stands_under_title(zone, scores, first) and (is_closed(zone[first]) or _is_told(zone, first - 1, said)):
        first -= 1
    first -= first == best and _stands_between(zone, scores, best, marks)
    return _below_trail(zone, scores, first + _is_kicker(zone, scores, first), marks)


def _over_marks(zone: list[Block], scores: dict[int, float], best: int, marks: Sequence[bool]) -> int:
    """Return the line over byline and date that says as much of the story as *best* does, which stands under them."""
    under = next((index for index in range(best) if marks[index]), 0)
    over = [index for index in range(under) if index in scores and scores[index] >= _AS_MUCH * scores[best]]
    return over[-1] if over else best


def _above_standfirst(zone: list[Block], scores: dict[int, float], best: int) -> int:
    """Return the one of a few lines over *best* that says nearly as much of the story: *best* is its standfirst."""
    size = weight(zone[best].text)
    over = [
        index
        for index in range(max(0, best - _REACH), best)
        if index in scores
        and weight(zone[index].text) >= min(_OVER, 0.5 * size + 8)
        and scores[index] >= _ENOUGH * scores[best]
        and not (zone[index].text.endswith((":", "?")) or _BARRED.search(zone[index].text))
    ]
    return max(over, key=lambda index: scores[index], default=best)


def _stands_under_title(zone: list[Block], scores: dict[int, float], index: int) -> bool:
    """Say whether the line right over one is a title, if a short one, so that the lower one is its standfirst.

    Over a sentence with its full stop three words are enough; else four, or a single word or two over them as a kicker.
    """
    if index - 1 not in scores or zone[index].kind in ("title", "heading"):
        return False
    over, line = zone[index - 1], zone[index]
    if not _may_be_short_title(over) or over.text in line.text or line.text in over.text:
        return False
    if is_closed(line):
        return True
    if _is_capitalised(line.text) or line.text[-1] in _ASKING:
        return False
    if index + 1 in scores and weight(zone[index + 1].text) >= SHORTEST:
        return False  # the standfirst is that line
    kicked = index > 1 and len(zone[index - 2].text.split()) < _FEW_WORDS
    return over.text.count(" ") + kicked >= _FEW_WORDS and not _is_capitalised(over.text)


def _stands_between(zone: list[Block], scores: dict[int, float], index: int, marks: Sequence[bool]) -> bool:
    """Say whether a line stands between the first title of some words and byline or date, and is longer than that."""
    if index - 1 not in scores or not any(marks[index + 1 : index + 1 + _REACH]):
        return False
    over, line = zone[index - 1], zone[index]
    first = all(one.text.count(" ") < _FEW_WORDS for one in zone[: index - 1])
    longer = weight(line.text) >= max(_TELLING, _MORE * weight(over.text)) and not is_paragraph(line)
    if not (first and longer and _may_be_short_title(over)) or line.kind in ("title", "heading"):
        return False
    if weight(over.text) < _OVER or line.text[-1] in _ASKING:
        return False
    words = over.text.split()
    whole = len(words) > _FEW_WORDS and all(any(map(str.isalpha, word)) for word in words)  # no "Ports & Shipping News"
    return whole and not _is_capitalised(line.text)


def _is_told(zone: list[Block], index: int, said: Mapping[str, object]) -> bool:
    """Say whether the story, or a line between a title and it, uses a word of that title again."""
    words = said_words(zone[index].text)
    return not words.isdisjoint(said.keys()) or any(words & said_words(line.text[:_LONG]) for line in zone[index + 1 :])


def _may_be_short_title(block: Block) -> bool:
    text = block.text
    if text.count(" ") + 1 < _FEW_WORDS and weight(text) == len(text):
        return False
    plain = block.kind not in ("item", "alt") and text[-1] not in ":.,;" and not PATH.search(text)
    return plain and weight(text) >= _FEW_LETTERS and oddness(block, weight(text)) <= 0


def _is_capitalised(text: str) -> bool:
    """Say whether all words are written as names are."""
    return all(not word[0].islower() for word in text.split() if len(word) > _SMALL)


def _is_kicker(zone: list[Block], scores: dict[int, float], index: int) -> bool:
    """Say whether a line of a few words stands over the title: that one is longer, and a sentence stands under it."""
    if index + 2 >= len(zone) or zone[index].text.count(" ") >= _FEW_WORDS or index + 1 not in scores:
        return False
    title, under = zone[index + 1], zone[index + 2]
    if not (_may_be_short_title(title) and is_closed(under)):
        return False
    return weight(zone[index].text) < weight(title.text) < weight(under.text)


def _below_trail(zone: list[Block], scores: dict[int, float], first: int, marks: Sequence[bool]) -> int:
    """Return the later of two lines that say the same in other words: the earlier is a trail or a title for search."""
    words = said_words(zone[first].text)
    for index in range(first + 1, min(len(zone), first + _NEAR)):
        if is_paragraph(zone[index]):
            break
        if any(marks[first + 1 : index]) and not any(marks[index + 1 : index + _NEAR]):
            continue  # what stands below all bylines and dates is a point or teaser
        alike = index in scores and 0.5 < weight(zone[index].text) / weight(zone[first].text) < _LONGER
        if alike and scores[index] > LEAST and not _opens_with(zone[first].text, zone[index].text):
            other = said_words(zone[index].text)
            if len(words & other) >= _ALIKE * min(len(words), len(other)) and len(words & other) > 1:
                return index
    return first


def _opens_with(text: str, other: str) -> bool:
    """Say whether a title opens with all of another, as with an alt text's few words; a site's name aside."""
    return text.startswith(other) and not _SITED.match(text, len(other))
