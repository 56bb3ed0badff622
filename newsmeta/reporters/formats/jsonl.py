"""One JSON object a line as the sources are checked: findings, then what was not read, then the summary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsmeta.reporters.reporter import Checked, Reporter, Run, Style
from newsmeta.reporters.rows import finding_row, summary_row, unread_rows, verdict_rows

_BREAKS = re.compile("[\x85\u2028\u2029]")  # line breaks to some readers


def _line(row: Mapping[str, Any]) -> str:
    return _BREAKS.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(row, ensure_ascii=False)) + "\n"


def _each(source: Checked, style: Style) -> Iterator[str]:
    yield from (_line(finding_row(finding, source)) for finding in source.findings)
    yield from (_line({"verdict": row}) for row in verdict_rows(source))


def _end(run: Run, style: Style) -> Iterator[str]:
    yield from (_line({"unread": row}) for row in unread_rows(run))
    yield _line({"summary": summary_row(run)})


jsonl = Reporter(_end, _each)
