"""One heading a source, one aligned line a finding."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.counted import number
from newsmeta.reporters.paint import ending, paint, plain, verdicts
from newsmeta.reporters.reporter import Checked, Reporter, Style
from newsmeta.reporters.shown import shown, shown_path
from newsmeta.validators.report import Finding


def _each(source: Checked, style: Style) -> Iterator[str]:
    if source.findings:
        yield from _findings(source, style)
    yield from verdicts(source, style)


def _findings(source: Checked, style: Style) -> Iterator[str]:
    heading = paint(shown_path(source.name), "strong", style)
    yield plain(f"{heading} · {number(len(source.findings), 'finding')}\n", style)
    widest = max(len(_place(finding)) for finding in source.findings)
    rules = max(len(finding.rule) for finding in source.findings)
    for finding in source.findings:
        level = str(finding.severity)
        place = paint(f"{_place(finding):>{widest}}", "dim", style)
        row = f"  {place}  {paint(f'{level:<7}', level, style)}  {finding.rule:<{rules}}  {shown(finding.message)}\n"
        yield plain(row, style)
    yield "\n"


def _place(finding: Finding) -> str:
    return f"{finding.location.line}:{finding.location.column}" if finding.location else "1:1"


grouped = Reporter(ending, _each, human=True, judges=True)
