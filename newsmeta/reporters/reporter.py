"""What a reporter is, and what it is given: a Run over one or many sources."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from newsmeta.registry import load
from newsmeta.reporters.counted import by_level
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Severity

FORMATS = "newsmeta.reporters.formats"

OWN_REPORT = '<meta name="generator" content="newsmeta check">'
"""What the HTML report says of itself, so that a later run does not take it for a story."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a report for people may look: colours, the width in cells, and whether only ASCII can be shown."""

    color: bool = False
    width: int = 100
    ascii: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one consumer makes of a source: how many findings it has there, by severity."""

    profile: str
    error: int = 0
    warning: int = 0
    info: int = 0

    @property
    def words(self) -> str:
        """The counts in words; "nothing to report" when there are none."""
        counts = {"error": self.error, "warning": self.warning, "info": self.info}
        return ", ".join(by_level(counts).values()) or "nothing to report"


@dataclass(frozen=True, slots=True)
class Checked:
    """One source that was read, and what was found in it.

    ``stories`` counts the stories in it (a feed has many, a file without a story has none). ``text`` is the decoded
    source, empty unless a reporter asked for it. ``silenced`` are findings that a comment in the source allows.
    ``verdicts`` holds one row for each consumer, where that was asked for.
    """

    name: str
    findings: tuple[Finding, ...] = ()
    stories: int = 1
    text: str = ""
    silenced: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """One source that was not read, and why; ``skipped`` when that was asked for, else it failed."""

    name: str
    reason: str
    skipped: bool = False


@dataclass(frozen=True)
class Run:
    """Everything one call of the linter saw: each source stands in ``checked`` or in ``unread``, exactly once.

    ``failing`` is the severity from which findings count as a failure.
    """

    checked: tuple[Checked, ...] = ()
    unread: tuple[Unread, ...] = ()
    profile: str = "default"
    failing: Severity = Severity.ERROR
    known: int = 0
    """Findings that the baseline knows already; they are not in ``checked``."""
    totals: Mapping[str, int] = field(default_factory=dict)
    """What ``summary`` should say where the sources themselves were not kept."""

    @property
    def findings(self) -> Iterator[Finding]:
        """All findings, source by source."""
        return (finding for source in self.checked for finding in source.findings)

    @cached_property
    def summary(self) -> dict[str, int]:
        """Return the counts: ``found`` = ``read`` + ``skipped`` + ``failed``, then stories and findings."""
        return {**tally(self.checked), **unread(self.unread, len(self.checked)), "known": self.known, **self.totals}


def tally(checked: Iterable[Checked]) -> Counter[str]:
    """Count stories, findings by severity, fixable and silenced ones."""
    counts: Counter[str] = Counter(read=0, stories=0, findings=0, error=0, warning=0, info=0, fixable=0, silenced=0)
    for source in checked:
        counts.update(read=1, stories=source.stories, findings=len(source.findings), silenced=len(source.silenced))
        counts.update(str(finding.severity) for finding in source.findings)
        counts["fixable"] += sum(bool(finding.fix) for finding in source.findings)
    return counts


def unread(rows: Iterable[Unread], read: int) -> dict[str, int]:
    """Count the sources found, skipped and failed beside those *read*."""
    skipped = Counter(row.skipped for row in rows)
    return {"found": read + skipped.total(), "skipped": skipped[True], "failed": skipped[False]}


def told(rows: Collection[Unread]) -> Iterator[Unread]:
    """Yield what people are told of that was not read: all that one reason skips is one row."""
    reasons = Counter(row.reason for row in rows if row.skipped)
    for row in rows:
        count = reasons.pop(row.reason, 0) if row.skipped else 1
        if count:
            yield replace(row, name=f"{row.name} and {count - 1:,} more") if count > 1 else row


@dataclass(frozen=True, slots=True)
class Reporter:
    """One way of showing a Run.

    ``end`` gives the text when all sources are known. A reporter with ``each`` streams: it is handed every source as
    soon as that is checked, and its ``end`` must not look at ``run.checked``, only at the summary and ``unread``.
    ``wants_text`` asks for the decoded sources. ``human`` says that people read it, so colours may be used;
    ``judges`` that it shows what each consumer makes of a source, where that was asked for.
    """

    end: Callable[[Run, Style], Iterable[str]]
    each: Callable[[Checked, Style], Iterable[str]] | None = None
    wants_text: bool = False
    human: bool = False
    judges: bool = False

    def write(self, run: Run, style: Style = Style()) -> Iterator[str]:
        """Yield the report of *run* piece by piece."""
        if self.each:
            for source in run.checked:
                yield from self.each(source, style)
        yield from self.end(run, style)


def version() -> str:
    """Return newsmeta's version; a report says what made it."""
    return str(sys.modules["newsmeta"].__version__)  # importing it here would turn the layers upside down


def reporter(name: str) -> Reporter:
    """Return the reporter called *name* (``text``, ``sarif`` …).

    Raises:
        UnknownName: there is no such reporter.
    """
    return load(FORMATS, name, Reporter)
