"""Invisible characters: blanked without moving anything, so that offsets hold."""

from __future__ import annotations

import re

_ODD = re.compile("[\u200b\u200e\u200f\u2060\ufeff\xa0\u202f\u2009\u3000\t\n\r]")


def blank(text: str) -> str:
    """Return *text* with every invisible or unusual space as one plain space; its length stays."""
    return _ODD.sub(" ", text) if _ODD.search(text) else text
