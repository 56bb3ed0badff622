"""The two real texts of the measured data, read as their ``expected.json`` says; skipped where that data is absent."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

import newsmeta
from tests.stories import SHARED, short

SEEDS = SHARED / "data" / "seeds"
NAMES = ("000_48ceae4e1d1f867e.txt", "001_fa5b06f0a5661c43.txt")
FIELDS = (
    "headline",
    "description",
    "language",
    "dateline",
    "date_published",
    "date_modified",
    "authors",
    "images",
    "related",
)

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="needs the two real texts in ../shared/data/seeds")


@cache
def _expected(name: str) -> dict[str, Any]:
    rows: dict[str, dict[str, Any]] = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
    return rows[name]


@cache
def _read(name: str) -> newsmeta.Reading:
    return newsmeta.read((SEEDS / name).read_bytes(), name=name)


def _wanted(name: str, field: str) -> Any:
    """Return what is expected of a field in the short form, None for what must be absent."""
    value = _expected(name).get(field)
    if field == "dateline" and value:
        return {key: each for key, each in value.items() if each}
    if field == "images":
        return [{key: each for key, each in image.items() if each} for image in value]
    if field == "related":
        return [
            {"title": story["title"], "description": story["description"], **story["image"]} for story in value
        ] or None
    return value or None


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", NAMES)
def test_field_is_as_expected(name: str, field: str) -> None:
    assert short(_read(name).article).get(field) == _wanted(name, field)


@pytest.mark.parametrize("name", NAMES)
def test_source_is_one_of_those_accepted(name: str) -> None:
    accepted = _expected(name).get("source", {}).get("accept", [None])
    assert short(_read(name).article).get("source") in accepted


@pytest.mark.parametrize("name", NAMES)
def test_body_begins_and_ends_where_the_story_does(name: str) -> None:
    body = "\n".join(_read(name).article.body)
    assert body.startswith(_expected(name)["body_starts"])
    assert body.endswith(_expected(name)["body_ends"])
    assert [words for words in _expected(name)["body_excludes"] if words in body] == []


@pytest.mark.parametrize("name", NAMES)
def test_findings_named_are_made(name: str) -> None:
    found = {finding.rule for finding in newsmeta.check(_read(name)).findings}
    assert set(_expected(name)["findings_include"]) <= found


def test_both_together_make_one_story() -> None:
    rows: dict[str, Any] = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))["merge"]
    merged = newsmeta.merge([_read(name) for name in NAMES])
    article = short(merged.article)
    found = {name: article.get(name) for name in ("headline", "description", "date_published", "language")}
    assert found == {name: rows[name] for name in found}
    assert article["dateline"]["text"] == rows["dateline"]
    assert (len(article["images"]), len(article["related"])) == (rows["images"], rows["related"])
    assert not set(rows["findings_exclude"]) & {finding.rule for finding in newsmeta.check(merged).findings}
