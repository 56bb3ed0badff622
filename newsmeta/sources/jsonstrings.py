"""Strings in flawed JSON: whatever quotes were used, whatever stands inside."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from typing import Final, NamedTuple

from newsmeta.sources.jsonparts import JsonFlaw

_DOUBLE: Final = r"&\s?(?:quot|QUOT|#\s?0?34|#\s?[xX]22);"
_SINGLE: Final = r"&\s?(?:apos|#\s?0?39|#\s?[xX]27);"
QUOTE: Final = re.compile(rf"[\"'`“„‘]|{_DOUBLE}|{_SINGLE}")
"""What may open a string."""

_CLOSERS: Final = {"“": '[“”"]', "„": '[“”"]', "‘": "’"}
_PLAIN: Final = json.JSONDecoder(strict=False)
_CONTROL: Final = re.compile(r"[\x00-\x1f]")
_HEX: Final = re.compile(r"u[0-9a-fA-F]{4}")
_ESCAPES: Final = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LENIENT: Final = {"'": "'", "`": "`", "\n": "", "&": "&"}  # escapes of JavaScript's


class Quoted(NamedTuple):
    """One string: the span of its words, where the text goes on, what it says, its flaws, and whether it is closed."""

    start: int
    end: int
    after: int
    value: str
    flaws: list[JsonFlaw]
    closed: bool


def quoted(text: str, at: int, quote: str) -> Quoted:
    """Read the string that *quote* opens at *at*."""
    start = at + len(quote)
    if quote == '"':
        try:
            value, after = _PLAIN.raw_decode(text, at)
        except ValueError:
            pass  # not closed, or an escape that JSON does not know
        else:
            return Quoted(start, after - 1, after, value, _controls(text, start, after - 1), True)
    found = _slowly(text, start, quote)
    return found._replace(flaws=[*_unusual(quote, at, found.after), *found.flaws, *_controls(text, start, found.end)])


def _slowly(text: str, start: int, quote: str) -> Quoted:
    """Read up to the closing quote, keeping escapes that mean nothing as they stand."""
    mark = _mark(quote)
    parts: list[str] = []
    flaws: list[JsonFlaw] = []
    at = start
    while match := mark.search(text, at):
        parts.append(text[at : match.start()])
        at = match.end()
        if match[0] != "\\":
            return Quoted(start, match.start(), at, _decoded(quote, parts), flaws, True)
        meant, at = _escape(text, at, quote)
        char = text[match.end() : match.end() + 1]
        if not (char in _ESCAPES or char == quote[0] or (char == "u" and meant)):
            shown = text[match.start() : at]
            flaws.append(JsonFlaw("invalid-escape", f"“{shown}” is no escape of JSON's", match.start(), at))
        parts.append(text[match.start() : at] if meant is None else meant)
    parts.append(text[at:])
    return Quoted(start, len(text), len(text), _decoded(quote, parts), flaws, False)


@cache
def _mark(quote: str) -> re.Pattern[str]:
    """Return what the inside of a string is searched for: its closing quote, a backslash."""
    closer = _CLOSERS.get(quote, re.escape(quote))
    if quote[0] == "&":
        closer = _SINGLE if re.match(_SINGLE, quote) else _DOUBLE
    return re.compile(closer + r"|\\")


def _decoded(quote: str, parts: list[str]) -> str:
    value = "".join(parts)
    return html.unescape(value) if quote[0] == "&" else value


def _escape(text: str, at: int, quote: str) -> tuple[str | None, int]:
    r"""Return what the escape whose ``\`` ends at *at* means (``None``: nothing) and where it ends."""
    char = text[at : at + 1]
    if char == "u" and _HEX.match(text, at):
        return _unit(text, at)
    if char == "&" and quote[0] == "&" and text.startswith(quote, at):
        return quote, at + len(quote)
    meant = _ESCAPES.get(char, _LENIENT.get(char))
    return meant, at + 1 if char else at


def _unit(text: str, at: int) -> tuple[str, int]:
    unit, end = int(text[at + 1 : at + 5], 16), at + 5
    if 0xD800 <= unit <= 0xDBFF and text.startswith("\\", end) and _HEX.match(text, end + 1):
        low = int(text[end + 2 : end + 6], 16)
        if 0xDC00 <= low <= 0xDFFF:
            return chr(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)), end + 6
    return chr(unit), end


def _controls(text: str, start: int, end: int) -> list[JsonFlaw]:
    """Note the first raw control character of a string: the others share its cause."""
    match = _CONTROL.search(text, start, end)
    if not match:
        return []
    if match[0] in "\r\n":
        return [JsonFlaw("raw-newline", "a line break stands raw in a string; write \\n", *match.span())]
    return [
        JsonFlaw(
            "control-character", f"the control character U+{ord(match[0]):04X} stands raw in a string", *match.span()
        )
    ]


def _unusual(quote: str, start: int, end: int) -> list[JsonFlaw]:
    if quote == '"':
        return []
    if quote[0] == "&":
        return [
            JsonFlaw("html-entities", f"{quote} is HTML, not JSON: write the quote itself", start, start + len(quote))
        ]
    kind, name = ("single-quotes", "single") if quote in "'`" else ("curly-quotes", "curly")
    return [JsonFlaw(kind, f"a string stands in {name} quotes; JSON knows only double ones", start, end)]
