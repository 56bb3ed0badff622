"""Puts safe changes into a source byte for byte: what a change does not name stays exactly as it was."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO

from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Edit

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_BREAK = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class Fixed:
    """A source with its changes in: ``done`` counts the findings they settle; ``why_not`` says why there are none."""

    data: bytes
    done: int = 0
    why_not: str | None = None


def apply_fixes(data: bytes, text: str, encoding: str, findings: Iterable[Finding]) -> Fixed:
    r"""Return *data* with the fixes of *findings* in; *text* is what was decoded from it, with ``\n`` line ends.

    A change that overlaps an earlier one is left for the next time.
    """
    chosen = list(_compatible(findings))
    if not chosen:
        return Fixed(data)
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    raw = _decoded(data[len(mark) :], encoding)
    if raw is None or _BREAK.sub("\n", raw) != text:
        return Fixed(data, why_not=f"its {encoding} text cannot be written back byte for byte")
    starts = _offsets(raw)
    newline = "\r\n" if "\r\n" in raw else "\n"
    out, at = [], 0
    for edit in sorted((edit for finding in chosen for edit in finding.fix), key=lambda edit: (edit.start, edit.end)):
        out += [raw[at : starts(edit.start)], edit.text.replace("\n", newline)]
        at = starts(edit.end)
    try:
        return Fixed(mark + _encoded("".join([*out, raw[at:]]), encoding), len(chosen))
    except UnicodeEncodeError:
        return Fixed(data, why_not=f"a change holds characters that {encoding} does not have")


def _compatible(findings: Iterable[Finding]) -> Iterator[Finding]:
    taken: list[Edit] = []
    for finding in findings:
        if finding.fix and not any(_overlap(new, old) for new in finding.fix for old in taken):
            taken += finding.fix
            yield finding


def _overlap(one: Edit, other: Edit) -> bool:
    same_place = one.start == other.start and (one.start == one.end) == (other.start == other.end)
    return same_place or (one.start < other.end and other.start < one.end)


class _offsets:  # noqa: N801 - used like a function
    """Offsets in the text with plain line ends → offsets in the raw text."""

    def __init__(self, raw: str) -> None:
        # Where a pair of characters became one, everything behind it stands one further on.
        self._pairs = [match.start() - nth for nth, match in enumerate(re.finditer("\r\n", raw))]

    def __call__(self, offset: int) -> int:
        from bisect import bisect_left

        return offset + bisect_left(self._pairs, offset)


def _decoded(data: bytes, encoding: str) -> str | None:
    """Return the text of *data*; None unless encoding it again gives the very same bytes."""
    try:
        text = data.decode(_codec(encoding))
        return text if _encoded(text, encoding) == data else None
    except (UnicodeError, LookupError):
        return None


def _encoded(text: str, encoding: str) -> bytes:
    return text.encode(_codec(encoding))


def _codec(encoding: str) -> str:
    import webencodings

    found = webencodings.lookup(encoding)
    return str(found.codec_info.name) if found else encoding


def difference(name: str, before: bytes, after: bytes) -> Iterator[bytes]:
    """Yield a unified diff of the two, byte for byte, as ``patch`` reads it."""
    old, new = (BytesIO(data).readlines() for data in (before, after))  # a lone \r ends no line of patch's
    path = name.encode("utf-8", "surrogateescape")
    for line in difflib.diff_bytes(difflib.unified_diff, old, new, b"a/" + path, b"b/" + path):
        yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"
