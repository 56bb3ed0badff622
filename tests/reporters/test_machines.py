"""The formats for programs: each validates against what its readers published, and says the same as the findings."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree

from newsmeta.registry import names
from newsmeta.reporters.contract import ReportFile
from newsmeta.reporters.reporter import FORMATS, Checked, Run, Unread
from newsmeta.validators.rule import Edit, Severity

from .stories import HOSTILE, PAGE, found, hostile, page, run, written

RUNS = [run(), Run(), *map(hostile, HOSTILE)]
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "positions"],
                "properties": {
                    "path": {"type": "string"},
                    "positions": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "object", "required": ["line"]}},
                    },
                },
            },
        },
    },
}


def schema(shared: Path, name: str) -> Any:
    return json.loads((shared / "data" / "standards" / "reports" / name).read_text(encoding="utf-8"))


def test_the_formats_there_are() -> None:
    assert set(names(FORMATS)) >= {
        *("text", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab"),
        *("junit", "rdjson", "checkstyle", "markdown", "html"),
    }


@pytest.mark.parametrize("what", RUNS)
def test_json_is_as_its_contract_says(what: Run) -> None:
    whole = json.loads(written("json", what))
    ReportFile.model_validate(whole)
    counts = whole["summary"]
    assert counts["found"] == counts["read"] + counts["skipped"] + counts["failed"]
    assert len(whole["findings"]) == counts["findings"]


def test_json_says_where_and_what() -> None:
    whole = json.loads(written("json", run()))
    first = whole["findings"][0]
    assert {key: first[key] for key in ("rule", "severity", "source", "line", "column", "end_line", "end_column")} == {
        "rule": "unknown-suppression",
        "severity": "error",
        "source": "news/story.html",
        "line": 5,
        "column": 52,
        "end_line": 5,
        "end_column": 62,
    }
    assert first["fixable"] is True
    assert whole["suppressed"][0]["suppressed"] == "the archive is what it is"
    assert whole["unread"][0] == {"source": "news/pipe", "reason": "it is a pipe, not a file", "skipped": False}


@pytest.mark.parametrize("what", RUNS)
def test_jsonl_holds_what_json_holds(what: Run) -> None:
    lines = [json.loads(line) for line in written("jsonl", what).splitlines()]
    whole = json.loads(written("json", what))
    assert [line for line in lines if "rule" in line] == whole["findings"]
    assert lines[-1] == {"summary": whole["summary"]}


@pytest.mark.parametrize("what", RUNS)
def test_sarif_follows_its_schema(what: Run, shared: Path) -> None:
    jsonschema.Draft4Validator(schema(shared, "sarif-schema-2.1.0.json")).validate(json.loads(written("sarif", what)))


def test_sarif_says_what_code_scanning_needs() -> None:
    (only,) = json.loads(written("sarif", run()))["runs"]
    assert only["columnKind"] == "unicodeCodePoints"
    rules = {rule["id"]: rule for rule in only["tool"]["driver"]["rules"]}
    assert "## How to fix" in rules["unknown-suppression"]["help"]["markdown"]
    first, *rest = only["results"]
    assert first["level"] == "error"
    assert "; Write it as" in first["message"]["text"]  # message and hint are two sentences
    assert only["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "news/story.html", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 5, "startColumn": 52, "endLine": 5, "endColumn": 62}
    (change,) = first["fixes"][0]["artifactChanges"]
    cut = change["replacements"][0]["deletedRegion"]
    assert PAGE[cut["charOffset"] : cut["charOffset"] + cut["charLength"]] == "32 January"
    assert [each["suppressions"][0]["justification"] for each in rest if "suppressions" in each]
    assert only["invocations"][0]["executionSuccessful"] is False


def test_sarif_fingerprints_stay_when_a_line_is_inserted_above_and_differ_within_a_run() -> None:
    one = found("a wrong b", "wrong")
    lower = found("new line\na wrong b", "wrong")
    prints = [
        [result["partialFingerprints"] for result in json.loads(written("sarif", what))["runs"][0]["results"]]
        for what in (Run((Checked("a", (one, one)),)), Run((Checked("a", (lower, lower)),)))
    ]
    assert prints[0] == prints[1]
    assert prints[0][0] != prints[0][1]


@pytest.mark.parametrize("name", ["/etc/passwd", "../../a b.html", "a/#x?y%z.html", "C:\\x.html", "file:///etc/passwd"])
def test_sarif_paths_are_relative_and_encoded(name: str) -> None:
    what = Run((Checked(name, (found("a b", "b"),)),))
    result = json.loads(written("sarif", what))["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
    assert not uri.startswith("/")


@pytest.mark.parametrize("what", RUNS)
def test_junit_follows_jenkins_schema(what: Run, shared: Path) -> None:
    xsd = etree.XMLSchema(etree.parse(shared / "data" / "standards" / "reports" / "junit-10.xsd"))
    tree = etree.fromstring(written("junit", what).encode())
    xsd.assertValid(tree)
    cases = tree.findall(".//testcase")
    assert tree.get("tests") == str(len(cases))
    assert tree.get("failures") == str(len(tree.findall(".//failure")))


def test_junit_has_one_suite_a_source_and_fails_what_fails_the_run() -> None:
    tree = etree.fromstring(written("junit", run()).encode())
    assert [suite.get("name") for suite in tree] == ["news/story.html", "news/clean file.txt", "news/pipe"]
    assert [suite.get("failures") for suite in tree] == ["1", "0", "1"]
    strict = etree.fromstring(written("junit", replace(run(), failing=Severity.WARNING)).encode())
    assert strict[0].get("failures") == "4"


@pytest.mark.parametrize("what", RUNS)
def test_checkstyle_is_xml_with_one_error_a_finding(what: Run) -> None:
    tree = etree.fromstring(written("checkstyle", what).encode())
    errors = [each for each in tree.iter("error") if each.get("source") != "newsmeta.unreadable"]
    assert [each.get("line") for each in errors] == [str(f.location.line) for f in what.findings if f.location]


@pytest.mark.parametrize("what", RUNS)
def test_rdjson_follows_reviewdog_s_schema(what: Run, shared: Path) -> None:
    whole = json.loads(written("rdjson", what))
    jsonschema.Draft4Validator(schema(shared, "DiagnosticResult.json")).validate(whole)
    one = jsonschema.Draft4Validator(schema(shared, "Diagnostic.json"))
    for row in whole["diagnostics"]:
        one.validate(row)


def test_rdjson_columns_count_bytes() -> None:
    rows = json.loads(written("rdjson", run()))["diagnostics"]
    japanese = next(row for row in rows if row["message"] == "A word in Japanese.")
    line = PAGE.splitlines()[8].encode()
    range_ = japanese["location"]["range"]
    assert line[range_["start"]["column"] - 1 : range_["end"]["column"] - 1].decode() == "記者が"
    assert rows[0]["suggestions"][0]["text"] == "2026-01-31"


def test_rdjson_places_a_change_behind_the_last_line() -> None:
    text = "one\ntwo"
    finding = found(text, "two", fix=(Edit(len(text), len(text), "!"),))
    row = json.loads(written("rdjson", Run((Checked("a", (finding,), text=text),))))["diagnostics"][0]
    assert row["suggestions"][0]["range"]["start"] == {"line": 2, "column": 4}


@pytest.mark.parametrize("what", RUNS)
def test_gitlab_follows_its_shape_and_fingerprints_are_unique(what: Run) -> None:
    twice = replace(what, checked=what.checked + what.checked)
    rows = json.loads(written("gitlab", twice))
    jsonschema.validate(rows, GITLAB)
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 2 * len(list(what.findings))


def github_commands(report: str) -> list[dict[str, str]]:
    """What GitHub's runner reads: percent escapes undone, properties and message apart."""

    def plain(text: str) -> str:
        for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
            text = text.replace(code, char)
        return text

    commands = []
    for line in report.splitlines():
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert match, line
        fields = dict(part.split("=", 1) for part in match[2].split(","))
        commands.append({"kind": match[1], "message": plain(match[3]), **{k: plain(v) for k, v in fields.items()}})
    return commands


@pytest.mark.parametrize("what", RUNS)
def test_github_reads_back_one_command_a_finding(what: Run) -> None:
    commands = github_commands(written("github", what))
    assert len(commands) == len(list(what.findings)) + sum(not row.skipped for row in what.unread)


def test_github_puts_the_ten_that_matter_first() -> None:
    noise = [found(f"{n} wrong", "wrong", message=f"noise {n}") for n in range(30)]
    unsure = found("x wrong", "wrong", rule="unused-suppression", confidence="possible", message="unsure")
    sure = found("y wrong", "wrong", rule="unused-suppression", message="sure")
    bad = found("z wrong", "wrong", severity=Severity.ERROR, message="bad")
    unread = (Unread("drafts/b.html", "excluded", skipped=True), Unread("queue", "it is a pipe, not a file"))
    commands = github_commands(written("github", Run((Checked("a", (*noise, sure, unsure, bad)),), unread)))
    first = [row["message"] for row in commands]
    assert first[:4] == ["it is a pipe, not a file", "bad", "noise 0", "sure"]
    assert "excluded" not in first
    assert first.index("noise 1") < first.index("unsure") < first.index("noise 2")
    assert commands[-1]["message"].startswith("33 findings in all")


def test_github_gives_columns_only_within_a_line() -> None:
    commands = github_commands(written("github", Run((page(),))))
    assert commands[0]["col"] == "52"
    assert commands[0]["endColumn"] == "61"
    across = next(row for row in commands if row["line"] != row["endLine"])
    assert not {"col", "endColumn"} & across.keys()
