"""Words as an article holds them: entities decoded, white space folded, what nobody sees left out."""

from __future__ import annotations

import html
import re
from functools import lru_cache

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_BLANK = re.compile(r"[ \t\r\n\f\v]+")
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_DEEPEST = 3


@lru_cache(maxsize=1024)
def tidied(text: str) -> str:
    """Return *text* with entities decoded, white space folded, marks without width and control characters left out."""
    if "&" in text:
        text = _decoded(text)
    if not text.isascii():
        for mark in _UNSEEN:
            text = text.replace(mark, "")
    if not text.isprintable():
        text = _CONTROL.sub("", text)
    return _BLANK.sub(" ", text).strip() if _may_fold(text) else text.strip()


def _decoded(text: str) -> str:
    """Return *text* without entities, those included that were written as entities of entities (``&amp;amp;nbsp;``)."""
    for _ in range(_DEEPEST):
        if (found := html.unescape(text)) == text:
            break
        text = found
    return text


def _may_fold(text: str) -> bool:
    """Say whether *text* has white space to fold: six looks that cost less than the pattern, which few texts need."""
    blank = "  " in text or "\n" in text or "\t" in text
    return blank or "\r" in text or "\f" in text or "\v" in text
