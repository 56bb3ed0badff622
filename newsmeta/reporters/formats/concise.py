"""One line a finding, as editors and ``grep`` like it: ``path:line:column: severity[rule] message``."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.paint import ending, paint, plain
from newsmeta.reporters.reporter import Checked, Reporter, Style
from newsmeta.reporters.shown import shown, shown_path


def _each(source: Checked, style: Style) -> Iterator[str]:
    name = shown_path(source.name)
    for finding in source.findings:
        place = f"{finding.location.line}:{finding.location.column}" if finding.location else "1:1"
        level = str(finding.severity)
        mark = paint(f"{level}[{finding.rule}]", level, style)
        yield plain(f"{paint(name, 'strong', style)}:{place}: {mark} {shown(finding.message)}\n", style)


concise = Reporter(ending, _each, human=True)
