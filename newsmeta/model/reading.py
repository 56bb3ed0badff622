"""A reading: the article, and for every field the candidates, which one won and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, NoReturn

from newsmeta.errors import NewsmetaError
from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.model.article import NewsArticle
from newsmeta.sources.document import Document


class Candidate(NamedTuple):
    """One piece of evidence after choosing: ``won`` and, in words for people, ``why``."""

    evidence: Evidence
    won: bool
    why: str
    origin: str | None = None
    """The name of the source it came from, in a merged reading."""

    def __repr__(self) -> str:  # a place knows the whole source
        return f"Candidate({self.evidence.text!r}, how={self.evidence.how!r}, won={self.won}, why={self.why!r})"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that stand for a field but could not be read as one: an ambiguous date, a URL with spaces."""

    field: str
    reason: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Reading:
    """What one story says: ``article`` holds the values, ``evidence`` where each came from and what lost."""

    article: NewsArticle
    evidence: Mapping[str, tuple[Candidate, ...]] = field(repr=False)
    document: Document = field(repr=False)
    ledger: Ledger = field(repr=False)
    refusals: tuple[Refusal, ...] = field(default=(), repr=False)
    notes: Mapping[str, Any] = field(default_factory=dict, repr=False)
    sources: tuple[Reading, ...] = field(default=(), repr=False)
    """The readings that a merged reading was made of."""
    memo: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Answers to questions about it, see :func:`newsmeta.sources.remembered.remembered`."""

    @property
    def name(self) -> str | None:
        """The source's name: a path, ``<stdin>`` or a URL; None when the caller gave none."""
        return self.document.name

    def __reduce__(self) -> NoReturn:
        raise NewsmetaError("a Reading holds the parsed page and cannot be pickled; pickle its article or a Report")

    def __copy__(self) -> Reading:
        return self

    def winner(self, name: str) -> Evidence | None:
        """Return the evidence that a field's value was taken from; None when the field is absent."""
        ask = getattr(self.evidence, "winner", None)  # what chose it knows without working out why all others lost
        if ask is not None:
            found: Evidence | None = ask(name)
            return found
        return next((row.evidence for row in self.evidence.get(name, ()) if row.won), None)

    def candidates(self, name: str) -> list[Evidence]:
        """Return all evidence for a field, winners first."""
        rows = self.evidence.get(name, ())
        return [*(c.evidence for c in rows if c.won), *(c.evidence for c in rows if not c.won)] if rows else []
