"""The shape of ``newsmeta check --format json``; ``schema/report.schema.json`` is made from it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Count = Annotated[int, Field(ge=0)]
Position = Annotated[int, Field(ge=1)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AlsoRow(_Shape):
    """Another place that matters to a finding."""

    words: str
    line: Position | None = None
    column: Position | None = None


class FindingRow(_Shape):
    """One flaw and its place: lines and columns count from 1 in code points, the end lies just past the last one.

    Keys without a value are left out. ``absent`` findings point to where the missing thing would go.
    """

    rule: str
    severity: Literal["error", "warning", "info"]
    message: str
    source: str
    line: Position | None = None
    column: Position | None = None
    end_line: Position | None = None
    end_column: Position | None = None
    field: str | None = None
    value: str | None = None
    absent: Literal[True] | None = None
    hint: str | None = None
    confidence: Literal["certain", "likely", "possible"]
    profile: str
    entry: Count | None = None
    fixable: Literal[True] | None = None
    fingerprint: str
    also: list[AlsoRow] | None = None
    suppressed: str | None = None


class UnreadRow(_Shape):
    """A source that was not read, and why."""

    source: str
    reason: str
    skipped: bool


class VerdictRow(_Shape):
    """What one consumer makes of one source: its findings by severity."""

    source: str
    profile: str
    error: Count
    warning: Count
    info: Count


class Summary(_Shape):
    """Counts: ``found`` = ``read`` + ``skipped`` + ``failed`` sources; the rest counts stories and findings."""

    found: Count
    read: Count
    skipped: Count
    failed: Count
    stories: Count
    findings: Count
    error: Count
    warning: Count
    info: Count
    fixable: Count
    silenced: Count
    known: Count
    profile: str
    version: str


class ReportFile(_Shape):
    """The whole report; ``suppressed`` holds what comments in the sources allow, with the reasons given there.

    ``verdicts`` is there when it was asked for.
    """

    findings: list[FindingRow]
    suppressed: list[FindingRow]
    unread: list[UnreadRow]
    verdicts: list[VerdictRow] | None = None
    summary: Summary
