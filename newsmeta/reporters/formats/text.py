"""For people at a terminal: every finding with its source line, a caret under the exact words, and what to do."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from newsmeta.reporters.excerpt import Pointed, pointed
from newsmeta.reporters.paint import ending, paint, plain, verdicts
from newsmeta.reporters.reporter import Checked, Reporter, Style
from newsmeta.reporters.shown import shown, shown_path
from newsmeta.validators.report import Finding


def _each(source: Checked, style: Style) -> Iterator[str]:
    for finding in source.findings:
        yield plain("".join(_finding(finding, source, style)), style)
    yield from verdicts(source, style)


def _finding(finding: Finding, source: Checked, style: Style) -> Iterator[str]:
    level = str(finding.severity)
    head = f"{level}[{finding.rule}]"
    yield from _wrapped(paint(head, level, style), len(head), f": {shown(finding.message)}", style)
    gutter = max(len(str(finding.location.line)) if finding.location else 1, 3)
    yield f"{' ' * gutter} {_where(finding, source)}\n"
    point = pointed(finding, style.width - gutter - 3, "..." if style.ascii else "…")
    if point:
        yield from _excerpt(point, finding, gutter, style)
    yield from _notes(finding, gutter, style)
    yield "\n"


def _where(finding: Finding, source: Checked) -> str:
    place = f":{finding.location.line}:{finding.location.column}" if finding.location else ""
    return f"{shown_path(source.name)}{place}" + (f" · story {finding.entry + 1}" if source.stories > 1 else "")


def _excerpt(point: Pointed, finding: Finding, gutter: int, style: Style) -> Iterator[str]:
    bar = paint("│", "dim", style)
    mark, label = "^" * point.carets, ""
    if finding.absent:
        mark, label = "^", " expected here"
    elif finding.location and finding.location.end_line > finding.location.line:
        label = f" to line {finding.location.end_line}"
    yield f"{paint(f'{point.number:>{gutter}}', 'dim', style)} {bar} {point.line}".rstrip() + "\n"
    yield f"{' ' * gutter} {bar} {' ' * point.pad}{paint(mark + label, str(finding.severity), style)}\n"


def _notes(finding: Finding, gutter: int, style: Style) -> Iterator[str]:
    rows = [("also", f"{shown(also.words)}{_at(also.location)}") for also in finding.also]
    if finding.hint:
        rows.append(("help", shown(finding.hint)))
    if finding.fix:
        rows.append(("help", "newsmeta check --fix does it for you"))
    for word, text in rows:
        lead = f"{' ' * gutter} = "
        yield from _wrapped(f"{lead}{paint(word, 'help', style)}", len(lead) + len(word), f": {text}", style)


def _at(location: tuple[int, int, int, int] | None) -> str:
    return f" (line {location[0]}, column {location[1]})" if location else ""


def _wrapped(head: str, size: int, text: str, style: Style) -> Iterator[str]:
    """Yield *head* and *text* broken at the width; *head* takes *size* cells, further lines stand under its text."""
    lines = textwrap.wrap(text, max(style.width - size, 30), break_long_words=False, break_on_hyphens=False)
    indent = " " * (6 if size > 12 and not head.startswith(" ") else size + 2)
    yield f"{head}{lines[0] if lines else ''}\n"
    rest = " ".join(lines[1:])
    for line in textwrap.wrap(rest, max(style.width - len(indent), 30), break_long_words=False, break_on_hyphens=False):
        yield f"{indent}{line}\n"


text = Reporter(ending, _each, human=True, judges=True)
