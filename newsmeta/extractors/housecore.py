"""What a page calls its house, and the core of such a name: without its word for the web ("Lindvik Post Online")."""

from __future__ import annotations

from functools import cache

from newsmeta.extractors.titlewords import name_key
from newsmeta.recalled import recalled
from newsmeta.sources.document import Document
from newsmeta.wire import vocabulary

_LEAST = 3  # letters of a core
_STATING = ("og:site_name", "application-name")


def stated_houses(document: Document) -> set[str]:
    """Return the names, as :func:`name_key`, by which a page's meta tags call the site."""
    return {name_key(meta.content) for name in _STATING for meta in document.named(name)}


@recalled(1024)
def core_of(key: str) -> str:
    """Return the key of a name (as :func:`name_key`) without such a word at its end."""
    word = next((word for word in _media() if key.endswith(word)), "")
    return key.removesuffix(word) if len(key) >= len(word) + _LEAST else key


@cache
def _media() -> tuple[str, ...]:
    words = {name_key(word) for word in vocabulary.words("page", "medium")}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
