"""What one line of a text dump looks like: a paragraph, a label, a title."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block

_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔", "։")
_OPENING = "“„\"'«»「『‘"
_CLOSING = "”\"'»“)）」』’]"
_PARAGRAPH, _SHORT_PARAGRAPH = 150, 80  # letters of prose, of prose that ends as a sentence
_WIDE_SHARE, _WEIGHED = 2.6, 400  # Latin letters for a Chinese character; letters among which these are counted
_LONGEST_LABEL, _SHORTEST_TITLE, _LONGEST_TITLE = 60, 15, 260  # letters
_COLON = re.compile("[:：]")
_BEFORE, _LONGEST_BEFORE = " »>→•*–-", 40
EDGES: Final = " \t\xa0:：>»›→|.…-–—•*·【】[]■▶▼#()+/‌"
_LONGEST_FURNITURE, _SHORT_REST = 160, 24  # letters of a line of the page's, of what may stand behind one word of it
_NETWORK = re.compile(
    r"\b(?:facebook|twitter[a-z]{0,3}|whats ?app|linked ?in|pinterest|telegram|e-?mail|reddit|tumblr|instagram"
    r"|flipboard|xing|threads|bluesky|pocket|messenger|vkontakte)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"^\d{1,5}\s{0,2}|\s{0,2}\(?\d{1,5}\)?$")


def weight(text: str) -> float:
    """Return a text's length as if in Latin letters: a Chinese or Japanese character says more than one letter."""
    wide = len(_WIDE.findall(text[:_WEIGHED]))
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
    text = block.text
    if not _SHORTEST_TITLE <= weight(text) <= _LONGEST_TITLE:
        return False
    quoted = text[0] in _OPENING and text[-1] in _CLOSING and weight(text) < _PARAGRAPH
    return quoted or not text.rstrip(_CLOSING).endswith((".", "。", "।", ",", ";", ":"))


def is_label(block: Block, key: str) -> bool:
    """Say whether a line is one of the lexicon's labels under ``[page] key``, decoration and counts aside."""
    if len(block.text) > _LONGEST_LABEL:
        return False
    words, known = folded(block.text.strip(EDGES)), every("page", key)
    if words in known or not words:
        return bool(words)
    counted = words[0].isdecimal() or words[-1].isdecimal()  # the pattern takes ten times as long, for hardly any line
    return counted and _COUNT.sub("", words).strip(EDGES) in known


def label_before(text: str) -> tuple[str, int]:
    """Return what stands before a line's first colon, as labels are compared, and where the words behind it begin.

    The label is empty where no colon comes soon.
    """
    mark = _COLON.search(text, 0, _LONGEST_BEFORE + 1)
    return (folded(text[: mark.start()].strip(_BEFORE)), mark.end()) if mark else ("", 0)


@cache
def _openings() -> dict[str, tuple[str, ...]]:
    """Return the page's own words by their first two letters, the longest first."""
    found: dict[str, list[str]] = {}
    for opening in sorted(every("page", "furniture"), key=len, reverse=True):
        found.setdefault(opening[:2], []).append(opening)
    return {start: tuple(openings) for start, openings in found.items()}


def is_furniture(block: Block) -> bool:
    """Say whether a short line opens with the page's own words ("Share on …", "Sign up for our newsletter")."""
    if len(block.text) > _LONGEST_FURNITURE:
        return False
    text = block.text.lstrip(EDGES)
    openings = _openings().get(text[:2].casefold())
    if openings is None:
        return False
    words = text[:_LONGEST_LABEL].casefold()
    opening = next((each for each in openings if words.startswith(each)), None)
    if opening is None:
        return False
    after = words[len(opening) : len(opening) + 1]
    if after.isalpha() and opening[-1] < "\u0e00":
        return False
    return len(text) - len(opening) <= (_LONGEST_FURNITURE if " " in opening else _SHORT_REST)


def is_share_bar(block: Block) -> bool:
    """Say whether a line names several networks to share on."""
    return len(block.text) <= _LONGEST_FURNITURE and len(_NETWORK.findall(block.text)) > 1


def names_network(text: str) -> bool:
    """Say whether a text names a network, or mail, to share a story on."""
    return _NETWORK.search(text) is not None
