"""The misses that docs/reading-judged.md judges are the misses there are, no fewer and no more."""

from __future__ import annotations

import gzip
import json
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

import newsmeta

_ROW = re.compile(r"\| ([a-z0-9]+/[^ |]+) \| [^|]{12,} \|")


def _judged(text: str) -> set[tuple[str, str]]:
    """Return the field and page of each line in the tables under a field's heading."""
    parts = (part.partition("\n") for part in text.split("\n## ")[1:])
    return {(field, row[1]) for field, _, part in parts for row in _ROW.finditer(part)}


def _missed(shared: Path, fields: set[str]) -> set[tuple[str, str]]:
    tool = import_module("measure_pages")
    folder = shared / "data" / "pages"
    found = set()
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        raw = (folder / row["html_path"]).read_bytes()
        page = gzip.decompress(raw) if row["html_path"].endswith(".gz") else raw
        article = newsmeta.read(page, url=row.get("url")).article
        scores = tool.S.score_page(row, tool.answer(article)).items()
        found |= {(field, row["id"]) for field, (asked, _, right) in scores if field in fields and right < asked}
    return found


def test_every_miss_on_the_open_pages_is_judged(root: Path, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(shared / "tools"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    judged = _judged((root / "docs" / "reading-judged.md").read_text("utf-8"))
    missed = _missed(shared, {field for field, _ in judged})
    assert sorted(missed - judged) == []
    assert sorted(judged - missed) == []
