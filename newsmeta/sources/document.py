"""A story as received: the decoded text, what stands in it, and where.

Every format turns bytes into Documents of this one shape, so extractors and rules ask one thing whatever came in:
``metas`` (named values), ``items`` (JSON-LD, microdata, RDFa), ``blocks`` (the prose in reading order), ``page``
(the visible structure, HTML only) and ``flaws`` (what was broken, as data).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from newsmeta.sources.items import Items
from newsmeta.sources.place import Location, Place, Span
from newsmeta.sources.sheet import Mark, Sheet

if TYPE_CHECKING:
    from newsmeta.sources.jsonblocks import JsonBlock
    from newsmeta.sources.page import Page


FOR_READERS: Final = frozenset({"html", "text", "eml"})
"""Formats made for people to read; in all others a field of the file is what it says: a whole headline, a language."""


@dataclass(slots=True)
class Flaw:
    """Something broken in the source itself: ``kind`` is the flaw's name, ``place`` where it stands."""

    kind: str
    message: str
    place: Place
    detail: str = ""


@dataclass(slots=True)
class Meta:
    """One named value: a meta tag, a link, a feed element; ``name`` is in lower case (``link:canonical``)."""

    name: str
    content: str
    place: Place


@dataclass(slots=True)
class Block:
    """A run of prose between breaks: a line of a text dump, a paragraph, heading or caption of a page.

    ``kind`` is ``line`` in plain text; on a page the tag's role (``paragraph``, ``heading``, ``caption``, ``item``).
    ``gap`` counts the blank lines before it. ``place`` covers the whole block; ``at`` narrows it to some of its words,
    where the place cannot do so itself.
    """

    text: str
    place: Place
    kind: str = "line"
    gap: int = 0
    at: Callable[[int, int], Place] | None = None
    element: Any = None

    def part(self, start: int, end: int) -> Place:
        """Return the place of ``text[start:end]``."""
        at: Callable[[int, int], Place] | None = self.at or getattr(self.place, "at", None)
        if at is not None:
            return at(start, end)
        whole = self.place.span()
        return Span(whole[0] + start, whole[0] + end) if whole else self.place


@dataclass(slots=True)
class Document:
    """One story in one source, decoded and taken apart, nothing interpreted yet."""

    text: str
    format: str
    name: str | None = None
    url: str | None = None
    encoding: str = "utf-8"
    lost: int = 0
    decoded: str = "text"
    """What told the encoding, as :class:`newsmeta.sources.decode.Decoded` says; ``text`` where none was needed."""
    metas: list[Meta] = field(default_factory=list)
    items: Items = field(default_factory=Items)
    json_blocks: list[JsonBlock] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    page: Page | None = None
    base: str | None = None
    memo: dict[Any, Any] = field(default_factory=dict)
    _sheet: Sheet | None = None
    _named: dict[str, list[Meta]] | None = None

    def take_json(self, blocks: list[JsonBlock]) -> None:
        """Enter JSON-LD blocks with the items they describe and the flaws they have."""
        from newsmeta.sources.jsongraph import JsonGraph

        self.json_blocks += blocks
        self.items.take(JsonGraph(blocks))
        for block in blocks:
            for flaw in block.flaws:
                place = Span(block.start + flaw.start, block.start + flaw.end)
                self.flaws.append(Flaw(flaw.kind, flaw.message, place, "json"))

    def flaws_of(self, kind: str) -> list[Flaw]:
        """Return what was broken in one way, in the order found."""
        return [flaw for flaw in self.flaws if flaw.kind == kind]

    def named(self, name: str) -> list[Meta]:
        """Return the metas called *name*, in document order."""
        return (self._named or self.names()).get(name, [])

    def names(self) -> dict[str, list[Meta]]:
        """Return the metas by their names, those of one name in document order."""
        found = self._named
        if found is None:
            found = self._named = {}
            for meta in self.metas:
                found.setdefault(meta.name, []).append(meta)
        return found

    @property
    def is_stated(self) -> bool:
        """Say whether fields are all that the story is told in: the file is no page, or one without a word of prose."""
        return self.format not in FOR_READERS or (self.format == "html" and not self.blocks)

    @property
    def sheet(self) -> Sheet:
        """The whole text with its lines; the entries of one feed share it."""
        if self._sheet is None:
            self._sheet = Sheet(self.text)
        return self._sheet

    def locate(self, start: int, end: int, mark: Mark | None = None) -> Location:
        """Return the lines and columns (from 1) of ``text[start:end]``; *mark* is a point before it that is known."""
        size = len(self.text)
        start, end = min(max(start, 0), size), min(max(end, start, 0), size)
        line, column = self.sheet.position(start, mark)
        if self.text.find("\n", start, end) < 0:
            return Location(line, column, line, column + end - start)
        return Location(line, column, *self.sheet.position(end, mark))


@dataclass(frozen=True, slots=True)
class Source:
    """What a format is given: decoded text and what the caller knows; ``tags`` is how many ``<`` it has, if known."""

    text: str
    name: str | None = None
    url: str | None = None
    encoding: str = "utf-8"
    lost: int = 0
    tags: int | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """An input format: ``sniff`` says how sure it is (0 to 1) from the first characters, ``read`` gives Documents."""

    sniff: Callable[[str], float]
    read: Callable[[Source], Iterable[Document]]
    suffixes: tuple[str, ...] = ()
