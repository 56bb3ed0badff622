"""Stories of our own in the shapes that dumps really have, in many languages: every field as expected, no other."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsmeta
from tests.stories import corpus, short

STORIES = {name: (source, expected) for name, source, expected in corpus()}
FIELDS = [(name, field) for name, (_, expected) in STORIES.items() for field in expected["article"]]


@cache
def _read(source: Path) -> dict[str, Any]:
    return short(newsmeta.read(source.read_bytes(), name=source.name).article)


@pytest.mark.parametrize(("name", "field"), FIELDS, ids=[f"{name}:{field}" for name, field in FIELDS])
def test_field_is_as_expected(name: str, field: str) -> None:
    source, expected = STORIES[name]
    assert _read(source).get(field) == expected["article"][field]


@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_invented(name: str) -> None:
    source, expected = STORIES[name]
    assert set(_read(source)) - set(expected["article"]) == set()


@pytest.mark.parametrize("name", STORIES)
def test_body_holds_nothing_else(name: str) -> None:
    source, expected = STORIES[name]
    body = "\n".join(_read(source)["body"])
    assert [words for words in expected["excludes"] if words in body] == []


def test_the_languages_asked_for_are_there() -> None:
    languages = {expected["article"]["language"] for _, expected in STORIES.values()}
    assert languages >= {"fr", "en", "vi", "es", "de", "zh", "ru", "ar", "pt", "ja"}
