"""One JSON object a line as the sources are checked: findings, then what was not read, then the summary."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.jsontext import json_line
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style
from newsmeta.reporters.rows import finding_row, summary_row, unread_rows, verdict_rows


def _each(source: Checked, style: Style) -> Iterator[str]:
    yield from (json_line(finding_row(finding, source)) for finding in source.findings)
    yield from (json_line({"verdict": row}) for row in verdict_rows(source))


def _end(run: Run, style: Style) -> Iterator[str]:
    yield from (json_line({"unread": row}) for row in unread_rows(run))
    yield json_line({"summary": summary_row(run)})


jsonl = Reporter(_end, _each, judges=True)
