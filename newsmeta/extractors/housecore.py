"""The core of a house's name: without the word for what it publishes on the web ("Lindvik Post Online")."""

from __future__ import annotations

from functools import cache

from newsmeta.extractors.titlewords import name_key
from newsmeta.recalled import recalled
from newsmeta.wire import vocabulary

_LEAST = 3  # letters of a core


@recalled(1024)
def core_of(key: str) -> str:
    """Return the key of a name (as :func:`name_key`) without such a word at its end."""
    word = next((word for word in _media() if key.endswith(word)), "")
    return key.removesuffix(word) if len(key) >= len(word) + _LEAST else key


@cache
def _media() -> tuple[str, ...]:
    words = {name_key(word) for word in vocabulary.words("page", "medium")}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
