"""The words of Turtle and its family: tokens with offsets, escapes decoded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsmeta.sources.origin import Piece, Pieces, Words, plain

_LOCAL = r"(?:(?>[\w:-]++|%[0-9A-Fa-f]{2}|\\[^\w\s]|\.++(?=[\w:%\\-])))*+"
_TOKEN = re.compile(
    r"(?P<blank>[ \t\r\n]++|#[^\n]*+)"
    r"|(?P<iri><[^<>\"{}|^`\s]*+>)"
    r"|(?P<quote>\"\"\"|'''|\"|')"
    r"|(?P<tag>@[A-Za-z]++(?:(?>-[A-Za-z0-9]++))*+)"
    r"|(?P<type>\^\^)"
    r"|(?P<number>[+-]?(?:\d++(?:(?>\.\d++))?+|\.\d++)(?:(?>[eE][+-]?\d++))?+)"
    r"|(?P<node>_:\w(?:(?>[\w-]++|\.++(?=[\w-])))*+)"
    r"|(?P<name>(?:[^\W\d_](?:(?>[\w-]|\.++(?=[\w-]))){0,100}+)?:" + _LOCAL + r")"
    r"|(?P<word>[A-Za-z]++)"
    r"|(?P<mark>[\[\](){},;.])"
    r"|(?P<other>.)",
    re.DOTALL,
)
_TEXTS = {
    '"': re.compile(r"(?:(?>[^\"\\\n]++|\\.))*+(?=\")", re.DOTALL),
    "'": re.compile(r"(?:(?>[^'\\\n]++|\\.))*+(?=')", re.DOTALL),
    '"""': re.compile(r"(?:(?>[^\"\\]++|\\.|\"(?!\"\")))*+(?=\"\"\")", re.DOTALL),
    "'''": re.compile(r"(?:(?>[^'\\]++|\\.|'(?!'')))*+(?=''')", re.DOTALL),
}
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_LETTERS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_LAST = 0x10FFFF


class Token(NamedTuple):
    """A token: ``iri`` (with its brackets), ``text`` (without its quotes), ``name``, ``node``, ``mark`` and so on."""

    kind: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of *text*; a quote that is never closed makes the rest of its line one token ``other``."""
    at = 0
    unclosed: set[str] = set()
    while found := _TOKEN.match(text, at):
        kind, at = found.lastgroup or "", found.end()
        if kind == "quote":
            said = None if found[0] in unclosed else _TEXTS[found[0]].match(text, at)
            if said:
                at = said.end() + len(found[0])
                yield Token("text", said.start(), said.end())
                continue
            if len(found[0]) > 1:
                unclosed.add(found[0])
            line = text.find("\n", at)
            rest = text[at : line if line >= 0 else len(text)].rstrip()
            kind, at = "other", at + len(rest) - rest.endswith(".")  # the full stop ends the statement all the same
        if kind != "blank":
            yield Token(kind, found.start(), found.end())


def unescaped(source: str, start: int, end: int) -> Words:
    """Return ``source[start:end]`` with its escapes decoded."""
    if source.find("\\", start, end) < 0:
        return plain(source, start, end)
    pieces = Pieces()
    texts: list[str] = []
    at, size = start, 0
    for found in _ESCAPE.finditer(source, start, end):
        pieces += [Piece(size, at, found.start()), Piece(size + found.start() - at, found.start(), found.end(), False)]
        texts += [source[at : found.start()], _character(found)]
        size, at = size + found.start() - at + 1, found.end()
    pieces.append(Piece(size, at, end))
    return Words("".join([*texts, source[at:end]]), pieces.at)


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return _LETTERS.get(found[3], found[3])
    number = int(found[1] or found[2], 16)
    return chr(number) if number <= _LAST and not 0xD800 <= number <= 0xDFFF else "\ufffd"
