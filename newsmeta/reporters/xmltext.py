"""Text for XML 1.0: only its characters, nothing that could end an attribute or an element."""

from __future__ import annotations

import re

from newsmeta.reporters.shown import shown

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
_SPECIAL = re.compile("[&<>\"']")


def attributes(**values: object) -> str:
    """Return `` name="value"`` for every value, safe in a tag; ``_`` at the end of a name is dropped."""
    return "".join(f' {name.rstrip("_")}="{escaped(str(value))}"' for name, value in values.items())


def escaped(text: str) -> str:
    """Return *text* for an attribute or an element: controls shown, forbidden characters as U+FFFD."""
    return _SPECIAL.sub(lambda match: _NAMED[match[0]], _NO_XML.sub("\ufffd", shown(text)))
