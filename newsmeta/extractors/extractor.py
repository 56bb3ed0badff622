"""What an extractor is: one file of ``fields/`` that yields evidence for a field, or a few that are read together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.registry import load_all
from newsmeta.sources.document import Document


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads evidence from a document; the file's name is the name of the field."""

    read: Callable[[Document], Iterable[Evidence]]


def extractor(read: Callable[[Document], Iterable[Evidence]]) -> Extractor:
    """Make the one Extractor of a file from its reading function."""
    return Extractor(read)


def collect(document: Document) -> Ledger:
    """Ask every extractor about *document* and return all that they found."""
    ledger = Ledger()
    for found in load_all("newsmeta.extractors.fields", Extractor).values():
        for evidence in found.read(document):
            ledger.add(evidence)
    return ledger
