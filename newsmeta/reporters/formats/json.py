"""The whole report as one JSON object, as ``newsmeta schema report`` describes it."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.jsontext import json_pieces
from newsmeta.reporters.reporter import Reporter, Run, Style
from newsmeta.reporters.rows import finding_row, summary_row, unread_rows, verdict_rows


def _end(run: Run, style: Style) -> Iterator[str]:
    whole = {
        "findings": [finding_row(finding, source) for source in run.checked for finding in source.findings],
        "suppressed": [finding_row(finding, source) for source in run.checked for finding in source.silenced],
        "unread": unread_rows(run),
        "verdicts": [row for source in run.checked for row in verdict_rows(source)],
        "summary": summary_row(run),
    }
    if not whole["verdicts"]:
        del whole["verdicts"]
    yield from json_pieces(whole)


json = Reporter(_end, judges=True)
