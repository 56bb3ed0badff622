r"""Shows foreign text safely: what could steer a terminal, a log or a reader's eye becomes a visible escape.

Escaped are C0 and C1 controls, DEL, line and paragraph separators, bidirectional controls and marks, invisible tag
characters, lone surrogates, and the ``##[`` by which some CI systems take commands anywhere in a line.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]|#(?=#(?:\\[|vso\\[|teamcity\\[))"
)
_NAMED = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_JOINER = "\u200d"


def shown(text: str) -> str:
    r"""Return *text* with every unsafe character as ``\xNN``, ``\uNNNN`` or ``\UNNNNNNNN``; nothing else changes."""
    return _UNSAFE.sub(lambda match: _escape(match[0]), text)


def shown_path(name: str) -> str:
    """Return a source's name for a line of its own: safe, and never read as a command by a CI log."""
    safe = shown(name)
    return f"./{safe}" if safe.startswith(("::", "##", "-")) else safe


def _escape(char: str) -> str:
    code = ord(char)
    if char in _NAMED:
        return _NAMED[char]
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def cells(line: str) -> list[tuple[str, int]]:
    """Return for every character of *line* what is shown for it and how many terminal cells that takes.

    A tab takes four. Combining marks, and what a joiner or a skin tone adds to an emoji, take none.
    """
    if line.isascii() and line.isprintable():
        return [(char, 1) for char in line]
    unsafe = {match.start() for match in _UNSAFE.finditer(line)}
    rows: list[tuple[str, int]] = []
    before = ""
    for at, char in enumerate(line):
        if char == "\t":
            rows.append(("    ", 4))
        elif at in unsafe:
            escaped = _escape(char)
            rows.append((escaped, len(escaped)))
        else:
            rows.append((char, 0 if _joined(before, char) else _width(char)))
            if char == "\ufe0f" and at and rows[-2][1] == 1 and unicodedata.category(before) == "So":
                rows[-1] = (char, 1)  # the emoji form of a character that is narrow as a sign
        before = char
    return rows


def width(text: str) -> int:
    """Return how many terminal cells *text* takes once shown."""
    return sum(size for _, size in cells(text))


def _joined(before: str, char: str) -> bool:
    if before == _JOINER:
        return _width(char) == 2 or unicodedata.category(char) == "So"
    return "\U0001f3fb" <= char <= "\U0001f3ff" and bool(before) and unicodedata.category(before) == "So"


@lru_cache(maxsize=4096)
def _width(char: str) -> int:
    if char < "\u0300":
        return 0 if char == "\u00ad" else 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"} or "\u1160" <= char <= "\u11ff" or "\ud7b0" <= char <= "\ud7ff":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
