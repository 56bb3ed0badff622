"""One page with the source beside its findings; it needs no script, loads nothing, and can be mailed as it is."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from newsmeta.reporters.counted import LEVELS, by_level, number
from newsmeta.reporters.marked import Line, marked
from newsmeta.reporters.reporter import OWN_REPORT, Checked, Reporter, Run, Style, told
from newsmeta.reporters.shown import shown
from newsmeta.validators.report import Finding

_MOST_LISTED = 200
_OPEN = 3  # sources with findings whose details stand open at once


@cache
def _css() -> str:
    return Path(__file__).parent.with_name("report.css").read_text(encoding="utf-8")


def _safe(text: str) -> str:
    return escape(shown(text))


def _end(run: Run, style: Style) -> Iterator[str]:
    digest = base64.b64encode(hashlib.sha256(_css().encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    counts = run.summary
    title = f"{number(counts['findings'], 'finding')} in {number(counts['read'], 'source')}"
    yield (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n{OWN_REPORT}\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>newsmeta: {title}</title>\n<style>{_css()}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
    )
    yield f'<p class="sum">{_sum(run)}</p>\n'
    yield from _unread(run)
    yield from _shown_levels(run)
    yield from _contents(run)
    opened = 0
    for at, source in enumerate(run.checked):
        yield from _source(source, at, opened < _OPEN)
        opened += bool(source.findings)
    yield "</main>\n</body>\n</html>\n"


def _sum(run: Run) -> str:
    counts = run.summary
    allowed = [number(counts["silenced"], "allowed finding")] if counts["silenced"] else []
    return " · ".join([*by_level(counts).values(), *allowed, f"profile {_safe(run.profile)}"])


def _shown_levels(run: Run) -> Iterator[str]:
    """Yield a box for each severity that is there; style sheets alone hide its cards."""
    there = by_level(run.summary)
    if len(there) < 2:
        return
    yield '<fieldset class="levels"><legend>Show</legend>\n'
    for level, words in there.items():
        yield f'<label><input type="checkbox" id="show-{level}" checked> {words}</label>\n'
    yield "</fieldset>\n"


def _contents(run: Run) -> Iterator[str]:
    """Yield a list of the sources with findings, the worst first; one source needs none."""
    rows = [(at, source) for at, source in enumerate(run.checked) if source.findings]
    if len(run.checked) < 2 or not rows:
        return
    yield '<nav aria-label="Sources"><ol class="contents">\n'
    for at, source in sorted(rows, key=lambda row: [-count for count in _counts(row[1])])[:_MOST_LISTED]:
        words = " · ".join(
            f'<span class="{level}">{number(count, word)}</span>'
            for (level, word), count in zip(LEVELS.items(), _counts(source), strict=True)
            if count
        )
        yield f'<li><a href="#s{at}">{_safe(source.name)}</a> {words}</li>\n'
    yield "</ol></nav>\n"


def _counts(source: Checked) -> list[int]:
    levels = [str(finding.severity) for finding in source.findings]
    return [levels.count(level) for level in LEVELS]


def _unread(run: Run) -> Iterator[str]:
    if not run.unread:
        return
    yield "<h2>Not read</h2>\n<ul>\n"
    for row in told(run.unread):
        yield f"<li><code>{_safe(row.name)}</code>: {_safe(row.reason)}</li>\n"
    yield "</ul>\n"


def _source(source: Checked, at: int, opened: bool) -> Iterator[str]:
    count = number(len(source.findings), "finding") if source.findings else "nothing to report"
    heading = f'<summary><h2>{_safe(source.name)}</h2><span class="n">{count}</span></summary>'
    yield f'<details class="source" id="s{at}"{" open" if opened and source.findings else ""}>\n{heading}\n'
    yield from _verdicts(source)
    yield '<div class="pair">\n'
    yield '<div class="text" tabindex="0" role="region" aria-label="Source">\n'
    linked: set[int] = set()
    for line in marked(source):
        yield _line(line, source, at, linked)
    yield '</div>\n<ol class="cards">\n'
    for nth, finding in enumerate(source.findings):
        yield _card(finding, nth, at, source.stories)
    yield "</ol>\n</div>\n</details>\n"


def _verdicts(source: Checked) -> Iterator[str]:
    if source.verdicts:
        rows = (f"<dt>{_safe(row.profile)}</dt><dd>{row.words}</dd>" for row in source.verdicts)
        yield f'<dl class="verdicts">{"".join(rows)}</dl>\n'


def _line(line: Line, source: Checked, at: int, linked: set[int]) -> str:
    parts = []
    for piece in line.pieces:
        text = "\t".join(_safe(part) for part in piece.text.split("\t"))
        if piece.marks:
            first = piece.marks[0]
            worst = max(source.findings[nth].severity for nth in piece.marks)
            absent = " absent" if all(source.findings[nth].absent for nth in piece.marks) else ""
            anchors = "".join(f'<span id="s{at}-{nth}"></span>' for nth in piece.marks if nth not in linked)
            linked.update(piece.marks)
            text = f'{anchors}<mark class="{worst}{absent}"><a href="#f{at}-{first}">{text}</a></mark>'
        parts.append(text)
    gap = " gap" if line.gap else ""
    return (
        f'<div class="row{gap}"><span class="no">{line.number}</span><span class="src">{"".join(parts)}</span></div>\n'
    )


def _card(finding: Finding, nth: int, at: int, stories: int) -> str:
    level, place = str(finding.severity), finding.location
    where = f'<a href="#s{at}-{nth}">line {place.line}, column {place.column}</a>' if place else "no place"
    expected = ", expected here" if finding.absent else ""
    story = f" · story {finding.entry + 1}" if stories > 1 else ""
    head = f'<span class="level">{level}</span> <code>{_safe(finding.rule)}</code> · {where}{expected}{story}'
    rows = [f'<p class="head">{head}</p>', f"<p>{_safe(finding.message)}</p>"]
    for also in finding.also:
        line = f" (line {also.location.line})" if also.location else ""
        rows.append(f'<p class="hint">{_safe(also.words)}{line}</p>')
    if finding.hint:
        rows.append(f'<p class="hint">→ {_safe(finding.hint)}</p>')
    if finding.fix:
        rows.append('<p class="hint">→ <code>newsmeta check --fix</code> does it for you</p>')
    return f'<li class="card {level}" id="f{at}-{nth}">{"".join(rows)}</li>\n'


html = Reporter(_end, wants_text=True, judges=True)
