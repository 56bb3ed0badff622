"""A feed's entry as it is written: which format it is of, and the elements in it that no field of the story keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsmeta.model.reading import Reading
from newsmeta.sources.place import Span
from newsmeta.validators.sight import stories

_LONGEST: Final = 200_000
RFC3339: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)")
"""How Atom and JSON Feed write a time."""


class Tag(NamedTuple):
    """One start tag with what stands between it and its end tag; ``text`` is empty for one without an end tag."""

    attributes: str
    text: str
    place: Span


def entry(reading: Reading) -> Span | None:
    """Return where the entry of a feed or sitemap stands in the source; None in other formats."""
    items = stories(reading) if reading.document.format in ("feed", "sitemap") else []
    span = items[0].place.span() if items else None
    return Span(*span) if span else None


def opening(reading: Reading, where: Span) -> Span:
    """Return the start tag of the entry that stands *where*: there a missing element would go."""
    end = reading.document.text.find(">", where.start, where.end) + 1
    return Span(where.start, end or where.end)


def is_rss(reading: Reading) -> bool:
    """Say whether the entry is an ``<item>``, as RSS calls it."""
    where = entry(reading)
    return where is not None and reading.document.text.startswith("<item", where.start)


def is_atom(reading: Reading) -> bool:
    """Say whether the entry is an ``<entry>``, as Atom calls it."""
    where = entry(reading)
    return where is not None and _entry_tag().match(reading.document.text, where.start) is not None


def _entry_tag() -> re.Pattern[str]:
    return re.compile(r"<(\w{1,20}:)?entry\b")


def tags(reading: Reading, name: str) -> Iterator[Tag]:
    """Yield the elements called *name* of the entry, in their order, comments and CDATA not told apart.

    Where the whole entry is written with a prefix (``<atom:entry>``), its elements are.
    """
    where = entry(reading)
    if where is None:
        return
    prefixed = _entry_tag().match(reading.document.text, where.start)
    name = (prefixed[1] or "") + name if prefixed and ":" not in name else name
    text, stop = reading.document.text, min(where.end, where.start + _LONGEST)
    opening = re.compile(rf"<{re.escape(name)}(?=[\s/>])([^<>]{{0,2000}})>")
    for found in opening.finditer(text, where.start, stop):
        close = -1 if found[1].endswith("/") else text.find(f"</{name}>", found.end(), stop)
        inner = text[found.end() : close] if close >= 0 else ""
        lead = len(inner) - len(inner.lstrip())
        words = inner.strip()
        span = Span(found.end() + lead, found.end() + lead + len(words)) if words else Span(*found.span())
        yield Tag(found[1], words.removeprefix("<![CDATA[").removesuffix("]]>").strip(), span)


def says(reading: Reading, name: str) -> bool:
    """Say whether an element called *name* of the entry holds any words."""
    return any(tag.text for tag in tags(reading, name))
