"""The prose of XML documents: paragraphs, headings and captions as blocks, each with its place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from newsmeta.sources.document import Block
from newsmeta.sources.innerpage import paragraph
from newsmeta.sources.xmltext import Element


def prose(root: Element, kinds: Mapping[str, str], left_out: Collection[str] = ()) -> Iterator[Block]:
    """Yield the blocks of *root*: the outermost elements that *kinds* (name → kind) lists; all its words if none is."""
    found = False
    waiting = root.children[::-1]
    while waiting:
        element = waiting.pop()
        kind = kinds.get(element.name)
        if kind is None and element.name not in left_out:
            waiting += element.children[::-1]
        elif kind is not None and (said := element.words()):
            found = True
            yield paragraph(said, 0, len(said.text), kind)
    if not found and not root.children and (said := root.words()):
        yield paragraph(said, 0, len(said.text))
