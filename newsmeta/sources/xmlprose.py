"""The prose of XML documents: paragraphs, headings and captions as blocks, each with its place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from newsmeta.sources.document import Block, Place
from newsmeta.sources.origin import Words
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
            yield block(said, kind)
    if not found and not root.children and (said := root.words()):
        yield block(said, "paragraph")


def block(said: Words, kind: str) -> Block:
    """Return words as a block, white space folded where it is more than single blanks."""
    text = " ".join(said.text.split())
    if text == said.text:
        return Block(text, said, kind, at=said.at)
    starts = _starts(said.text, text)

    def at(start: int, end: int) -> Place:
        last = max(end - 1, start)
        return said.at(starts[min(start, len(starts) - 1)], starts[min(last, len(starts) - 1)] + 1)

    return Block(text, said, kind, at=at)


def _starts(written: str, folded: str) -> list[int]:
    """Return for each character of *folded* its offset in *written*."""
    offsets, at = [], 0
    for character in folded:
        while character != " " and written[at] != character:
            at += 1
        offsets.append(at)
        at += 1
    return offsets
