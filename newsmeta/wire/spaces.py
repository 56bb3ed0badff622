"""Invisible characters: blanked without moving anything, so that offsets hold."""

from __future__ import annotations

import re

_ODD = re.compile("[\u200b\u200e\u200f\u2060\ufeff\xa0\u202f\u2009\u3000\t\n\r]")
_INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200e\u200f\u2060\ufeff\xad"} | {0xA0: " ", 0x202F: " ", 0x3000: " "}


def blank(text: str) -> str:
    """Return *text* with every invisible or unusual space as one plain space; its length stays."""
    return _ODD.sub(" ", text) if _ODD.search(text) else text


def tidy(text: str) -> str:
    """Return *text* without invisible characters, its spaces folded."""
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())
