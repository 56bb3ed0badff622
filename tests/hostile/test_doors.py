"""No input opens a socket or a file beside the package's own, whatever contexts, DTDs or entities it names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*command: str) -> str:
    command = (sys.executable, *command)
    found = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300, check=True)
    return found.stdout.strip()


def test_no_input_opens_a_door(tmp_path: Path) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("a secret\n")
    assert run("-m", "tests.hostile.doors", str(canary)) == ""


def test_the_watch_sees_doors(tmp_path: Path) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text("a secret\n")
    opened = (
        "import socket, sys, tests.hostile.doors as doors\n"
        "doors.work = lambda file: (open(file).close(), socket.socket().close())\n"
        "doors.main()\n"
    )
    seen = run("-c", opened, str(canary))
    assert f"open {canary}" in seen
    assert "socket.__new__" in seen
