"""What was broken in a JSON-LD block, as findings: one way for all rules that name a kind of broken JSON."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from newsmeta.model.reading import Reading
from newsmeta.sources.document import Flaw
from newsmeta.validators.rule import Edit, Found
from newsmeta.validators.sight import more

_SHOWN = 5
_MOST = 50


def broken(reading: Reading, *kinds: str) -> Iterator[list[Flaw]]:
    """Yield the flaws of these kinds, those of one kind in one block together: they have one cause."""
    if not reading.document.flaws:
        return
    starts = [block.start for block in reading.document.json_blocks]
    groups: dict[tuple[int, str], list[Flaw]] = {}
    for flaw in reading.document.flaws:
        if flaw.kind in kinds and flaw.detail == "json":
            block = bisect_right(starts, (flaw.place.span() or (0, 0))[0])
            groups.setdefault((block, flaw.kind), []).append(flaw)
    yield from islice(groups.values(), _MOST)


def told(reading: Reading, flaws: list[Flaw], hint: str, *, without: bool = False) -> Found:
    """Return a Found for the flaws of one group; ``without`` says that leaving their characters out is a safe fix."""
    first, *others = flaws
    span = first.place.span()
    value = reading.document.text[slice(*span)] if span and span[0] < span[1] else None
    spans = [found for flaw in flaws if (found := flaw.place.span())] if without else []
    return Found(
        f"the JSON-LD is broken: {first.message}{more(others)}",
        first.place,
        value,
        hint=hint,
        fix=tuple(Edit(*each, "") for each in spans),
        also=tuple(("again here", flaw.place) for flaw in others[:_SHOWN]),
    )
