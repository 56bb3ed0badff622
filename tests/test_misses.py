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


def _missed(folder: Path, field: str) -> set[tuple[str, str]]:
    """Return the field and page of each answer missed in a folder of cases; *field* is how the tables spell one."""
    tool = import_module("measure_pages")
    found = set()
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        path = folder / (row.get("text_path") or row["html_path"])
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        article = newsmeta.read(raw, url=None if "text_path" in row else row.get("url")).article
        scores = tool.S.score_page(row, tool.answer(article)).items()
        found |= {(field.format(name), row["id"]) for name, (asked, _, right) in scores if right < asked}
    return found


def test_every_miss_on_the_open_pages_is_judged(root: Path, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(shared / "tools"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    judged = _judged((root / "docs" / "reading-judged.md").read_text("utf-8"))
    pages = shared / "data" / "pages"
    fields = {field for field, _ in judged}
    missed = {row for row in _missed(pages, "{}") | _missed(pages / "dumps", "dump: {}") if row[0] in fields}
    assert sorted(missed - judged) == []
    assert sorted(judged - missed) == []
