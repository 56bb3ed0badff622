"""Every word that the language files list under a key, for tests that try each."""

from __future__ import annotations

from newsmeta.lexicon import across


def listed(section: str, key: str) -> list[tuple[str, str]]:
    """Return each language with each of its words under a key."""
    return [(language, word) for language, words in across(section, key).items() for word in words]
