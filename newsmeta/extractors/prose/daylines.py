"""Printed dates among the lines of a dump or page."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.lines import ends_sentence
from newsmeta.sources.document import Block
from newsmeta.wire.datetext import read_date, why_unread

_DIGIT = re.compile(r"\d")
_CLOCKED = re.compile(r"(?<!\d)\d{1,2}\.\d{1,2}\. (?:[^\W\d_]{2,5}\.? )?\d{1,2}[:.]\d\d(?!\d)")
"""A day without its year before a clock: "29.8. klo 11.42"."""
_LONGEST, _MOST_BLANKS = 140, 28  # letters of a line with a date, blanks in it
_POSTED, _WHOLE_DAY = 60, 10  # letters before the day of a line that tells when something was posted, of an ISO day
_SENTENCE, _LONG_REST, _SHORT_REST = 28, 90, 14  # letters beside a date: in a sentence, at most, without a year
_YEAR = 4  # letters of an ISO year
_BARS = "|•·"


def is_date(block: Block) -> bool:
    """Say whether a line prints a date and little else."""
    return prints_date(block.text)


def prints_date(text: str) -> bool:
    """Say whether the words of a line print a date and little else."""
    if len(text) > _LONGEST or text.count(" ") > _MOST_BLANKS or not _DIGIT.search(text):
        return False
    found = read_date(text)
    if found is None:
        if _CLOCKED.search(text) and letters(text) <= _SHORT_REST:
            return True
        return len(text) <= _LONG_REST and why_unread(text) == "ambiguous"
    if len(found.iso) == _YEAR:
        return False  # "Bo Lind in 2016" says when a picture was made
    others = min(len(text), _around(text, found.start, found.end)) - len(found.text)
    if others > _SENTENCE and ends_sentence(text) and found.label is None and not is_dated_again(text[found.end :]):
        return False  # "Sept. 6, 1946: The crew of the ferry leaves the harbour."
    if not found.iso.startswith("-"):
        return others <= _LONG_REST
    return others <= _LONG_REST and letters(text) - letters(found.text) <= _SHORT_REST


def is_dated_again(text: str) -> bool:
    """Say whether a second date with its label stands right behind one ("… - Updated: 2 Aug 2019 / 19:20 h.")."""
    again = read_date(text) if _DIGIT.search(text) else None
    return again is not None and again.label is not None and again.start <= _SENTENCE


def _around(text: str, start: int, end: int) -> int:
    """Return the letters of the part of a line that holds ``text[start:end]``, where bars and dots part it."""
    before = max(text.rfind(sign, 0, start) for sign in _BARS) + 1
    after = min((at for sign in _BARS if (at := text.find(sign, end)) >= 0), default=len(text))
    return after - before


def is_stamp(text: str) -> bool:
    """Say whether a line with a date in it says that this is when the story was published or changed."""
    if len(text) > _LONGEST or not _DIGIT.search(text):
        return False
    found = read_date(text)
    return found is not None and (found.label is not None or is_dated_again(text[found.end :]))


def is_changed(text: str) -> bool:
    """Say whether a line with a date says only when the story was changed."""
    found = read_date(text)
    return found is not None and found.label == "modified"


def posted_in(text: str) -> str:
    """Return the opening of a long line that tells when something was posted ("This entry was posted on …"), or ""."""
    opening = text[:_LONGEST]
    found = read_date(opening) if len(text) > _LONGEST and _DIGIT.search(opening) else None
    posts = found is not None and len(found.iso) >= _WHOLE_DAY and found.label == "published"
    return opening[: found.end] if found is not None and posts and found.start <= _POSTED else ""


def letters(*texts: str) -> int:
    """Return how many letters of an alphabet some texts have."""
    return sum(sum(map(str.isalpha, text)) for text in texts)


def date_in(text: str) -> str:
    """Return the first date that a text prints, or ""."""
    found = read_date(text) if _DIGIT.search(text) else None
    return found.text if found else ""
