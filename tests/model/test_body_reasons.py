"""Why a paragraph is not of the text is said in words."""

from __future__ import annotations

from pathlib import Path

import newsmeta

FERRY = Path(__file__).parents[2] / "examples" / "stories" / "ferry.html"


def test_the_standfirst_is_told_once() -> None:
    rows = newsmeta.read(FERRY.read_bytes()).evidence["body"]
    assert [row.why for row in rows if not row.won] == ["it is the standfirst"]


def test_a_file_with_a_field_for_the_text_says_so() -> None:
    ninjs = newsmeta.export(newsmeta.read(FERRY.read_bytes()), "ninjs")
    rows = newsmeta.read(ninjs).evidence["body"]
    assert {row.why for row in rows if not row.won} <= {"a field holds the text"}
