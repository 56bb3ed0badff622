"""Checkstyle XML, which many build servers read."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.reporter import Checked, Reporter, Run, Style
from newsmeta.reporters.xmltext import attributes


def _end(run: Run, style: Style) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n'
    for source in run.checked:
        yield from _file(source)
    for row in run.unread:
        if not row.skipped:
            about = attributes(severity="error", message=row.reason, source="newsmeta.unreadable")
            yield f'  <file{attributes(name=row.name)}>\n    <error line="1"{about}/>\n  </file>\n'
    yield "</checkstyle>\n"


def _file(source: Checked) -> Iterator[str]:
    yield f"  <file{attributes(name=source.name)}>\n"
    for finding in source.findings:
        place = finding.location or (1, 1)
        about = attributes(
            line=place[0],
            column=place[1],
            severity=finding.severity,
            message=finding.message,
            source=f"newsmeta.{finding.rule}",
        )
        yield f"    <error{about}/>\n"
    yield "  </file>\n"


checkstyle = Reporter(_end)
