"""The whole report as one JSON object, as ``newsmeta schema report`` describes it."""

from __future__ import annotations

import json as _json
from collections.abc import Iterator

from newsmeta.reporters.reporter import Reporter, Run, Style
from newsmeta.reporters.rows import finding_row, summary_row, unread_rows


def _end(run: Run, style: Style) -> Iterator[str]:
    whole = {
        "findings": [finding_row(finding, source) for source in run.checked for finding in source.findings],
        "suppressed": [finding_row(finding, source) for source in run.checked for finding in source.silenced],
        "unread": unread_rows(run),
        "summary": summary_row(run),
    }
    yield from _json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(whole)
    yield "\n"


json = Reporter(_end)
