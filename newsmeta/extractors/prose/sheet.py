"""What laying out a story's prose fills in: which block is headline, standfirst, dateline, caption, body, related."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsmeta.extractors.evidence import Evidence
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place


@dataclass(slots=True)
class Layout:
    """The blocks of a story by what they are; pairs are verbatim words with their place."""

    headline: Block | None = None
    standfirst: Block | None = None
    lead: Block | None = None
    """A first paragraph that may be a standfirst; it stays part of the body."""
    dateline: tuple[Block, int, int] | None = None
    town: str = ""
    """The dateline's only place, known from the story's own words and from no gazetteer."""
    signoff: tuple[str, Place] | None = None
    bylines: list[Block] = field(default_factory=list)
    dates: list[tuple[str, Place]] = field(default_factory=list)
    captions: list[Evidence] = field(default_factory=list)
    related: list[Evidence] = field(default_factory=list)
    body: list[tuple[str, Place]] = field(default_factory=list)
    glued: list[tuple[str, Place]] = field(default_factory=list)
    """Captions that stand inside body paragraphs."""
    glues: bool = False
    """The dump runs captions into paragraphs."""
    labels: list[Block] = field(default_factory=list)
    """Lines that are no part of the story: "source", share buttons, file names."""
