"""Strings of flawed JSON that end elsewhere than at their next quote: one inside lacks its escape, or none follows."""

from __future__ import annotations

import re
from typing import Final

from newsmeta.sources.jsonparts import SPACE, JsonFlaw
from newsmeta.sources.jsonstrings import Quoted

_TRUE_END: Final = re.compile(r"\"(?=\s{0,200}(?:[}\]]|,\s{0,200}[\"'{\[}\]]|\Z))")
_KEY_REST: Final = re.compile(r"[\w@$:.-]{1,60}\s{0,20}[\"']?\s{0,20}:")  # what follows the quote that opens a key


class Mended:
    """Gives the strings of one text as they were meant."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._no_true_end = False  # none lies ahead: not looked for again

    def __call__(self, string: Quoted, quote: str) -> Quoted:
        """Return *string*, which *quote* opened, up to its true end."""
        text = self._text
        space = SPACE.match(text, string.after)
        follows = space.end() if space else string.after
        if not string.closed or quote != '"' or text[follows : follows + 1] in ("", *',}]:";/<-'):
            return string
        return self._unclosed(string) if _KEY_REST.match(text, follows) else self._unescaped(string)

    def _unclosed(self, string: Quoted) -> Quoted:
        """Return a string that runs into the next key up to the end of its line."""
        line_end = self._text.find("\n", string.start, string.end)
        if line_end < 0:
            return string
        words = self._text[string.start : line_end].rstrip(", \t\r")
        flaw = JsonFlaw("missing-quote", "this string is not closed", line_end, line_end)
        end = string.start + len(words)
        return Quoted(string.start, end, end, words, [flaw], True)

    def _unescaped(self, string: Quoted) -> Quoted:
        """Return a string with the raw quotes in it, up to the one that something of JSON follows."""
        true_end = None if self._no_true_end else _TRUE_END.search(self._text, string.after)
        self._no_true_end = true_end is None
        if not true_end:
            return string
        flaw = JsonFlaw("unescaped-quote", 'a quote stands raw in a string; write \\"', string.end, string.end + 1)
        words = self._text[string.start : true_end.start()]
        return Quoted(string.start, true_end.start(), true_end.end(), words, [*string.flaws, flaw], True)
