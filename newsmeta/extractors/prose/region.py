"""Finds the story among the lines of a dump: the stretch of paragraphs that holds the most words."""

from __future__ import annotations

from newsmeta.extractors.prose.lines import is_paragraph, weight
from newsmeta.sources.document import Block

_SILENCE = 14
"""So many lines without a paragraph end a stretch: what follows is another part of the page."""
_ENOUGH = 0.55  # of the longest stretch, with which an earlier one is the story
_LONGEST = 700  # letters of a paragraph that count: one long one is no story
_TAIL = 4  # lines behind the last paragraph that belong to it


def story_region(lines: list[Block]) -> tuple[int, int]:
    """Return where the story's paragraphs begin and end: the first stretch about as long as the longest one."""
    stretches: list[list[int]] = []
    for index, line in enumerate(lines):
        if is_paragraph(line):
            if stretches and index - stretches[-1][-1] <= _SILENCE:
                stretches[-1].append(index)
            else:
                stretches.append([index])
    if not stretches:
        return 0, len(lines)
    sizes = [sum(min(weight(lines[index].text), _LONGEST) for index in stretch) for stretch in stretches]
    best = next(n for n, size in enumerate(sizes) if size >= _ENOUGH * max(sizes))
    return stretches[best][0], min(len(lines), stretches[best][-1] + _TAIL)
