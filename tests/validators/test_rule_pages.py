"""Every rule's page is whole, and its examples do what they say."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

import newsmeta
from newsmeta.model.reading import Reading
from newsmeta.pipeline import FORMATS as SOURCE_FORMATS
from newsmeta.registry import names
from newsmeta.validators.acrosssources import ACROSS
from newsmeta.validators.pages import page_of
from newsmeta.validators.rule import House
from newsmeta.validators.runner import RULES, profiles, rule_named

NOW = House(now=datetime(2026, 11, 20, 12, tzinfo=UTC), zone="Asia/Ho_Chi_Minh")
SECTIONS = ["What it does", "Why it matters", "Who asks for it", "How to fix", "Fails", "Passes"]
FORMATS = {"html": "html", "text": "text", "json": "jsonld", "xml": "feed"}
FORMATS |= {"jsonfeed": "jsonfeed", "ninjs": "ninjs", "newsml": "newsml-g2", "turtle": "rdf", "sitemap": "sitemap"}


def readings_of(text: str, kind: str) -> list[Reading]:
    """Return the stories of an example; ``sources`` are several files, each after a line ``=== NAME``, merged."""
    if kind != "sources":
        return list(newsmeta.read_all(text.encode() if kind == "html" else text, format=FORMATS[kind]))
    _, *parts = re.split(r"^=== (.+)\n", text, flags=re.MULTILINE)
    return [
        newsmeta.merge([newsmeta.read(part, name=name) for name, part in zip(parts[::2], parts[1::2], strict=True)])
    ]


def fired(name: str, text: str, kind: str) -> list[object]:
    check = rule_named(name).check if kind == "sources" else rule_named(name)
    return [seen for reading in readings_of(text, kind) for seen in check(reading, NOW)]


@pytest.mark.parametrize("name", names(RULES))
def test_page_is_whole(name: str) -> None:
    page = page_of(name)
    assert [title for title in SECTIONS if title not in page.sections] == []
    assert page.title.endswith(".")
    assert "\n" not in page.title


@pytest.mark.parametrize("name", names(RULES))
def test_examples(name: str) -> None:
    page = page_of(name)
    assert {example.fails for example in page.examples} == {True, False}
    for example in page.examples:
        assert bool(fired(name, example.text, example.format)) == example.fails, example.text


@pytest.mark.parametrize("name", names(RULES))
def test_profiles_are_known(name: str) -> None:
    assert set(rule_named(name).profiles) <= set(profiles())


@pytest.mark.parametrize("name", names(RULES))
def test_formats_are_known(name: str) -> None:
    assert set(rule_named(name).formats) <= {*names(SOURCE_FORMATS), *ACROSS}
