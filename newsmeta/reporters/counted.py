"""Counts in words: "1 story", "2 errors, 1 note"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}
"""What people call a finding of each severity, the worst first."""


def number(count: int, one: str, many: str | None = None) -> str:
    """Return "1 story", "3 stories"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def by_level(counts: Mapping[str, int]) -> dict[str, str]:
    """Return severity → how many findings have it in words, for the severities that some have."""
    return {level: number(counts[level], word) for level, word in LEVELS.items() if counts[level]}
