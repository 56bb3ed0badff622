"""Small letters: Georgian ones count as small, but no sentence or name begins with another."""

from __future__ import annotations


def is_small(sign: str) -> bool:
    """Return whether *sign* is a small letter of a script whose sentences and names begin with capitals."""
    return sign.islower() and not "\u10d0" <= sign <= "\u10ff"


def is_caseless(text: str) -> bool:
    """Return whether *text* is in a script without capitals (Arabic, Thai, Georgian …)."""
    return text.lower() == text.upper() or "\u10d0" <= text[:1] <= "\u10ff"
