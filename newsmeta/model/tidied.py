"""Words as an article holds them: entities decoded, white space folded, what nobody sees left out."""

from __future__ import annotations

import html
import re

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_BREAK = re.compile(r"[\t\r\n\f\v]")
_BLANKS = re.compile(" {2,}")
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_DEEPEST = 3  # times that entities were encoded


def tidied(text: str) -> str:
    """Return *text* with entities decoded, white space folded, marks without width and control characters left out."""
    if "&" in text:
        text = _decoded(text)
    if not text.isprintable():  # most texts have no marks, and no white space but the blank
        for mark in _UNSEEN:
            text = text.replace(mark, "")
        text = _BREAK.sub(" ", _CONTROL.sub("", text))
    return (_BLANKS.sub(" ", text) if "  " in text else text).strip()


def _decoded(text: str) -> str:
    """Return *text* without entities, those included that were written as entities of entities (``&amp;amp;nbsp;``)."""
    for _ in range(_DEEPEST):
        if (found := html.unescape(text)) == text:
            break
        text = found
    return text
