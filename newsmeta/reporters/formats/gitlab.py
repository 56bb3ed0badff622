"""GitLab's code quality report: an array whose fingerprints are unique, or GitLab shows only the first of equals."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from newsmeta.reporters.jsontext import json_pieces
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style
from newsmeta.reporters.shown import shown
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def _end(run: Run, style: Style) -> Iterator[str]:
    seen: Counter[str] = Counter()
    rows = [_row(finding, source, seen) for source in run.checked for finding in source.findings]
    yield from json_pieces(rows)


def _row(finding: Finding, source: Checked, seen: Counter[str]) -> dict[str, Any]:
    key = f"{source.name}\x1f{finding.rule}\x1f{finding.fingerprint}"
    seen[key] += 1
    whole = hashlib.sha256(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
    line, column, end_line, end_column = finding.location or (1, 1, 1, 1)
    return {
        "description": shown(finding.message),
        "check_name": finding.rule,
        "fingerprint": whole,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": shown(source.name),
            "positions": {
                "begin": {"line": line, "column": column},
                "end": {"line": end_line, "column": end_column},
            },
        },
    }


gitlab = Reporter(_end)
