"""Markdown for a job summary or a comment: foreign words cannot link, mention, or break out of their line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsmeta.reporters.counted import by_level, number
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style, told
from newsmeta.reporters.shown import shown
from newsmeta.validators.report import Finding

_SIGNS = {"error": "🔴", "warning": "🟡", "info": "🔵"}
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_MOST = 400  # a job summary may hold 1 MiB
_LONGEST = 1_000


def _end(run: Run, style: Style) -> Iterator[str]:
    counts = run.summary
    found = ", ".join(by_level(counts).values()) or "Nothing to report"
    yield f"## newsmeta\n\n**{found}** in {number(counts['read'], 'source')}"
    yield f", {number(counts['failed'], 'source')} could not be read.\n" if counts["failed"] else ".\n"
    pairs = sorted(((s, f) for s in run.checked for f in s.findings), key=lambda pair: -pair[1].severity)
    if pairs:
        yield "\n"
    for source, finding in pairs[:_MOST]:
        yield _item(finding, source)
    if len(pairs) > _MOST:
        yield f"\n… and {number(len(pairs) - _MOST, 'finding')} more.\n"
    yield from _verdicts(run)
    if run.unread:
        yield "\n"
    for row in islice(told(run.unread), _MOST):
        yield f"- {'Skipped' if row.skipped else '**Not read**'} {_code(row.name)}: {_safe(row.reason)}\n"


def _verdicts(run: Run) -> Iterator[str]:
    """Yield a table of what each consumer makes of each source, where that was asked for."""
    judged = [source for source in run.checked if source.verdicts][:_MOST]
    if not judged:
        return
    names = [verdict.profile for verdict in judged[0].verdicts]
    yield f"\n| | {' | '.join(names)} |\n|{'---|' * (len(names) + 1)}\n"
    for source in judged:
        cells = " | ".join(verdict.words for verdict in source.verdicts)
        yield f"| {_safe(source.name)} | {cells} |\n"


def _item(finding: Finding, source: Checked) -> str:
    place = f":{finding.location.line}:{finding.location.column}" if finding.location else ""
    level = str(finding.severity)
    lines = [f"- {_SIGNS[level]} **{level}** `{finding.rule}` in {_code(source.name + place)}", _safe(finding.message)]
    if finding.hint:
        lines.append(f"_{_safe(finding.hint)}_")
    return "  \n  ".join(lines) + "\n"


def _safe(text: str) -> str:
    """Return *text* as plain words: all punctuation escaped, and no ``@`` that reaches a name or an address."""
    words = shown(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…").strip()
    return _PUNCTUATION.sub(lambda match: f"\\{match[0]}", words).replace("\\@", "\\@\u2060")


def _code(text: str) -> str:
    """Return *text* as a code span, fenced longer than any run of backticks in it."""
    words = shown(text)
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest or words[:1] == " " else ""
    return f"{fence}{pad}{words}{pad}{fence}"


markdown = Reporter(_end, judges=True)
