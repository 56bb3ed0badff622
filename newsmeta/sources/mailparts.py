"""The parts of an e-mail with places: headers, and the bodies with their transfer encoding undone."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsmeta.sources.origin import Piece, Pieces, Words, plain
from newsmeta.sources.place import Span

_DEPTH: Final = 8
_PARTS: Final = 200
_FIELD = re.compile(r"^([!-9;-~]{1,80})[ \t]{0,20}:[ \t]*+((?:(?>[^\n]|\n(?=[ \t])))*+)", re.MULTILINE)
_QUOTED = re.compile(r"=(?:[ \t]{0,20}\n|([0-9A-Fa-f]{2}))|[^=]++|=")
_ENCODED = re.compile(r"=\?[^?\s]{1,40}\?[bBqQ]\?[^?\s]{0,2000}\?=")
_BREAK = re.compile(r"\n[ \t]*+\n")


@dataclass(slots=True)
class Part:
    """One part: its headers by lower-case name, and where its body stands in the source."""

    source: str
    start: int
    end: int
    headers: dict[str, Words] = field(default_factory=dict)

    def header(self, name: str) -> str:
        """Return a header's value; empty where it is not there."""
        found = self.headers.get(name)
        return found.text if found else ""

    @property
    def kind(self) -> str:
        """The media type in lower case; plain text where none is stated."""
        return self.header("content-type").partition(";")[0].strip().lower() or "text/plain"

    def parameter(self, header: str, name: str) -> str:
        """Return a parameter of a header (``boundary``, ``charset``, ``filename``); empty where it has none."""
        pattern = rf"(?:^|;)\s{{0,200}}{name}\s{{0,20}}=\s{{0,20}}(?:\"([^\"]{{0,400}})\"|([^\s;]{{1,400}}))"
        found = re.search(pattern, self.header(header)[:4000], re.IGNORECASE)
        return (found[1] or found[2] or "") if found else ""

    def words(self) -> Words:
        """Return the body with its transfer encoding undone."""
        encoding = self.header("content-transfer-encoding").strip().lower()
        charset = self.parameter("content-type", "charset") or "utf-8"
        if encoding == "quoted-printable":
            return _unquoted(self.source, self.start, self.end, charset)
        if encoding == "base64":
            return _from_base64(self.source, self.start, self.end, charset)
        return plain(self.source, self.start, self.end)


def parts(source: str) -> Iterator[Part]:
    """Yield the message and its parts, outermost first; nested parts up to a depth of 8."""
    waiting = [(0, len(source), 0)]
    found = 0
    while waiting and found < _PARTS:
        start, end, depth = waiting.pop(0)
        part = _part(source, start, end)
        found += 1
        yield part
        if part.kind.startswith("multipart/") and depth < _DEPTH:
            waiting += [(*span, depth + 1) for span in _inside(part)]


def _part(source: str, start: int, end: int) -> Part:
    while start < end and source[start] == "\n":
        start += 1
    gap = _BREAK.search(source, start, end)
    stop = gap.start() if gap else end
    part = Part(source, gap.end() if gap else end, end)
    for match in _FIELD.finditer(source, start, stop):
        part.headers.setdefault(match[1].lower(), _header(source, match))
    return part


def _header(source: str, match: re.Match[str]) -> Words:
    """Return a header's value unfolded, its encoded words decoded; one that was encoded stands as a whole."""
    start, end = match.span(2)
    name = Span(*match.span(1))
    if "\n" not in match[2] and not _ENCODED.search(match[2]):
        return plain(source, start, end, lambda: name).strip()
    text = " ".join(_decoded(match[2]).split())
    return Words(text, lambda first, last: Span(start, end), lambda: name)


def _decoded(value: str) -> str:
    from email.header import decode_header

    try:
        rows = decode_header(value[:20_000])
    except (ValueError, binascii.Error):
        return value
    return "".join(_text(row, charset or "utf-8") if isinstance(row, bytes) else row for row, charset in rows)


def _text(data: bytes, charset: str) -> str:
    import webencodings

    known = webencodings.lookup(charset.strip().strip("\"'"))
    return data.decode(known.name if known and known.name != "x-user-defined" else "utf-8", "replace")


def _inside(part: Part) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a multipart body stand: between its boundary lines."""
    boundary = part.parameter("content-type", "boundary")
    if not boundary:
        return
    at: int | None = None
    for line in re.finditer(
        rf"^--{re.escape(boundary)}(--)?[ \t]*+$", part.source[part.start : part.end], re.MULTILINE
    ):
        if at is not None:
            yield at, part.start + max(line.start() - 1, 0)
        at = None if line[1] else part.start + line.end()
    if at is not None:
        yield at, part.end


def _unquoted(source: str, start: int, end: int, charset: str) -> Words:
    """Undo quoted-printable, run by run of encoded bytes, so that each character knows where it stands."""
    texts: list[str] = []
    pieces = Pieces()
    data, first = bytearray(), start
    size = 0
    for found in _QUOTED.finditer(source, start, end):
        if found[1]:
            first = first if data else found.start()
            data.append(int(found[1], 16))
            continue
        if found[0][0] == "=" and len(found[0]) > 1:
            continue  # a soft line break
        if data:
            texts.append(_text(bytes(data), charset))
            pieces.append(Piece(size, first, found.start(), False))
            size, data = size + len(texts[-1]), bytearray()
        texts.append(found[0])
        pieces.append(Piece(size, *found.span()))
        size += len(found[0])
    if data:
        texts.append(_text(bytes(data), charset))
        pieces.append(Piece(size, first, end, False))
    return Words("".join(texts), pieces.at)


def _from_base64(source: str, start: int, end: int, charset: str) -> Words:
    written = re.sub(r"[^A-Za-z0-9+/]", "", source[start:end])
    try:
        data = base64.b64decode(written + "=" * (-len(written) % 4))
    except (ValueError, binascii.Error):
        data = b""
    return Words(_text(data, charset).replace("\r\n", "\n"), lambda first, last: Span(start, end))
