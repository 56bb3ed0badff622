"""Wrong arguments are told in one sentence, whatever they are and wherever they are given."""

from __future__ import annotations

import ast
import copy
import datetime
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsmeta

WRONG = [3, 1.5, True, object(), ["a", "b"], {"a": 1}, {1}, bytearray(b"a"), datetime.date(2026, 2, 3), Path("a"), int]
READING = newsmeta.read(b"<h1>Pier opens</h1>")
ASKED: dict[str, Callable[[Any], object]] = {
    "read": newsmeta.read,
    "url": lambda value: newsmeta.read("Pier", url=value),
    "name": lambda value: newsmeta.read("Pier", name=value),
    "format": lambda value: newsmeta.read("Pier", format=value),
    "charset": lambda value: newsmeta.read("Pier", charset=value),
    "check": newsmeta.check,
    "profile": lambda value: newsmeta.check(READING, profile=value),
    "config": lambda value: newsmeta.check(READING, config=value),
    "merge": newsmeta.merge,
    "merge one": lambda value: newsmeta.merge([READING, value]),
    "export": lambda value: newsmeta.export(value, "turtle"),
    "export to": lambda value: newsmeta.export(READING, value),
    "to_jsonld": newsmeta.to_jsonld,
    "to_script": newsmeta.to_script,
    "to_graph": newsmeta.to_graph,
    "dateline": newsmeta.parse_dateline,
    "dateline's date": lambda value: newsmeta.parse_dateline("HANOI, March 3 (AFP) -", date=value),
    "dateline's language": lambda value: newsmeta.parse_dateline("HANOI, March 3 (AFP) -", language=value),
    "caption": newsmeta.parse_caption,
    "caption's language": lambda value: newsmeta.parse_caption("A pier", language=value),
    "byline": newsmeta.parse_byline,
    "byline's language": lambda value: newsmeta.parse_byline("By Ann Lee", language=value),
}


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("value", WRONG, ids=lambda value: type(value).__name__)
def test_a_wrong_argument_is_told(asked: str, value: Any) -> None:
    with pytest.raises(newsmeta.NewsmetaError) as told:
        ASKED[asked](value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("asked", "value", "told"),
    [
        ("export", {"headline": "Pier opens"}, "not dict$"),
        ("export", b"Pier opens", "not bytes$"),
        ("check", READING.article, "of an article: newsmeta.to_script"),
    ],
)
def test_what_was_given_is_named(asked: str, value: Any, told: str) -> None:
    with pytest.raises(newsmeta.NewsmetaError, match=told):
        ASKED[asked](value)


def test_a_reading_stays_in_its_process() -> None:
    with pytest.raises(newsmeta.NewsmetaError, match="pickle its article"):
        pickle.dumps(READING)
    assert copy.copy(READING) is READING


def test_a_reading_shows_its_article_not_the_whole_page() -> None:
    page = f"<h1>Pier opens</h1>{'<p>The pier opens again after a long winter of repairs.</p>' * 300}"
    reading = newsmeta.read(page)
    assert repr(reading) == f"Reading(article={reading.article!r})"
    (won,) = reading.evidence["headline"]
    assert repr(won) == f"Candidate('Pier opens', how='h1', won=True, why={won.why!r})"


def test_articles_and_reports_travel() -> None:
    report = newsmeta.check(READING)
    assert pickle.loads(pickle.dumps(READING.article)) == READING.article
    assert pickle.loads(pickle.dumps(report)).findings == report.findings


@pytest.mark.parametrize(
    ("name", "option", "value"),
    [
        ("json", "indent", "x"),
        ("jsonld", "indent", 10**9),
        ("ninjs", "indent", "9" * 5000),
        ("jsonld", "graph", "perhaps"),
        ("csv", "spreadsheet", 3),
        ("rss", "title", 3),
        ("atom", "updated", "noon"),
        ("newsml-g2", "created", 3),
        ("parquet", "rows", 0),
    ],
)
def test_a_format_refuses_what_its_option_does_not_take(name: str, option: str, value: Any) -> None:
    with pytest.raises(newsmeta.NewsmetaError, match=option):
        newsmeta.export(READING, name, **{option: value})


def test_words_stand_for_numbers_and_truth() -> None:
    assert newsmeta.export(READING, "json", indent="2") == newsmeta.export(READING, "json", indent=2)
    assert b"@graph" in newsmeta.export(READING, "jsonld", graph="true")
    assert b"<title>2026</title>" in newsmeta.export(READING, "rss", title="2026")


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"now": datetime.datetime(2026, 1, 1)}, "now has no zone"),
        ({"now": "2026-01-01"}, "now is a datetime"),
        ({"headline_length": "90"}, "headline_length is a number"),
        ({"agencies": "NPA"}, "agencies is a tuple of names"),
        ({"agencies": [3]}, "agencies holds names"),
        ({"publisher": 5}, "publisher is a str or None"),
        ({"zone": "Mars/Olympus"}, "there is no time zone 'Mars/Olympus'"),
        ({"zone": "Europe"}, "there is no time zone 'Europe'"),
        ({"language": b"en"}, "language is a str or None"),
    ],
)
def test_a_house_of_wrong_facts_is_told(facts: dict[str, Any], told: str) -> None:
    with pytest.raises(newsmeta.NewsmetaError, match=told):
        newsmeta.House(**facts)
    assert newsmeta.House(agencies=("NPA",), zone="Europe/Oslo", publisher="The Aven Courier").zone == "Europe/Oslo"


@pytest.mark.parametrize("said", ["stories/ferry.html", "C:\\stories\\ferry.txt", "https://example.com/ferry"])
def test_a_path_instead_of_a_story_is_told(said: str) -> None:
    (finding,) = newsmeta.check(said).findings
    assert (finding.rule, finding.message[:40]) == ("empty-source", "this is the address of a story, not the ")


def test_names_for_type_checkers() -> None:
    tree = ast.parse(Path(str(newsmeta.__file__)).read_text(encoding="utf-8"))
    (guard,) = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    listed = {name.asname for node in guard.body if isinstance(node, ast.ImportFrom) for name in node.names}
    assert listed | {"__version__"} == set(newsmeta.__all__)
    assert [node.name for node in guard.orelse if isinstance(node, ast.FunctionDef)] == ["__getattr__"]
    assert not [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "__getattr__"]
    assert all(getattr(newsmeta, name) for name in newsmeta.__all__)


def test_what_the_parsers_return_has_a_public_type() -> None:
    assert isinstance(newsmeta.parse_dateline("HANOI, March 3 (AFP) - The river rose."), newsmeta.ParsedDateline)
    assert isinstance(newsmeta.parse_caption("The pier. Photo: Ann Lee"), newsmeta.Caption)
    assert isinstance(newsmeta.parse_byline("By Ann Lee"), newsmeta.Byline)
