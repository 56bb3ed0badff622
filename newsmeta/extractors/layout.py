"""How a story's prose is laid out: which block is headline, standfirst, dateline, caption, body, related.

Worked out once a document and shared by the extractors of those fields. It only sorts blocks; the words stay
verbatim, and dates, names and credits are read later.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose import dump, page
from newsmeta.sources.document import Block, Document, Place


@dataclass(slots=True)
class Layout:
    """The blocks of a story by what they are; pairs are verbatim words with their place."""

    headline: Block | None = None
    standfirst: Block | None = None
    lead: Block | None = None
    """A first paragraph that may be a standfirst; it stays part of the body."""
    dateline: tuple[Block, int, int] | None = None
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


def layout(document: Document) -> Layout:
    """Return the layout of *document*, worked out at the first call."""
    found: Layout | None = document.memo.get("layout")
    if found is None:
        found = document.memo["layout"] = Layout()
        told = document.page is not None or any(block.kind == "paragraph" for block in document.blocks[:1])
        (page if told else dump).lay_out(document, found)
    return found
