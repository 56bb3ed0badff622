"""Counters of a gallery's pictures, which stand where captions do: "Image 3 of 12", "3/12"."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary

_NUMBER = r"\d{1,3}"
_DIGIT, _NEAR = re.compile(r"\d"), 14  # letters before which a count stands


def counts_pictures(text: str) -> bool:
    """Say whether a line only counts pictures."""
    return _counter().fullmatch(text) is not None


def without_counter(text: str) -> str:
    """Return a caption without the count before it: "Item 1 of 2 The ferry …", "[1/2] The ferry …"."""
    found = _leading().match(text) if _DIGIT.search(text, 0, _NEAR) else None
    return text[found.end() :] if found and found.end() < len(text) else text


@cache
def _leading() -> re.Pattern[str]:
    of = vocabulary.either("caption", "counted")
    worded = rf"[^\W\d_]{{4,10}}\s{_NUMBER}\s(?:{of})\s{_NUMBER}(?=\s)"
    return re.compile(rf"(?:\[{_NUMBER}\s?/\s?{_NUMBER}\]|{worded})\s{{0,3}}", re.IGNORECASE)


@cache
def _counter() -> re.Pattern[str]:
    of = vocabulary.either("caption", "counted")
    button = vocabulary.either("caption", "counters").replace(re.escape("#"), _NUMBER)
    counted = rf"\D{{0,12}}\b{_NUMBER}\s?(?:/|{of})\s?{_NUMBER}\b\D{{0,10}}"
    return re.compile(rf"{counted}|{button}", re.IGNORECASE)
