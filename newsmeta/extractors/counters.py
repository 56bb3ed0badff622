"""Counters of a gallery's pictures, which stand where captions do: "Image 3 of 12", "3/12"."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary


def counts_pictures(text: str) -> bool:
    """Say whether a line only counts pictures."""
    return _counter().fullmatch(text) is not None


@cache
def _counter() -> re.Pattern[str]:
    of = vocabulary.either("caption", "counted")
    return re.compile(
        rf"\D{{0,12}}\b\d{{1,3}}\s?(?:/|{of})\s?\d{{1,3}}\b\D{{0,10}}|view \d{{1,3}} images?", re.IGNORECASE
    )
