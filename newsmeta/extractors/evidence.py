"""Evidence: words found for a field, where they stand and how they were found; nothing parsed, nothing chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, NamedTuple

from newsmeta.sources.place import Place

NOTHING: Mapping[str, Words] = MappingProxyType({})
UNSAID: Final = frozenset({"", "undefined", "null", "(null)", "NULL", "nan", "NaN", "[object Object]"})
"""What programs write where they have no value, in their spellings; the rule ``placeholder-value`` tells of it."""


class Words(NamedTuple):
    """Verbatim words and their place; ``place`` is None for words that stand nowhere (a URL the caller gave)."""

    text: str
    place: Place | None = None


class Evidence(NamedTuple):  # made a hundred times a page: a frozen dataclass takes three times as long
    """One candidate for a field.

    ``source`` is the kind of place (``jsonld``, ``meta``, ``microdata``, ``rdfa``, ``html``, ``prose``, ``feed``,
    ``url``), ``how`` the exact way (``NewsArticle.headline``, ``og:title``, ``h1``). ``trust`` (0 to 1) is what such a
    place is worth before anything else is known. ``parts`` holds the pieces of a composite value (an image's caption,
    an author's URL) by the model's field names; ``group`` ties evidence that describes one and the same thing.
    """

    field: str
    text: str
    source: str
    how: str
    place: Place | None = None
    trust: float = 0.5
    parts: Mapping[str, Words] = NOTHING
    group: str = ""

    def part(self, name: str) -> str | None:
        """Return the verbatim words of one part; None when it has no such part."""
        words = self.parts.get(name)
        return words.text if words else None


@dataclass(slots=True)
class Ledger:
    """All evidence of one document, by field, in the order found."""

    entries: dict[str, list[Evidence]] = field(default_factory=dict)

    def add(self, evidence: Evidence) -> None:
        """Enter one candidate; blank words, and what programs write for nothing, are no evidence and are left out."""
        parts = evidence.parts
        if parts and not UNSAID.isdisjoint([words.text.strip() for words in parts.values()]):
            parts = {name: words for name, words in parts.items() if words.text.strip() not in UNSAID}
            evidence = evidence._replace(parts=parts)
        said = evidence.text.strip() not in UNSAID
        if not said and parts:
            evidence = evidence._replace(text="")
        if said or parts:
            self.entries.setdefault(evidence.field, []).append(evidence)

    def of(self, name: str) -> list[Evidence]:
        """Return the evidence for a field, in the order found; empty when there is none."""
        return self.entries.get(name, [])

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)
