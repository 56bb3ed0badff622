"""Findings about a story merged of several sources: what it lacks is its own, what is wrong stands in a source."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsmeta.model.reading import Reading
from newsmeta.validators.report import Finding, Report


def report_of_merged(reading: Reading, check: Callable[[Reading], Report]) -> Report:
    """Return the report of a merged story; *check* gives the report of one reading.

    Absences are asked of the merged story. Every other finding stands in one source, with its place there; those about
    a field whose value was taken from another source are left out.
    """
    whole = check(reading)
    findings = [finding for finding in whole.findings if finding.absent]
    suppressed: list[Finding] = []
    for source in reading.sources:
        report = report_of_merged(source, check) if source.sources else check(source)
        findings += [finding for finding in report.findings if not finding.absent and _counts(finding, source, reading)]
        suppressed += report.suppressed
    return Report(tuple(findings), whole.profile, whole.name, tuple(suppressed))


def _counts(finding: Finding, source: Reading, merged: Reading) -> bool:
    """Say whether the merged story took the field that *finding* is about from *source*."""
    names = set(_origins(merged, finding.field or ""))
    return not names or source.name is None or source.name in names


def _origins(merged: Reading, field: str) -> Iterator[str]:
    return (row.origin for row in merged.evidence.get(field, ()) if row.won and row.origin is not None)
