"""What an extractor is: one file of ``fields/`` that yields evidence for a field, or a few that are read together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.registry import load_all
from newsmeta.sources.caps import BLOCKS
from newsmeta.sources.document import Document


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads evidence from a document; the file's name is the name of the field.

    Of the evidence the first ``most`` pieces are taken: no story has more, only hostile pages do.
    """

    read: Callable[[Document], Iterable[Evidence]]
    most: int = 500


def extractor(read: Callable[[Document], Iterable[Evidence]]) -> Extractor:
    """Make the one Extractor of a file from its reading function."""
    return Extractor(read)


def long_extractor(read: Callable[[Document], Iterable[Evidence]]) -> Extractor:
    """Make the Extractor of a field that has a piece of evidence for every paragraph or update."""
    return Extractor(read, BLOCKS)


def collect(document: Document) -> Ledger:
    """Ask every extractor about *document* and return all that they found."""
    ledger = Ledger()
    add = ledger.add
    for found in load_all("newsmeta.extractors.fields", Extractor).values():
        for evidence in islice(found.read(document), found.most):
            add(evidence)
    return ledger
