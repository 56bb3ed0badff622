"""What one line of a text dump looks like: a paragraph, a label, a title."""

from __future__ import annotations

import re

from newsmeta.lexicon import every
from newsmeta.sources.document import Block

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔", "։")
_CLOSING = "”\"'»“)）」』’]"
_PARAGRAPH, _SHORT_PARAGRAPH, _WIDE_SHARE = 150, 80, 2.6
_LONGEST_LABEL = 40


def weight(text: str) -> float:
    """Return a text's length as if in Latin letters: a Chinese or Japanese character says more than one letter."""
    wide = len(_WIDE.findall(text[:400]))
    return len(text) + (_WIDE_SHARE - 1) * wide


def ends_sentence(text: str) -> bool:
    """Say whether *text* ends as a sentence does, closing quotes and brackets aside."""
    return text.rstrip(_CLOSING + " ").endswith(_ENDS)


def is_paragraph(block: Block) -> bool:
    """Say whether a line is running prose rather than a title, a label or a caption."""
    size = weight(block.text)
    return size >= _PARAGRAPH or (size >= _SHORT_PARAGRAPH and ends_sentence(block.text))


def is_title(block: Block) -> bool:
    """Say whether a line could be the title of a story."""
    return 18 <= weight(block.text) <= 260 and not block.text.rstrip(_CLOSING).endswith((".", "。", "।", ",", ";", ":"))


def is_label(block: Block, key: str) -> bool:
    """Say whether a line is one of the lexicon's labels under ``[page] key``, decoration aside."""
    if len(block.text) > _LONGEST_LABEL:
        return False
    return block.text.strip(" :：»>→.…-–—•|【】[]■▶").casefold() in every("page", key)
