"""JUnit XML as Jenkins' schema has it: one suite a source; a source without findings is one passing case."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.reporters.reporter import Checked, Reporter, Run, Style, Unread
from newsmeta.reporters.xmltext import attributes, escaped
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Severity


def _end(run: Run, style: Style) -> Iterator[str]:
    bad = [row for row in run.unread if not row.skipped]
    failing = {id(s): [f for f in s.findings if f.severity >= run.failing] for s in run.checked}
    tests = sum(max(len(source.findings), 1) for source in run.checked) + len(bad)
    failures = sum(map(len, failing.values())) + len(bad)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f"<testsuites{attributes(name='newsmeta', tests=tests, failures=failures, errors=0)}>\n"
    for source in run.checked:
        yield from _suite(source, len(failing[id(source)]), run.failing)
    for row in bad:
        yield from _unread(row)
    yield "</testsuites>\n"


def _suite(source: Checked, failures: int, failing: Severity) -> Iterator[str]:
    count = max(len(source.findings), 1)
    head = attributes(name=source.name, tests=count, failures=failures, errors=0, skipped=0, file=source.name)
    yield f"  <testsuite{head}>\n"
    if not source.findings:
        yield f"    <testcase{attributes(name='nothing to report', classname=source.name)}/>\n"
    for finding in source.findings:
        yield from _case(finding, source, failing)
    yield "  </testsuite>\n"


def _case(finding: Finding, source: Checked, failing: Severity) -> Iterator[str]:
    place = f"{finding.location.line}:{finding.location.column}" if finding.location else "1:1"
    head = attributes(name=f"{finding.rule} at {place}", classname=source.name)
    if finding.severity < failing:
        # Below what fails the run: a passing case, so that the count of failures is the exit code's.
        yield f"    <testcase{head}/>\n"
        return
    about = attributes(type=finding.severity, message=finding.message)
    words = f"{source.name}:{place}: {finding.in_one_line()}"
    yield f"    <testcase{head}><failure{about}>{escaped(words)}</failure></testcase>\n"


def _unread(row: Unread) -> Iterator[str]:
    head = attributes(name=row.name, tests=1, failures=1, errors=0, skipped=0, file=row.name)
    case = attributes(name="can be read", classname=row.name)
    about = attributes(type="unreadable", message=row.reason)
    yield f"  <testsuite{head}>\n    <testcase{case}><failure{about}/></testcase>\n  </testsuite>\n"


junit = Reporter(_end)
