"""How much a line of a dump looks like the story's headline: what the story says again, its form, its place."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.extractors.prose.lines import is_paragraph, weight
from newsmeta.sources.document import Block

LEAST: Final = 1.25
"""The score that a headline must have."""
SHORTEST: Final = 26
"""Letters of a title that needs no help."""
CLOCK: Final = re.compile(r"\b\d{1,2}[.:]\d\d\b")
CUT_OFF: Final = re.compile(r"(?:…|\.\.\.)\s\w{2,12}$")
"""Words that a page shows on a click: "… more"."""
PATH: Final = re.compile(r"[\s\w][/>|»›·•]\s")
"""A step of a path, or what parts a title from the name of its site."""
_WORD = re.compile(r"[^\s\d.,;:!?()\[\]\"'«»“”„‘’|/–—…·•<>@#-]{4,}")
_STEM = 5  # letters of a word that stay the same in its forms
_WIDE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{2,}")
_TAGGED = re.compile(r"\s\|\s(?:\S+\s?){1,2}$")
_SAID, _MOST_WORDS = 3000, 8  # letters of a block whose words count; shared words that still count
_USUAL, _LONG = 40, 170  # letters between which most headlines are
_NEAR = 7  # lines below a title among which byline and date stand
_KINDS = {"item": -0.9, "title": 2.5, "heading": 0.5}
_STOPS = (".", "。")
_CLOSED = 1.0  # what a full stop takes away
_QUOTED = 0.5  # of what a line shares with the story that holds it word for word: headlines use other words
_GLUED = re.compile(r"[^\W\d_A-Z]{3}[A-ZÀ-Þ][^\W\d_A-Z]{2}")
_FEW = 3  # blanks in a kicker
_STAMP, _STEPS = 45, 4  # letters of a stamp; blanks in a path of one step
_TURNS = "«‹←»›→"
"""What leads to the story before or after."""
_SITE = re.compile(r"^https?://|^(?:www\.)?[\w-]{2,30}\.(?:[a-z]{2,3}|[A-Z]{2,3})\b(?!\.)")


def said_words(text: str) -> set[str]:
    """Return the stems of *text* that mean something: of longer words, and pairs of signs in scripts without blanks."""
    low = text.casefold()
    pairs = (run[i : i + 2] for run in _WIDE.findall(low) for i in range(len(run) - 1))
    return {*(word[:_STEM] for word in _WORD.findall(low)), *pairs}


def told_words(after: list[Block]) -> dict[str, list[Block]]:
    """Return each word of the story's paragraphs with the first two paragraphs that have it."""
    said: dict[str, list[Block]] = {}
    for block in after:
        if is_paragraph(block):
            for word in said_words(block.text[:_SAID]):
                places = said.setdefault(word, [])
                if len(places) < 2:
                    places.append(block)
    return said


def is_closed(block: Block) -> bool:
    """Say whether a line ends in a full stop."""
    return block.text[-1] in _STOPS


def likeness(block: Block, said: dict[str, list[Block]], after: list[Block]) -> float:
    """Return how much of a line the story says again, and whether it is as long as headlines are."""
    words = said_words(block.text)
    shared = sum(any(place is not block for place in said.get(word, ())) for word in words)
    size = weight(block.text)
    length = 1.2 if _USUAL <= size <= _LONG else 0.7 if size >= SHORTEST else 0.3 if block.text.count(" ") > 1 else 0.0
    score = 2.2 * shared / max(3, len(words)) + 0.25 * min(shared, _MOST_WORDS)
    score = score * (_QUOTED if shared and _is_said(block, after) else 1) + length
    return score - oddness(block, size)


def _is_said(block: Block, after: list[Block]) -> bool:
    """Say whether a paragraph holds a line word for word."""
    return any(block.text in one.text for one in after if one is not block and is_paragraph(one))


def oddness(block: Block, size: float) -> float:
    """Return how much a line looks like something else: a kicker, an alt text, a trail, a glued menu, a stamp."""
    text = block.text
    glued = len(_GLUED.findall(text))
    odd = 0.8 if text.isupper() or text[0].islower() or text[0] == "(" or glued == 2 else 1.6 if glued > 2 else 0
    steps = len(PATH.findall(text))
    odd += 1.5 if steps > 1 or (steps and text.count(" ") <= _STEPS) else 0
    clocks = CLOCK.findall(text)
    odd += 1.5 if len(clocks) > 1 else 1 if clocks and size <= _STAMP else 0
    odd += 1.5 if text[0] in _TURNS and sum(map(text.count, _TURNS)) == 1 else 0
    odd += 0.5 if _TAGGED.search(text) else 0
    odd += 1.5 if CUT_OFF.search(text) else 0
    odd += _CLOSED if is_closed(block) else 0
    return odd + (2 if _SITE.match(text) else 0)


def _is_short(text: str) -> bool:
    """Say whether a line is as short as a kicker or a site's name."""
    return weight(text) < SHORTEST and text.count(" ") < _FEW


def standing(zone: list[Block], keys: list[str], index: int, dates: list[bool], names: list[bool]) -> float:
    """Return what speaks for a line where it stands: byline and date soon after it, said twice, no list around it."""
    until = min(len(zone), index + _NEAR)
    score = 0.8 * any(dates[index + 1 : until]) + 0.8 * any(names[index + 1 : until])
    score += 0.6 * any(dates[max(0, index - 3) : index]) + 0.3 * any(names[max(0, index - 2) : index])
    again = [other for other, key in enumerate(keys) if other != index and key == keys[index]]
    first = index == 0 and not _is_short(zone[0].text)
    apart = any(abs(other - index) > 1 for other in again) or min(again, default=1) == 0 or (first and not again)
    score += 0.8 if apart else 0.3 if again else 0
    score += _KINDS.get(zone[index].kind, 0) + (zone[index].kind == "title" and _is_only(zone, index))
    before = sum(is_paragraph(block) for block in zone[:index])
    if before and any(names[:index]) and any(dates[:index]):
        score -= 0.8  # the head is over
    return score - 1.2 * min(before, 4) - 0.01 * (len(zone) - index)


def _is_only(zone: list[Block], index: int) -> bool:
    """Say whether Markdown makes no other line a page's first heading."""
    return all(block.kind != "title" for place, block in enumerate(zone) if place != index)
