"""A finding points at the words it is about: the span of every rule's own example holds the value it reports."""

from __future__ import annotations

import contextlib
import html
import json

import pytest

from newsmeta.registry import names
from newsmeta.validators.pages import page_of
from newsmeta.validators.runner import RULES, rule_named
from tests.validators.test_rule_pages import NOW, readings_of

NAMED = {"over-a-cap"}
"""Rules whose value is the name of something, not words of the source."""


def plain(text: str) -> str:
    """Take escapes of JSON and HTML and all spaces out, so that a value can be looked for in its source."""
    with contextlib.suppress(ValueError):
        text = json.loads(f'"{text}"', strict=False)
    return "".join(html.unescape(text).split()).casefold()


@pytest.mark.parametrize("name", names(RULES))
def test_the_span_holds_the_value(name: str) -> None:
    rule = rule_named(name)
    for example in page_of(name).examples:
        if not example.fails:
            continue
        for reading in readings_of(example.text, example.format):
            for found in rule.check(reading, NOW) if example.format == "sources" else rule(reading, NOW):
                span = found.place.span() if found.place else None
                assert found.absent or span, found
                if span and found.value and not found.absent and name not in NAMED:
                    words = (found.within or reading).document.text[slice(*span)]
                    assert plain(found.value) in plain(words) or plain(words) in plain(found.value), (
                        words,
                        found.value,
                    )
