"""Paragraphs as one text, for formats that part them by a blank line."""

from __future__ import annotations

from collections.abc import Sequence

_GAP = "\n\n"


def prose(paragraphs: Sequence[str]) -> str:
    """Return the paragraphs parted by a blank line; a line break inside one becomes a blank, as it would part it."""
    text = _GAP.join(paragraphs)
    if text.count("\n") == len(_GAP) * (len(paragraphs) - 1) and "\r" not in text:
        return text
    return _GAP.join([each.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").strip() for each in paragraphs])
