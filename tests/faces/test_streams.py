"""Standard streams that are closed, full or gone, and a folder that is: a sentence and a code, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .newsroom import BROKEN, newsmeta, write

NEWSMETA = [sys.executable, "-m", "newsmeta"]
COMMANDS = {
    "check": ["check", "a.html"],
    "json": ["check", "-f", "json", "a.html"],
    "read": ["read", "a.html"],
    "convert": ["convert", "a.html"],
    "rules": ["rules"],
    "help": ["check", "--help"],
}


def shell(redirections: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["sh", "-c", f'exec "$@" {redirections}', "sh", *NEWSMETA, *arguments], capture_output=True)


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="there is no full device here")
@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_disk(room: Path, name: str) -> None:
    write(room, a_html=BROKEN)
    done = shell("> /dev/full", *COMMANDS[name])
    last = done.stderr.decode().splitlines()
    assert (done.returncode, last) == (2, ["Error: standard output: cannot be written: no space left on device"])


@pytest.mark.parametrize("name", COMMANDS)
def test_closed_streams(room: Path, name: str) -> None:
    write(room, a_html=BROKEN)
    usual = int(COMMANDS[name][0] == "check" and name != "help")
    done = shell(">&- <&-", *COMMANDS[name])
    assert (done.returncode, done.stderr) == (usual, b"")
    assert shell(">&- 2>&- <&-", *COMMANDS[name]).returncode == usual


def test_standard_input_is_closed(room: Path) -> None:
    done = shell("<&-", "convert", "-")
    assert (done.returncode, done.stderr) == (3, b"newsmeta: <stdin>: standard input is closed\n")
    assert b"standard input is closed" in shell("<&-", "check", "--files-from", "-").stderr


def test_the_current_folder_is_gone(room: Path) -> None:
    (room / "gone").mkdir()
    script = 'cd gone && rmdir ../gone && exec "$@"'
    done = subprocess.run(["sh", "-c", script, "sh", *NEWSMETA, "check", "."], capture_output=True, cwd=room)
    said = done.stderr.decode().splitlines()[-1]
    assert (done.returncode, said) == (2, "Error: The current folder is gone (no such file or directory).")


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert", "a.html", "-o", ""],
        ["merge", "a.html", "-o", ""],
        ["check", "a.html", "-f", "json="],
        ["merge", "a.html", "--json", "--to", "json"],
        ["rules", "missing-date", "--json", "--markdown"],
        ["convert", "a.html", "-o", "n" * 300],
        ["check", "a.html", "-f", "json", "--baseline", "n" * 300],
        ["check", "a.html", "--config", "/dev/zero"],
        ["check", "a.html", "--baseline", "/dev/zero"],
        ["check", "--files-from", "/dev/zero"],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_arguments_that_mean_nothing(room: Path, arguments: list[str]) -> None:
    write(room, a_html=BROKEN)
    said = newsmeta(*arguments, code=2)
    assert "Error: " in said.stderr
    assert said.stdout == ""
    assert sorted(path.name for path in room.iterdir()) == [".git", "a.html"]


def test_an_empty_path_is_named_as_such(room: Path) -> None:
    assert newsmeta("read", "", code=3).stderr == "newsmeta: '': there is no such file\n"


def test_a_terminal_gets_json_spread_over_lines(room: Path) -> None:
    write(room, a_html=BROKEN)
    command = [*NEWSMETA, "convert", "a.html"]
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        subprocess.run(command, stdout=theirs, check=True)
        os.close(theirs)
        shown = terminal.read(4000)
    assert shown.startswith(b'{\r\n  "@context": "https://schema.org",\r\n')
    piped = subprocess.run(command, capture_output=True, check=True).stdout
    assert piped.startswith(b'{"@context":"https://schema.org",')
