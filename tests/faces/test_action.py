"""The GitHub action's own script, run as a runner runs it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .newsroom import BROKEN, MENDED, RULE, write

ROOT = Path(__file__).parents[2]


def script() -> str:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    return textwrap.dedent(re.split(r"\n +run: \|\n", text)[-1])


def run(room: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    temp = room / ".runner"
    (temp / "newsmeta" / "bin").mkdir(parents=True, exist_ok=True)
    command = temp / "newsmeta" / "bin" / "newsmeta"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsmeta "$@"\n')
    command.chmod(0o755)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RUNNER_TEMP": str(temp),
        "GITHUB_STEP_SUMMARY": str(temp / "summary"),
        "GITHUB_OUTPUT": str(temp / "output"),
        "NEWSMETA_PATHS": ".",
        "NEWSMETA_ARGS": "",
        "NEWSMETA_SARIF": "",
        **{f"NEWSMETA_{key.upper()}": value for key, value in inputs.items()},
    }
    # as a runner calls `shell: bash`
    bash = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script()]
    return subprocess.run(bash, cwd=room, env=environment, capture_output=True, text=True, timeout=60)


def test_findings_become_annotations_and_a_summary(room: Path) -> None:
    write(room, a_html=BROKEN)
    done = run(room, args=f"--select {RULE}", sarif="out.sarif")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(f"::error file=a.html,line=7,endLine=7,col=46,endColumn=46,title={RULE}::")
    assert "**1 error**" in (room / ".runner" / "summary").read_text(encoding="utf-8")
    assert (room / ".runner" / "output").read_text() == "exit-code=1\n"
    assert json.loads((room / "out.sarif").read_text())["runs"][0]["results"]


def test_clean_stories_pass(room: Path) -> None:
    write(room, a_html=MENDED, b_html=BROKEN)
    assert run(room, paths="a.html\n", args=f"-s\n{RULE}\n").returncode == 0


@pytest.mark.parametrize("path", ["$(touch pwned)", "`touch pwned`", "'; touch pwned; '", "a b.html"])
def test_inputs_are_data(room: Path, path: str) -> None:
    (room / path.replace("/", "_")).write_text(BROKEN)
    done = run(room, paths=path, args=f"--select {RULE}")
    assert done.returncode == 1, done.stderr
    assert not (room / "pwned").exists()
