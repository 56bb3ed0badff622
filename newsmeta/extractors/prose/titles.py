"""Finds the headline among the lines of a dump: the line that says most of what the story then says."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.bylinelines import bare_names, is_known
from newsmeta.extractors.prose.contacts import opens_contact
from newsmeta.extractors.prose.likeness import (
    CLOCK,
    CUT_OFF,
    LEAST,
    SHORTEST,
    is_closed,
    likeness,
    standing,
    told_words,
)
from newsmeta.extractors.prose.lines import is_furniture, is_paragraph, is_share_bar, is_title, weight
from newsmeta.extractors.prose.titleorder import settled
from newsmeta.sources.document import Block
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.name import is_person

_TWO = re.compile(r"[^\W\d_]{3}[.!?]\s[^\W\d_a-z]")
_KEY = re.compile(r"\W+")
_OVER = 6  # lines over byline or date
_LONG, _MANY_WORDS = 110, 26  # letters of a title, words of a menu
_PLAIN = 2.5  # the score over a line with a full stop that makes it the standfirst
_FEW_LETTERS = 12  # of a title of a few words
_MOST_PARTS, _MOSTLY = 3, 0.8  # words of a name; the share of a line that names fill


def find_headline(
    zone: list[Block], after: list[Block], dates: list[bool], names: list[bool], named: list[bool]
) -> int | None:
    """Return the index in *zone* of the line most like a headline over the story; None when none is like one.

    *after* is the story's text; *dates* and *names* say which lines of the zone print a date or a byline, *named* which
    name somebody, as a byline or beside the date.
    """
    said = told_words(after)
    keys = [_KEY.sub("", block.text.casefold()) for block in zone]
    scores = {
        index: likeness(block, said, after) + standing(zone, keys, index, dates, names)
        for index, block in enumerate(zone)
        if not (dates[index] or named[index] or (is_furniture(block) or is_share_bar(block)))
        and block.kind != "alt"
        and (is_title(block) or _closes_over_byline(zone, index, dates, names))
        and not (_is_prose(block) or opens_contact(block))
    }
    scores = {index: score for index, score in scores.items() if not is_closed(zone[index]) or _is_first(scores, index)}
    best = max(scores, key=lambda index: scores[index], default=None)
    if best is None or scores[best] < LEAST:
        return _short_one(zone, dates, named)
    return settled(zone, scores, best, said, [date or name for date, name in zip(dates, named, strict=True)])


def _closes_over_byline(zone: list[Block], index: int, dates: list[bool], names: list[bool]) -> bool:
    """Say whether a line may be a headline although it ends in a full stop: it stands over all prose and a byline."""
    block = zone[index]
    if not (is_closed(block) and SHORTEST <= weight(block.text) <= _LONG) or block.kind == "item":
        return False
    under = slice(index + 1, index + _OVER)
    return (any(names[under]) or any(dates[under])) and not any(map(is_paragraph, zone[:index]))


def _is_first(scores: dict[int, float], index: int) -> bool:
    """Say whether no line over a closed one looks like the headline, which would make it the standfirst."""
    return all(score < _PLAIN for other, score in scores.items() if other < index)


def _short_one(zone: list[Block], dates: list[bool], names: list[bool]) -> int | None:
    """Return the first line of a few words that stands right over prose, byline or date; None after a paragraph."""
    for index, block in enumerate(zone[:-1]):
        if is_paragraph(block):
            return None
        under = _ends_head(zone, index + 1, dates, names)
        apart = block.gap != 0 or index == 0
        if under and apart and not (dates[index] or names[index]) and _says_something(block):
            return index
    return None


def _ends_head(zone: list[Block], index: int, dates: list[bool], names: list[bool]) -> bool:
    """Say whether a line ends the head: prose, date or byline, or the standfirst over one, a sentence."""
    if is_paragraph(zone[index]) or dates[index] or names[index]:
        return True
    return is_closed(zone[index]) and any((*dates[index + 1 : index + 2], *names[index + 1 : index + 2]))


def _says_something(block: Block) -> bool:
    """Say whether a short line is words of a title rather than a label, a list's item or a stamp."""
    text = block.text
    if block.kind == "item" or is_furniture(block) or is_share_bar(block) or CLOCK.search(text) or CUT_OFF.search(text):
        return False
    return weight(text) >= _FEW_LETTERS and (" " in text or not text.isascii()) and text[-1] not in ".,;:。|-–—"


def is_beside_date(zone: list[Block], index: int, dates: list[bool]) -> bool:
    """Say whether a line right beside the date is the names of people, one of them known as such, and hardly more."""
    if not any(dates[max(0, index - 1) : index + 2]):
        return False
    names = bare_names(zone[index])
    short = all(is_person(name) and 0 < name.count(" ") < _MOST_PARTS for name in names)
    text = zone[index].text
    listed = len(names) > 1 and text == ", ".join(names)
    housed = len(names) == 1 and text in {f"{names[0]}, {house}" for house in parse_byline(text).organizations}
    return short and (listed or housed or (is_known(names) and sum(map(len, names)) >= _MOSTLY * len(text)))


def _is_prose(block: Block) -> bool:
    """Say whether a line is several sentences or a menu of names rather than one title."""
    if weight(block.text) > _LONG and _TWO.search(block.text):
        return True
    words = block.text.split()
    return len(words) >= _MANY_WORDS and sum(word[0].isupper() for word in words) > 0.7 * len(words)
