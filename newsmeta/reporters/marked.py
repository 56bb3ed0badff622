"""A source as numbered lines with the words at fault marked: what the page of a report shows beside its findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from newsmeta.reporters.reporter import Checked
from newsmeta.validators.report import Finding

_WHOLE = 250  # lines; a longer source is shown only around its findings
_AROUND = 2
_WIDEST = 240  # characters of a line, around what is marked in it
_MOST_MARKS = 300  # in one line; a minified page is one line


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a line; ``marks`` are the numbers of the findings they belong to, from 0."""

    text: str
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line to show; ``gap`` says that lines were left out before it."""

    number: int
    pieces: tuple[Piece, ...]
    gap: bool = False


def marked(source: Checked) -> Iterator[Line]:
    """Yield the lines of *source* that a reader needs: all of a short one, else those near a finding."""
    texts = source.text.split("\n")
    spans: dict[int, list[tuple[int, int, int]]] = {}
    for number, finding in enumerate(source.findings):
        for line, start, end in _parts(finding, texts):
            spans.setdefault(line, []).append((start, end, number))
    before = 0
    for line in _wanted(spans, len(texts)):
        text = texts[line - 1]
        yield Line(line, tuple(_pieces(text, spans.get(line, [])[:_MOST_MARKS])), line > before + 1)
        before = line


def _parts(finding: Finding, texts: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield line, start and end (offsets in the line) of the first lines of a finding."""
    if finding.location is None:
        return
    line, column, end_line, end_column = finding.location
    for at in range(line, min(end_line, line + 10, len(texts)) + 1):
        start = column - 1 if at == line else 0
        end = end_column - 1 if at == end_line else len(texts[at - 1])
        if finding.absent:  # something is to go here: a point, not the words that happen to stand there
            yield at, start, start + 1
            return
        yield at, start, max(end, start + 1)


def _wanted(marked_lines: Iterable[int], count: int) -> list[int]:
    if count <= _WHOLE:
        return list(range(1, count + 1))
    near = {at for line in marked_lines for at in range(line - _AROUND, line + _AROUND + 1)}
    return sorted(at for at in near if 1 <= at <= count)


def _pieces(text: str, spans: list[tuple[int, int, int]]) -> Iterator[Piece]:
    """Cut *text* where marks begin and end; of a very long line only what is near a mark stays."""
    edges = sorted({0, len(text), *(min(at, len(text)) for start, end, _ in spans for at in (start, end))})
    for start, end in pairwise(edges):
        marks = tuple(number for left, right, number in spans if left < end and right > start)
        yield Piece(_short(text[start:end]), marks)
    late = tuple(number for left, _, number in spans if left >= len(text))
    if late:
        yield Piece("\u00a0", late)


def _short(text: str) -> str:
    half = _WIDEST // 2
    return text if len(text) <= _WIDEST else f"{text[:half]} … {text[-half:]}"
