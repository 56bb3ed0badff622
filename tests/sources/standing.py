"""What the tests of sources share: a parsed page, and the words of the source at the place of a value."""

from __future__ import annotations

from typing import Any

import turbohtml

from newsmeta.model.reading import Reading
from newsmeta.sources.page import Page


def parsed(source: str) -> Page:
    """Return a page as its format parses it."""
    root: Any = turbohtml.parse(source, source_locations=True)
    return Page(source, root)


def written(reading: Reading, field: str, part: str | None = None) -> str:
    """Return what stands in the source where the field's winner, or a part of it, stands."""
    winner = reading.winner(field)
    assert winner is not None
    place = winner.parts[part].place if part else winner.place
    assert place is not None
    return reading.document.text[slice(*place.span() or (0, 0))]
