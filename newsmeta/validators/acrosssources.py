"""What the sources of one merged story say of the same thing, two by two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Reading
from newsmeta.validators.kinship import strangers

ACROSS: Final = ("sources",)
"""The format of rules that compare the sources of a merged story; they see nothing else."""

_MOST = 20


def sources_of(reading: Reading) -> Iterator[Reading]:
    """Yield the sources of a merged story, those of a source that was itself merged one by one."""
    for source in reading.sources:
        if source.sources:
            yield from sources_of(source)
        else:
            yield source


def pairs(reading: Reading, field: str) -> Iterator[tuple[Reading, Reading, Evidence]]:
    """Yield the first source that states *field* with each later one, and what the later one says of it.

    Sources that tell different stories are not compared field by field: all fields differ.
    """
    told = [source for source in sources_of(reading) if getattr(source.article, field) not in (None, ())][:_MOST]
    for other in told[1:]:
        said = other.winner(field)
        if said is not None and not strangers(told[0], other):
            yield told[0], other, said


def unrelated(reading: Reading) -> Iterator[tuple[Reading, Reading]]:
    """Yield the first source with each later one that seems to tell another story."""
    first, *later = list(sources_of(reading))[:_MOST]
    for other in later:
        if strangers(first, other):
            yield first, other
