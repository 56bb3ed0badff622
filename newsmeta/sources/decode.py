"""Turns bytes into text the way browsers do (WHATWG Encoding), counting every character that was lost.

The order: byte-order mark, what the transport declared, valid UTF-8, what the document declares, what the bytes look
like. Only the labels of the WHATWG list ever reach a codec, so ``zlib_codec`` or ``utf-7`` in a page are just words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

How = Literal["text", "bom", "declared", "utf-8", "meta", "xml", "detected"]

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
_LOST = "\ufffd"
_LOST_AS_WRITTEN = {"utf-8": b"\xef\xbf\xbd", "utf-16le": b"\xfd\xff", "utf-16be": b"\xff\xfd"}
_ASCII = bytes(range(128))
_HEAD = 16_384  # pages declare themselves late; browsers read on after the standard's 1,024 bytes
_PIECE = 32_768
_SAMPLE = 32_768  # detection costs a third of a microsecond a byte
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_META = re.compile(rb"<meta[\s/]([^>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"([^\s\"'>/=]{1,40})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_CHARSET = re.compile(rb"charset\s{0,20}=\s{0,20}[\"']?([^\s\"';]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}[\"']([^\"'>]{1,40})[\"']")
_HIGH = re.compile(rb"[\x80-\xff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    r"""Text and how it came about: ``encoding`` is the WHATWG name, ``how`` says what decided it.

    ``lost`` counts the U+FFFD that decoding put in (those already written in the source are not counted). Line ends
    are ``\n``. NUL and other controls are kept. ``tags`` counts the ``<`` where that was cheap: in bytes.
    """

    text: str
    encoding: str
    lost: int
    how: How
    tags: int | None = None


def decode(data: bytes | str, *, declared: str | None = None) -> Decoded:
    """Return *data* as text; never raises on content.

    Args:
        data: the bytes as received; text passes through with its line ends normalised.
        declared: the charset the transport named (the ``charset`` of a Content-Type header), None if it named none.
    """
    if isinstance(data, str):
        whole, lost = _SURROGATE.subn(_LOST, data)
        return _normalised(whole.removeprefix("\ufeff"), "utf-8", lost, "text")
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _with(data[len(mark) :], marked, "bom")
    if declared and (encoding := _known(declared)):
        return _with(data, encoding, "declared")
    lines = _lines(data)  # bytes are searched four times as fast as text
    if (text := _utf8(lines)) is not None:
        return Decoded(text, "utf-8", 0, "utf-8", _tags(lines))
    return _with(data, *_from_content(data))


def _utf8(data: bytes) -> str | None:
    # Valid UTF-8 beats a <meta>: pages saved or converted by tools keep the label of their former encoding. Bytes with
    # NUL or (all ASCII) ESC may be UTF-16 or ISO-2022-JP in disguise; those are looked at closely.
    if b"\0" in data[:4096] or (data.isascii() and b"\x1b" in data):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _tags(data: bytes) -> int:
    # bytes.count looks at every byte in turn, replace jumps. In pieces: a copy of the whole costs more than it saves.
    pieces = (data[at : at + _PIECE] for at in range(0, len(data), _PIECE))
    return sum(len(piece) - len(piece.replace(b"<", b"")) for piece in pieces)


def _lines(data: bytes) -> bytes:
    r"""Return *data* with ``\n`` for every line end; itself where it has no others."""
    if b"\r" not in data:
        return data
    bare = data.replace(b"\r", b"")  # one byte is left out much faster than two are replaced
    if len(data) - len(bare) == data.count(b"\r\n"):
        return bare
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _from_content(data: bytes) -> tuple[str, How]:
    if wide := _wide(data[:4096]):
        return wide, "detected"
    found = _XML.match(data[:_HEAD])
    if found and (encoding := _in_document(found[1])):
        return encoding, "xml"
    if data.lstrip()[:1] == b"<" and (encoding := _meta(data[:_HEAD])):
        return encoding, "meta"
    return _detected(data), "detected"


def _meta(head: bytes) -> str | None:
    for tag in _META.finditer(_COMMENT.sub(b"", head)):
        pairs = {m[1].lower(): m[2] or m[3] or m[4] or b"" for m in _ATTRIBUTE.finditer(tag[1])}
        label = pairs.get(b"charset")
        if label is None and pairs.get(b"http-equiv", b"").strip().lower() == b"content-type":
            inner = _CHARSET.search(pairs.get(b"content", b""))
            label = inner[1] if inner else None
        if label and (encoding := _in_document(label)):
            return encoding
    return None


def _in_document(label: bytes) -> str | None:
    # A declaration that could be read as ASCII is not UTF-16; the standard reads x-user-defined as windows-1252.
    encoding = _known(label.decode("ascii", "replace"))
    return {"utf-16le": "utf-8", "utf-16be": "utf-8", "x-user-defined": "windows-1252"}.get(encoding or "", encoding)


def _known(label: str) -> str | None:
    import webencodings

    found = webencodings.lookup(label.strip().strip("\"'"))
    return str(found.name) if found else None


def _wide(head: bytes) -> str | None:
    # UTF-16 without its mark: in Latin text every other byte is NUL.
    half = max(len(head) // 2, 1)
    even, odd = head[::2].count(0) / half, head[1::2].count(0) / half
    if odd > 0.4 and even < 0.05:
        return "utf-16le"
    return "utf-16be" if even > 0.4 and odd < 0.05 else None


def _detected(data: bytes) -> str:
    import turbohtml.detect

    text = data.decode("utf-8", "replace")
    high = len(data.translate(None, _ASCII))
    if (high or b"\x1b" not in data) and text.count(_LOST) * 8 <= high:
        return "utf-8"  # UTF-8 with a few broken characters: cut off, or glued together from two sources
    first = _HIGH.search(data)
    start = max(first.start() - 64, 0) if first else 0
    found = turbohtml.detect.detect(data[start : start + _SAMPLE])
    return _known(found.encoding or "") or "utf-8"


def _with(data: bytes, encoding: str, how: How) -> Decoded:
    if encoding == "utf-8":
        text = data.decode("utf-8", "replace")
    else:
        import turbohtml.detect  # noqa: F401 - registers the whatwg-* codecs

        text = data.decode(f"whatwg-{encoding}")
    written = _LOST_AS_WRITTEN.get(encoding)
    lost = text.count(_LOST) - (data.count(written) if written else 0)
    return _normalised(text, encoding, max(lost, 0), how)


def _normalised(text: str, encoding: str, lost: int, how: How) -> Decoded:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, encoding, lost, how)
