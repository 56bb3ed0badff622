"""A Run as plain rows for the formats that are read by programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from newsmeta.reporters.reporter import Checked, Run, version
from newsmeta.validators.report import Finding


def finding_row(finding: Finding, source: Checked) -> dict[str, Any]:
    """Return the finding as `contract.FindingRow` describes it; keys without a value are left out."""
    row = {**finding.as_dict(), "source": source.name}
    if source.stories > 1:
        row["entry"] = finding.entry
    if finding.also:
        row["also"] = [_also(also.words, also.location) for also in finding.also]
    if finding.suppressed is not None:
        row["suppressed"] = finding.suppressed
    return row


def _also(words: str, location: tuple[int, int, int, int] | None) -> dict[str, Any]:
    return {"words": words, "line": location[0], "column": location[1]} if location else {"words": words}


def unread_rows(run: Run) -> list[dict[str, Any]]:
    """Return the sources that were not read, as `contract.UnreadRow` describes them."""
    return [{"source": row.name, "reason": row.reason, "skipped": row.skipped} for row in run.unread]


def summary_row(run: Run) -> dict[str, Any]:
    """Return the counts, the profile and newsmeta's version."""
    return {**run.summary, "profile": run.profile, "version": version()}


def verdict_rows(source: Checked) -> list[dict[str, Any]]:
    """Return what each consumer makes of *source*, as `contract.VerdictRow` describes it."""
    return [{"source": source.name, **asdict(verdict)} for verdict in source.verdicts]
