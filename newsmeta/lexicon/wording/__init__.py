"""Words that rules look for in copy: labels of corrections and sections, alternative texts, small words never doubled.

``words.toml`` is the source; it is small and read only when a rule asks.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from newsmeta.recalled import recalled


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


@recalled(1024)
def words_of(language: str | None, kind: str) -> frozenset[str]:
    """Return the words of *kind* in a language (BCP 47), case-folded; empty where none are listed."""
    table = _tables().get((language or "").replace("_", "-").split("-")[0].lower(), {})
    return frozenset(word.casefold() for word in table.get(kind, ()))


@cache
def words_of_all(kind: str) -> frozenset[str]:
    """Return the words of *kind* in every language, case-folded."""
    return frozenset(word for language in _tables() for word in words_of(language, kind))
