"""The words of XML: what stands between the tags, references and CDATA sections decoded, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.entities import html5
from typing import Final, TypeAlias

from newsmeta.sources.origin import Piece, Pieces, Words, plain
from newsmeta.sources.place import Span

Key: TypeAlias = Callable[[], Span | None] | None
MARK: Final = re.compile(
    r"<(?:(/?)([A-Za-z_\u00c0-\U0010ffff][^\s<>/=\"'&]*+)((?:(?>[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+'))*+|[^<>]*+)>"
    r"|(!--)|(!\[CDATA\[)|(\?)|(!DOCTYPE))"
)
"""A tag (end tag's slash, name, attributes) or the beginning of a comment, CDATA section, instruction or DOCTYPE."""
_REFERENCE = re.compile(r"&(?:#(?:([0-9]{1,7})|x([0-9a-fA-F]{1,6}))|([A-Za-z][A-Za-z0-9]{1,31}));")
_ENDS = {4: "-->", 5: "]]>", 6: "?>"}
_LAST = 0x10FFFF


class Ends:
    """Finds where comments, CDATA sections and instructions end; one that never does costs a single look."""

    def __init__(self, source: str, end: int) -> None:
        self._source, self._end, self._missing = source, end, set[str]()

    def of(self, mark: re.Match[str]) -> tuple[int, int]:
        """Return where the inside of what *mark* begins stops, and the offset behind it: the mark's for a tag."""
        close = "" if mark[2] else _ENDS.get(mark.lastindex or 0, "")
        stop = -1 if not close or close in self._missing else self._source.find(close, mark.end(), self._end)
        if stop < 0:
            self._missing.add(close)
            return mark.end(), mark.end()
        return stop, stop + len(close)


def content(source: str, start: int, end: int, key: Key = None) -> Words:
    """Return the text of ``source[start:end]``: tags, comments and instructions left out, references decoded."""
    if source.find("<", start, end) < 0:
        return decoded(source, start, end, key)
    texts: list[str] = []
    pieces = Pieces()
    at, ends = start, Ends(source, end)
    while at < end and (mark := MARK.search(source, at, end)):
        _decode(source, at, mark.start(), texts, pieces)
        stop, at = ends.of(mark)
        if mark[5] and stop > mark.end():
            _add(texts, pieces, source[mark.end() : stop], Piece(0, mark.end(), stop))
    _decode(source, at, end, texts, pieces)
    return Words("".join(texts), pieces.at, key)


def decoded(source: str, start: int, end: int, key: Key = None) -> Words:
    """Return ``source[start:end]`` with its character references decoded; those that nobody knows stay as they are."""
    if source.find("&", start, end) < 0:
        return plain(source, start, end, key)
    texts: list[str] = []
    pieces = Pieces()
    _decode(source, start, end, texts, pieces)
    return Words("".join(texts), pieces.at, key)


def _decode(source: str, start: int, end: int, texts: list[str], pieces: Pieces) -> None:
    at = start
    for found in _REFERENCE.finditer(source, start, end):
        character = _character(found)
        if character is not None:
            _add(texts, pieces, source[at : found.start()], Piece(0, at, found.start()))
            _add(texts, pieces, character, Piece(0, found.start(), found.end(), False))
            at = found.end()
    _add(texts, pieces, source[at:end], Piece(0, at, end))


def _add(texts: list[str], pieces: Pieces, text: str, piece: Piece) -> None:
    if text:
        size = pieces[-1].at + len(texts[-1]) if pieces else 0
        texts.append(text)
        pieces.append(piece._replace(at=size))


def _character(found: re.Match[str]) -> str | None:
    if found[3]:
        return html5.get(f"{found[3]};")
    number = int(found[1]) if found[1] else int(found[2], 16)
    return chr(number) if 0 < number <= _LAST and not 0xD800 <= number <= 0xDFFF else None
