"""Whom a press release names to write or call to: they did not write it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsmeta.extractors.prose.lines import is_label, is_paragraph, label_before
from newsmeta.lexicon import every
from newsmeta.sources.document import Block

_MOST = 6  # lines that say whom to write to


def contacts(lines: Sequence[Block]) -> frozenset[int]:
    """Return which of the lines say whom to write or call to: a label such as "Media contact:" and those under it."""
    found: set[int] = set()
    for index, block in enumerate(lines):
        if opens_contact(block):
            found |= {index, *_under(lines, index)}
    return frozenset(found)


def opens_contact(block: Block) -> bool:
    """Say whether a line is such a label or opens with one; one word without a colon is a menu's."""
    text = block.text
    if ":" in text or "：" in text:
        return label_before(text)[0] in every("page", "contacts")
    return " " in text and is_label(block, "contacts")


def _under(lines: Sequence[Block], label: int) -> Iterator[int]:
    for index in range(label + 1, min(len(lines), label + 1 + _MOST)):
        if is_paragraph(lines[index]) or (index > label + 1 and lines[index].gap > 0):
            return
        yield index
