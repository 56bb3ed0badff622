"""What rows of tables write in short: names between bars."""

from __future__ import annotations


def names(text: str) -> tuple[str, ...]:
    """Return the names of a row."""
    return tuple(part for part in text.split("|") if part)
