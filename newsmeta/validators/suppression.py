"""Comments in a page or feed by which a newsroom allows a finding, and what they allow.

``<!-- newsmeta: ignore missing-date -- embargoed -->`` allows the rule in the whole story, ``ignore-line`` on its own
line, ``ignore-next-line`` on the line after it, ``ignore-start`` to ``ignore-end`` between the two. Several rules are
separated by commas. The words after ``--``, ``—`` or ``because`` are the reason (XML forbids ``--`` in comments).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from newsmeta.sources.document import Document
from newsmeta.sources.page import Page
from newsmeta.sources.place import Span
from newsmeta.sources.remembered import remembered
from newsmeta.validators.report import Finding

UNUSED = "unused-suppression"
_NO_COMMENTS = {"text", "jsonld"}
_KINDS = {"ignore", "ignore-line", "ignore-next-line", "ignore-start", "ignore-end"}
_COMMENT = re.compile(
    r"<!--[ \t\n]{0,20}newsmeta(?::|(?=[ \t\n]{1,20}ignore\b))[ \t\n]{0,20}([a-z-]{1,20})([^<]{0,600}?)-->",
    re.IGNORECASE,
)
_REASON = re.compile(r"(?:^|[ \t\n])(?:--|—|because\b)")
_NAME = re.compile(r"[^\s,]{1,80}")
_LAST = 1 << 60
_MOST = 1_000  # rules named in one source; far more than anybody writes, few enough to cost nothing
_OPEN = _LAST - 1  # an ignore-start whose ignore-end has not come yet


@dataclass(frozen=True, slots=True)
class Directive:
    """One rule named by one comment: from line ``first`` to line ``last``, with the reason given (may be empty).

    ``known`` is False when the comment's own word (``ignore-…``) is none of the five.
    """

    rule: str
    place: Span
    reason: str
    first: int = 1
    last: int = _LAST
    known: bool = True

    def allows(self, finding: Finding) -> bool:
        """Return whether the finding is of this rule and begins within these lines."""
        line = finding.location.line if finding.location else 1
        return self.known and finding.rule == self.rule and self.first <= line <= self.last


@remembered
def directives(document: Document) -> tuple[Directive, ...]:
    """Return what the comments of *document* allow, in order; plain text and bare JSON have no comments."""
    return _directives(document) if _speaks(document) else ()


def _speaks(document: Document) -> bool:
    if document.format == "html" and isinstance(document.page, Page):
        return document.page.remarked
    return document.format not in _NO_COMMENTS and document.sheet.holds(_COMMENT)


def _directives(document: Document) -> tuple[Directive, ...]:
    rows: list[Directive] = []
    ends = 0
    for match in _COMMENT.finditer(document.text):
        kind, names = match[1].lower(), list(_names(match))
        if len(rows) >= _MOST or ends >= _MOST:
            break
        line, _, end_line, _ = document.locate(*match.span())
        if kind == "ignore-end":
            ends += 1
            closed = {name for name, _ in names}
            rows = [replace(row, last=line) if row.last == _OPEN and row.rule in closed else row for row in rows]
            continue
        reason = _REASON.split(match[2], maxsplit=1)[1:]
        for name, place in names or [("", Span(*match.span(1)))]:
            first, last = _lines(kind, line, end_line)
            known = kind in _KINDS
            rows.append(Directive(name, place, reason[0].strip() if reason else "", first, last, known))
    return tuple(rows)


def _names(match: re.Match[str]) -> Iterator[tuple[str, Span]]:
    stop = _REASON.search(match[2])
    for name in _NAME.finditer(match[2], 0, stop.start() if stop else len(match[2])):
        start = match.start(2)
        yield name[0], Span(start + name.start(), start + name.end())


def _lines(kind: str, line: int, end_line: int) -> tuple[int, int]:
    if kind == "ignore-line":
        return line, end_line
    if kind == "ignore-next-line":
        return end_line + 1, end_line + 1
    return (line, _OPEN) if kind == "ignore-start" else (1, _LAST)


def settle(
    findings: Iterable[Finding], comments: tuple[Directive, ...], ran: Collection[str]
) -> tuple[list[Finding], list[Finding], tuple[Directive, ...]]:
    """Return the findings that stand, those that are allowed (with the reason), and the comments without effect.

    A comment counts as without effect only when its rule is among those that *ran*.
    """
    kept: list[Finding] = []
    silenced: list[Finding] = []
    used: set[Directive] = set()
    for finding in findings:
        allowing = next((row for row in comments if row.allows(finding)), None)
        if allowing is None:
            kept.append(finding)
        else:
            used.add(allowing)
            silenced.append(replace(finding, suppressed=allowing.reason))
    idle = tuple(row for row in comments if row.known and row.rule in ran and row.rule != UNUSED and row not in used)
    return kept, silenced, idle
