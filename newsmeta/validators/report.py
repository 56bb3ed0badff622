"""A report: what was found in one story, each finding with its place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from newsmeta.sources.place import Location
from newsmeta.validators.rule import Edit, Severity


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The source lines around a finding; ``first`` is the number of the first of them, from 1.

    Of a very long line only the part around the finding is kept: ``offset`` characters were cut off before it, and
    ``cut`` says that something was cut off after it.
    """

    first: int
    lines: tuple[str, ...]
    offset: int = 0
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Also:
    """Another place that matters to a finding, with a few words on why."""

    words: str
    location: Location | None


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw found: rule, severity, message, and lines and columns in the source as received.

    ``absent`` findings point to where the missing thing would go. ``entry`` counts stories within one source (a
    feed) from 0. ``fingerprint`` stays the same when lines are inserted above.
    """

    rule: str
    severity: Severity
    message: str
    source: str | None
    location: Location | None
    field: str | None = None
    value: str | None = None
    absent: bool = False
    hint: str | None = None
    confidence: str = "certain"
    profile: str = "default"
    entry: int = 0
    fingerprint: str = ""
    excerpt: Excerpt | None = None
    also: tuple[Also, ...] = ()
    fix: tuple[Edit, ...] = ()
    suppressed: str | None = None

    def in_one_line(self) -> str:
        """Return message and hint as one sentence, for outputs that have one place for both."""
        said = self.message.removesuffix(".")
        return f"{said}; {self.hint}" if self.hint else said

    def as_dict(self) -> dict[str, Any]:
        """Return the finding as ``newsmeta check --format json`` prints it; absent keys are left out."""
        place = self.location
        row = {
            "rule": self.rule,
            "severity": str(self.severity),
            "message": self.message,
            "source": self.source,
            "line": place.line if place else None,
            "column": place.column if place else None,
            "end_line": place.end_line if place else None,
            "end_column": place.end_column if place else None,
            "field": self.field,
            "value": self.value,
            "absent": self.absent or None,
            "hint": self.hint,
            "confidence": self.confidence,
            "profile": self.profile,
            "fixable": bool(self.fix) or None,
            "fingerprint": self.fingerprint,
        }
        return {key: value for key, value in row.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Report:
    """All findings of one check, worst place first within the source's order.

    ``suppressed`` are the findings that a comment in the source allows, each with the reason given there.
    """

    findings: tuple[Finding, ...] = ()
    profile: str = "default"
    name: str | None = None
    suppressed: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """True when nothing at ``error`` was found."""
        return not any(f.severity >= Severity.ERROR for f in self.findings)

    def by_field(self) -> dict[str, list[Finding]]:
        """Return field → findings, as a form in a CMS wants them; findings without a field stand under ``""``."""
        fields: dict[str, list[Finding]] = {}
        for finding in self.findings:
            fields.setdefault(finding.field or "", []).append(finding)
        return fields

    def __iter__(self) -> Any:
        return iter(self.findings)


def fingerprint(rule: str, name: str | None, field: str | None, value: str | None, nth: int) -> str:
    """Return a stable name for a finding, built from rule, source, field and value, never from a line."""
    key = "\x1f".join((rule, name or "", field or "", value or "", str(nth)))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:20]
