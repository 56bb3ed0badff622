"""reviewdog's diagnostic format, with the safe changes as suggestions; its columns count bytes of UTF-8."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import partial
from typing import Any

from newsmeta.reporters.jsontext import json_pieces
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style
from newsmeta.reporters.shown import shown
from newsmeta.validators.report import Finding


def _end(run: Run, style: Style) -> Iterator[str]:
    rows = [row for source in run.checked for row in _rows(source)]
    worst = max((finding.severity for finding in run.findings), default=None)
    severity = {"severity": str(worst).upper()} if worst else {}
    whole = {"source": {"name": "newsmeta"}, **severity, "diagnostics": rows}
    yield from json_pieces(whole)


def _rows(source: Checked) -> Iterator[dict[str, Any]]:
    starts = [0]
    while (at := source.text.find("\n", starts[-1])) >= 0:
        starts.append(at + 1)
    for finding in source.findings:
        yield _row(finding, source, starts)


def _row(finding: Finding, source: Checked, starts: list[int]) -> dict[str, Any]:
    place = partial(_range, source.text, starts)
    row: dict[str, Any] = {
        "message": shown(finding.message),
        "location": {"path": source.name},
        "severity": str(finding.severity).upper(),
        "code": {"value": finding.rule},
    }
    if finding.location:
        line, column, end_line, end_column = finding.location
        span = starts[line - 1] + column - 1, starts[end_line - 1] + end_column - 1
        row["location"]["range"] = place(*span)
    if finding.fix:
        row["suggestions"] = [{"range": place(edit.start, edit.end), "text": edit.text} for edit in finding.fix]
    return row


def _range(text: str, starts: list[int], start: int, end: int) -> dict[str, Any]:
    return {"start": _position(text, starts, start), "end": _position(text, starts, end)}


def _position(text: str, starts: list[int], offset: int) -> dict[str, int]:
    line = bisect_right(starts, offset)
    before = text[starts[line - 1] : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


rdjson = Reporter(_end, wants_text=True)
