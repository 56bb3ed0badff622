"""Wrong arguments are told in one sentence, whatever they are and wherever they are given."""

from __future__ import annotations

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


def test_a_reading_stays_in_its_process() -> None:
    with pytest.raises(newsmeta.NewsmetaError, match="pickle its article"):
        pickle.dumps(READING)
    assert copy.copy(READING) is READING


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
