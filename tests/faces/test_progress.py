"""What a long run says on a terminal while it goes on, and how its files reach the disk."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from newsmeta.faces.checking import How
from newsmeta.faces.checkrun import CheckRun, Options
from newsmeta.faces.output import replace_file
from newsmeta.faces.stories import Stories

from .newsroom import BROKEN, RULE, WIRE, newsmeta


class Terminal(io.StringIO):
    def __init__(self) -> None:
        super().__init__()
        self.buffer = io.BytesIO()

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("output", "live"), [("out/", True), (None, False)])
def test_a_long_conversion_says_how_far_it_is(
    room: Path, monkeypatch: pytest.MonkeyPatch, output: str | None, live: bool
) -> None:
    for nth in range(25):
        (room / f"{nth:02}.txt").write_text(WIRE)
    (room / "long.txt").write_text(WIRE * 9)
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setattr(sys, "stderr", screen := Terminal())
    stories = Stories((".",), How(most=1000), output=output)
    assert len(list(stories)) == stories.told == 25
    assert screen.getvalue().startswith("\r1 of 26 sources") is live
    refused = "newsmeta: long.txt: it holds more than 1,000 bytes (--max-bytes)\n"
    assert screen.getvalue().endswith(f"\r\x1b[K{refused}\r\x1b[K" if live else refused)


def test_only_what_replaces_a_file_waits_for_the_disk(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    for waits in (0, 1):
        replace_file(room / "a.json", [b"{}"])
        assert len(synced) == waits


def test_who_watches_is_told_where_a_rule_is_explained(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (room / "a.html").write_text(BROKEN)
    for quiet, told in ((0, f"newsmeta: `newsmeta rules {RULE}` explains that rule\n"), (1, "")):
        monkeypatch.setattr(sys, "stdout", Terminal())
        monkeypatch.setattr(sys, "stderr", screen := Terminal())
        assert CheckRun(Options(paths=("a.html",), quiet=quiet)).run() == 1
        assert screen.getvalue() == told
    assert "explains" not in newsmeta("check", "a.html", code=1).stderr
