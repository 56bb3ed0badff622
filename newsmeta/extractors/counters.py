"""Counters of a gallery's pictures, which stand where captions do: "Image 3 of 12", "3/12"."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary

_NUMBER = r"\d{1,3}"


def counts_pictures(text: str) -> bool:
    """Say whether a line only counts pictures."""
    return _counter().fullmatch(text) is not None


@cache
def _counter() -> re.Pattern[str]:
    of = vocabulary.either("caption", "counted")
    button = vocabulary.either("caption", "counters").replace(re.escape("#"), _NUMBER)
    counted = rf"\D{{0,12}}\b{_NUMBER}\s?(?:/|{of})\s?{_NUMBER}\b\D{{0,10}}"
    return re.compile(rf"{counted}|{button}", re.IGNORECASE)
