"""Annotations in a GitHub workflow, those that matter most first: GitHub shows ten of a kind for each step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsmeta.reporters.counted import number
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style
from newsmeta.reporters.shown import shown
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_CONFIDENCE = ("certain", "likely", "possible")
_SHOWN = 10


def _end(run: Run, style: Style) -> Iterator[str]:
    for unread in run.unread:
        if not unread.skipped:
            yield f"::error file={_property(unread.name)},title=not read::{_data(unread.reason)}\n"
    seen: Counter[str] = Counter()
    rows = []
    for at, (source, finding) in enumerate((s, f) for s in run.checked for f in s.findings):
        rows.append(((-finding.severity, seen[finding.rule], _sure(finding), at), source, finding))
        seen[finding.rule] += 1
    # The worst first; among equals each rule's first finding before any rule's second, the surest first.
    for _, source, finding in sorted(rows, key=lambda row: row[0]):
        yield _command(finding, source)
    if len(rows) > _SHOWN:
        total = number(len(rows), "finding")
        yield f"::notice title=newsmeta::{total} in all; GitHub shows ten of a kind, the log has every one.\n"


def _sure(finding: Finding) -> int:
    return _CONFIDENCE.index(finding.confidence) if finding.confidence in _CONFIDENCE else len(_CONFIDENCE)


def _command(finding: Finding, source: Checked) -> str:
    fields = [f"file={_property(source.name)}"]
    place = finding.location
    if place:
        fields += [f"line={place.line}", f"endLine={place.end_line}"]
        if place.line == place.end_line:  # GitHub takes no columns across lines
            fields += [f"col={place.column}", f"endColumn={max(place.end_column - 1, place.column)}"]
    fields.append(f"title={_property(finding.rule)}")
    text = _data(finding.message) + (f"%0A{_data(finding.hint)}" if finding.hint else "")
    return f"::{_COMMANDS[finding.severity]} {','.join(fields)}::{text}\n"


def _data(text: str) -> str:
    return shown(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


github = Reporter(_end)
