"""What was broken in a JSON-LD block, as findings: one way for all rules that name a kind of broken JSON."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.model.reading import Reading
from newsmeta.sources.document import Flaw
from newsmeta.validators.rule import Edit, Found


def broken(reading: Reading, *kinds: str) -> Iterator[Flaw]:
    """Yield the flaws of these kinds that JSON-LD blocks have, in the order they stand."""
    for flaw in reading.document.flaws:
        if flaw.kind in kinds and flaw.detail == "json":
            yield flaw


def told(reading: Reading, flaw: Flaw, hint: str, *, without: bool = False) -> Found:
    """Return a Found for a flaw; ``without`` says that leaving the flawed characters out is a safe fix."""
    span = flaw.place.span()
    value = reading.document.text[slice(*span)] if span and span[0] < span[1] else None
    fix = (Edit(*span, ""),) if without and span else ()
    return Found(f"the JSON-LD is broken: {flaw.message}", flaw.place, value, hint=hint, fix=fix)
