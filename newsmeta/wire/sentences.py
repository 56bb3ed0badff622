"""Where the last sentence of a text begins, minding initials, titles, ordinals and abbreviated months."""

from __future__ import annotations

import re

from newsmeta.wire import vocabulary

_STOP = re.compile(r"[.!?…](?:[\"'”’»)\]]{1,2})?\s{1,4}|[。！？][”」』）]?")


def last_sentence(text: str) -> int:
    """Return the offset at which the last sentence of *text* begins, 0 when it is one sentence."""
    body = len(text.rstrip(" .!?…。"))
    begin = 0
    for stop in _STOP.finditer(text, max(0, body - 900), body):
        if _is_end(text, stop):
            begin = stop.end()
    return begin


def _is_end(text: str, stop: re.Match[str]) -> bool:
    after = text[stop.end() : stop.end() + 1]
    if not after or after.islower():
        return False
    if stop[0][0] != ".":
        return True
    word = text[max(0, stop.start() - 20) : stop.start()].rsplit(" ", 1)[-1].strip("(\"'“„«").lower()
    if (
        len(word) < 2
        or word in vocabulary.words("text", "abbreviations")
        or word in vocabulary.words("byline", "honorifics")
        or (word.isdigit() and len(word) < 3)
    ):
        return False
    return not (word in vocabulary.calendar_words() and len(word) < 5 and after.isdigit()) and "." not in word
