"""The command as a whole: help, names, exit codes, and how it behaves as a process among others."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsmeta import __version__
from newsmeta.faces.cli.check import check
from newsmeta.faces.pool import in_order, processes
from newsmeta.faces.publish import published
from newsmeta.registry import names
from newsmeta.validators.runner import profiles

from .newsroom import BROKEN, MENDED, RULE, newsmeta, write

ROOT = Path(__file__).parents[2]


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "", "LC_ALL": "C"}
    command = [sys.executable, "-m", "newsmeta", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, timeout=60, **more)  # type: ignore[call-overload, no-any-return]


def test_version_and_help() -> None:
    assert newsmeta("--version", code=0).stdout == f"newsmeta {__version__}\n"
    help_ = newsmeta("--help", code=0).stdout
    for command in ("check", "convert", "read", "merge", "rules", "schema"):
        assert f"  {command} " in help_
        assert newsmeta(command, "--help", code=0).stdout.startswith(f"Usage: main {command}")


def test_help_names_every_profile() -> None:
    said = "".join(newsmeta("check", "--help", code=0).stdout.split())
    assert f"{','.join(profiles())}." in said


def test_an_unknown_command_gets_advice() -> None:
    assert "did you mean 'check'?" in newsmeta("chek", code=2).stderr


def test_help_imports_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "newsmeta", "check", "--help"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "click" in loaded
    assert not loaded & {"pydantic", "turbohtml", "lxml", "rdflib", "extruct", "jsonschema", "concurrent", "tomllib"}


def test_as_a_process(tmp_path: Path) -> None:
    write(tmp_path, a_html=BROKEN.replace('",}', '", "section": "東京",}'), b_html=MENDED)
    done = run("check", "-s", RULE, ".", cwd=tmp_path)
    assert done.returncode == 1
    assert "東京" in done.stdout.decode("utf-8")  # whatever the locale says, what is piped is UTF-8
    assert done.stderr == b""
    assert run("check", "-s", RULE, "b.html", cwd=tmp_path).returncode == 0
    assert run("check", "nothing.html", cwd=tmp_path).returncode == 3
    assert run("check", "--nothing", cwd=tmp_path).returncode == 2
    assert run("check", "-s", RULE, "-", cwd=tmp_path, input=BROKEN.encode()).returncode == 1


def test_two_processes(tmp_path: Path) -> None:
    for n in range(6):
        write(tmp_path, **{f"s{n}_html": BROKEN})
    done = run("check", "-s", RULE, "-f", "concise", "-j", "2", ".", cwd=tmp_path)
    lines = done.stdout.decode().splitlines()
    assert [line[:7] for line in lines[:6]] == [f"s{n}.html" for n in range(6)]
    assert done.stderr == b""


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    for n in range(40):
        write(tmp_path, **{f"s{n}_html": BROKEN})
    done = subprocess.run(
        f"{sys.executable} -m newsmeta check -j 1 -f text . | head -1",
        shell=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=60,
    )
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


INTERRUPTIBLE = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs inherit that it is ignored
runpy.run_module("newsmeta", run_name="__main__")
"""


def test_interrupt(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE, "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin is not None
    with process:
        process.stdin.write(b"word " * 60_000)  # more than a pipe holds: returns once the command reads
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in errors


def twice(row: int) -> int:
    if row == 3:
        os._exit(1)
    return row * 2


def lost(row: int) -> int:
    return -row


def test_a_process_that_dies_costs_one_source() -> None:
    assert list(in_order(twice, range(6), 2, lost)) == [0, 2, 4, -3, 8, 10]
    assert list(in_order(str, range(3), 1, str)) == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("jobs", "count", "least", "most"), [(0, 3, 1, 1), (4, 2, 2, 2), (2, 100, 2, 2), (1, 100, 1, 1)]
)
def test_how_many_processes(jobs: int, count: int, least: int, most: int) -> None:
    assert least <= processes(jobs, count) <= most
    assert processes(0, 1000) == (os.cpu_count() or 1)


def test_the_catalogue() -> None:
    table = newsmeta("rules", code=0).stdout
    assert all(name in table for name in names("newsmeta.validators.rules"))
    assert "…" not in newsmeta("rules", code=0, COLUMNS="").stdout  # a pipe gets every title whole
    assert "…" in newsmeta("rules", code=0, COLUMNS="60").stdout
    rows = json.loads(newsmeta("rules", "--json", code=0).stdout)
    assert [row["name"] for row in rows] == list(names("newsmeta.validators.rules"))
    google = json.loads(newsmeta("rules", "--profile", "google", "--json", code=0).stdout)
    assert 0 < len(google) < len(rows)
    assert "did you mean 'google'?" in newsmeta("rules", "--profile", "gogle", code=2).stderr


@pytest.mark.parametrize("name", names("newsmeta.validators.rules"))
def test_every_rule_s_page_renders(name: str) -> None:
    page = newsmeta("rules", name, code=0).stdout
    assert page.startswith(f"{name}\n")
    for heading in ("What it does", "Why it matters", "How to fix", "Fails", "Passes"):
        assert f"\n{heading}\n" in page
    prose = [line for line in page.splitlines() if "│" not in line]
    assert max(map(len, prose)) <= 100
    assert "```" not in page
    whole = json.loads(newsmeta("rules", name, "--json", code=0).stdout)
    assert whole["name"] == name
    assert newsmeta("rules", name, "--markdown", code=0).stdout.startswith(f"# {name}\n")


def test_an_unknown_rule_gets_advice() -> None:
    assert "did you mean 'missing-date'?" in newsmeta("rules", "mising-date", code=2).stderr


def test_schemas() -> None:
    assert set(newsmeta("schema", code=0).stdout.split()) >= {"report", "reading", "config", "rules.json"}
    assert json.loads(newsmeta("schema", "report", code=0).stdout)["title"] == "ReportFile"
    assert "did you mean 'report'?" in newsmeta("schema", "reprt", code=2).stderr


@pytest.mark.parametrize("path", sorted(path for path in published() if path.startswith("schema/")))
def test_what_is_published_is_up_to_date(path: str) -> None:
    up_to_date = (ROOT / path).read_text(encoding="utf-8") == published()[path]
    assert up_to_date, "run  python -m newsmeta.faces.publish"


def test_the_pages_are_up_to_date() -> None:
    pages = {path: text for path, text in published().items() if path.startswith("docs/")}
    paths = [*(f"docs/rules/{path.name}" for path in (ROOT / "docs/rules").glob("*.md")), *pages]
    there = {path: (ROOT / path).read_text(encoding="utf-8") for path in paths if (ROOT / path).is_file()}
    up_to_date = there == pages
    assert up_to_date, "run  python -m newsmeta.faces.publish"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("call", "begun", "whole"),
    [
        ("check -f", "sar", "sarif"),
        ("check --severity", "zone-sl", "zone-slip="),
        ("check --severity", "zone-slip=w", "=warning"),
        ("check --config", "my.", "file"),
        ("convert --output", "ou", "file"),
        ("rules --profile", "goo", "google"),
        ("schema", "art", "article"),
    ],
)
def test_shell_completion(shell: str, call: str, begun: str, whole: str) -> None:
    words = {"COMP_WORDS": f"newsmeta {call} {begun}", "COMP_CWORD": str(len(call.split()) + 1)}
    if shell == "fish":
        words["COMP_CWORD"] = begun
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "_NEWSMETA_COMPLETE": f"{shell}_complete", **words}
    code = "from newsmeta.faces.cli import main; main(prog_name='newsmeta')"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert whole in done.stdout


@pytest.mark.parametrize(
    "name", ["action.yml", ".pre-commit-hooks.yaml", ".pre-commit-config.yaml", "docs/ci/gitlab-ci.yml"]
)
def test_the_ci_files_call_what_there_is(name: str) -> None:

    text = (ROOT / name).read_text(encoding="utf-8")
    options = {option for each in check.params for option in each.opts}
    for command in re.findall(r"newsmeta\"? check((?:[^\n]|\\\n)*)", text):
        for option in re.findall(r"(?<!\S)(--?[a-z][a-z-]*)", command):
            assert option in options, option
    for output in re.findall(r"-f \"?([a-z]+)", text):
        assert output in names("newsmeta.reporters.formats")
    assert name == "docs/ci/README.md" or "uses:" not in text  # no action of others
