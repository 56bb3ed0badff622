"""SARIF 2.1.0, as code scanning on GitHub and many editors read it; its schema is checked in the tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from newsmeta.reporters.jsontext import json_pieces
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style, version
from newsmeta.reporters.shown import shown
from newsmeta.reporters.uris import relative_uri
from newsmeta.validators.pages import page_of
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import Severity
from newsmeta.validators.runner import rule_named

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MOST = 25_000  # what GitHub accepts in one run
_LONGEST = 1_000


def _end(run: Run, style: Style) -> Iterator[str]:
    pairs = [(finding, source) for source in run.checked for finding in (*source.findings, *source.silenced)]
    pairs.sort(key=lambda pair: -pair[0].severity)  # stable: within a severity the order of the sources stays
    names = sorted({finding.rule for finding, _ in pairs})
    seen: Counter[str] = Counter()
    whole = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {**_driver(), "rules": [_rule(name) for name in names]}},
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder newsmeta ran in."}}},
                "invocations": [_invocation(run)],
                "results": [_result(finding, source, names, seen) for finding, source in pairs[:_MOST]],
            }
        ],
    }
    yield from json_pieces(whole)


def _driver() -> dict[str, Any]:
    return {"name": "newsmeta", "semanticVersion": version()}


def _invocation(run: Run) -> dict[str, Any]:
    notices = [
        {
            "level": "note" if row.skipped else "error",
            "message": {"text": shown(row.reason)[:_LONGEST]},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(row.name)}}],
        }
        for row in run.unread
    ]
    good = not any(not row.skipped for row in run.unread)
    return {"executionSuccessful": good, "toolExecutionNotifications": notices}


def _rule(name: str) -> dict[str, Any]:
    page, rule = page_of(name), rule_named(name)
    text = "\n\n".join(f"## {heading}\n\n{body}" for heading, body in page.sections.items()) or page.title
    return {
        "id": name,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.sections.get("What it does", page.title)},
        "help": {"text": text, "markdown": text},
        "defaultConfiguration": {"level": _LEVELS[rule.default or Severity.INFO]},
        "properties": {"tags": ["news", *rule.fields], "problem.severity": _problem(rule.default)},
    }


def _problem(severity: Severity | None) -> str:
    return {Severity.ERROR: "error", Severity.WARNING: "warning"}.get(severity or Severity.INFO, "recommendation")


def _result(finding: Finding, source: Checked, names: list[str], seen: Counter[str]) -> dict[str, Any]:
    # Two stories of one feed can have the same flaw with the same words; the count tells them apart.
    seen[finding.fingerprint] += 1
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": names.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "kind": "fail",
        "message": {"text": _message(finding)},
        "locations": [{"physicalLocation": _physical(source.name, finding.location)}],
        "partialFingerprints": {"newsmeta/v1": f"{finding.fingerprint}:{seen[finding.fingerprint]}"},
        "properties": {"confidence": finding.confidence, "profile": finding.profile},
    }
    if finding.also:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": shown(also.words)}, **_related(source.name, also.location)}
            for number, also in enumerate(finding.also)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding, source)]
    if finding.suppressed is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": shown(finding.suppressed)}]
    return result


def _message(finding: Finding) -> str:
    text = shown(finding.in_one_line() if finding.hint else finding.message)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _artifact(name: str) -> dict[str, Any]:
    return {"uri": relative_uri(name), "uriBaseId": "%SRCROOT%"}


def _related(name: str, location: tuple[int, int, int, int] | None) -> dict[str, Any]:
    return {"physicalLocation": _physical(name, location)} if location else {}


def _physical(name: str, location: tuple[int, int, int, int] | None) -> dict[str, Any]:
    keys = ("startLine", "startColumn", "endLine", "endColumn")
    region = dict(zip(keys, location or (1, 1, 1, 1), strict=True))
    return {"artifactLocation": _artifact(name), "region": region}


def _fix(finding: Finding, source: Checked) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
            "insertedContent": {"text": edit.text},
        }
        for edit in finding.fix
    ]
    changes = [{"artifactLocation": _artifact(source.name), "replacements": replacements}]
    return {"description": {"text": shown(finding.hint or finding.message)}, "artifactChanges": changes}


sarif = Reporter(_end)
