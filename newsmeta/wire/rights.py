"""What reserves the rights in a text: ©, "copyright" (a word in all languages), and "All rights reserved" in each."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary

_FIRST = 4  # letters
_NOTICE = re.compile(r"(?:(?:©|\(c\)|copyright)\s{0,3}){1,2}(?:19|20)\d\d", re.IGNORECASE)


def claims_copyright(text: str) -> bool:
    """Say whether a text holds a sign of copyright, or the word."""
    low = text.lower()
    return "©" in low or "ⓒ" in low or "(c)" in low or "（c）" in low or "copyright" in low


def notice_at(text: str) -> int:
    """Return where a notice with its year begins ("© 2026 The Post", "Copyright (c) 2026"), -1 without one."""
    found = _NOTICE.search(text) if claims_copyright(text) else None
    return found.start() if found else -1


def reserved_at(text: str) -> int:
    """Return where the words begin that reserve the rights ("All rights reserved"), -1 where none do."""
    found = _reserved().search(text)
    return found.start() if found else -1


def without_reserved(text: str) -> str:
    """Return a credit without the words that reserve the rights at its start, as long as a name remains."""
    found = _reserved().match(text) if text[:_FIRST].lower() in _openings() else None
    rest = text[found.end() :].lstrip(" .,:;|-–—") if found else ""
    return rest or text


@cache
def _openings() -> frozenset[str]:
    """Return how such words begin: most credits begin otherwise and need no long pattern."""
    return frozenset(words[:_FIRST] for words in vocabulary.words("page", "rights"))


@cache
def _reserved() -> re.Pattern[str]:
    return re.compile(vocabulary.either("page", "rights"), re.IGNORECASE)
