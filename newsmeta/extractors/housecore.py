"""What a page calls its house, and the core of such a name: without its word for the web ("Lindvik Post Online")."""

from __future__ import annotations

from functools import cache

from newsmeta.extractors.titlewords import name_key
from newsmeta.recalled import recalled
from newsmeta.sources.document import Document
from newsmeta.wire import vocabulary

_LEAST, _ENDING = 3, 4  # letters of a core; at most so many of an address's ending
_STATING = ("og:site_name", "application-name")


def stated_houses(document: Document) -> set[str]:
    """Return the names, as :func:`name_key`, by which a page's meta tags call the site."""
    return {key for name in _STATING for meta in document.named(name) for key in keys_of(meta.content)}


def keys_of(name: str) -> set[str]:
    """Return a house's name, as :func:`name_key`, also without the ending of an address ("Lindvik.example")."""
    plain, _, ending = name.strip().rpartition(".")
    address = plain and ending.isalpha() and ending.islower() and len(ending) <= _ENDING
    return {name_key(name), name_key(plain)} if address else {name_key(name)}


@recalled(1024)
def core_of(key: str) -> str:
    """Return the key of a name (as :func:`name_key`) without such a word at its end."""
    word = next((word for word in _media() if key.endswith(word)), "")
    return key.removesuffix(word) if len(key) >= len(word) + _LEAST else key


@cache
def _media() -> tuple[str, ...]:
    words = {name_key(word) for word in vocabulary.words("page", "medium")}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
