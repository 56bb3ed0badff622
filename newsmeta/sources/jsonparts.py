"""What reading JSON gives: steps through a text, where values stand, and what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeAlias

DEPTH: Final = 512  # deeper than any real block; what lies below is left out with a flaw
SPACE: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*+")
"""What may stand between two pieces of flawed JSON: nobody sees it, so it is neither a key nor a value."""
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class JsonFlaw:
    """One thing wrong with a JSON text and the characters it concerns; ``start == end`` where something is missing.

    Of one kind at most 20 are listed for one text. ``kind`` is one of: bom,
    cdata-wrap, comment, control-character, curly-quotes, duplicate-key, empty, extra-comma,
    html-comment-wrap, html-entities, huge-number, invalid-escape, lone-surrogate, mismatched-bracket, missing-colon,
    missing-comma, missing-key, missing-quote, missing-value, nan, not-json, raw-newline, single-quotes,
    stray-semicolon, too-deep, trailing-comma, truncated, two-objects, unescaped-quote, unquoted-key, unquoted-value.
    """

    kind: str
    message: str
    start: int
    end: int


class Located(NamedTuple):
    """Where a value stands and the key it stands under: of a list's entry, the key of the list; at the top, empty."""

    key_start: int
    key_end: int
    start: int
    end: int


class Event(NamedTuple):
    """One step through a text: a bracket that opens (``{`` or ``[`` as value), one that closes, a key, a plain value.

    The span of a string is that of its words; of ``open``, the bracket; of ``close``, empty after the bracket.
    """

    kind: Literal["open", "close", "key", "value"]
    start: int
    end: int
    value: Any


def shown(text: str) -> str:
    """Return *text* from its first character on that can be seen."""
    return SPACE.sub("", text, count=1)
