"""An offered fix cures: applied to the rule's own example, the rule is silent, and what was read is read again."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import newsmeta
from newsmeta.registry import names
from newsmeta.validators.pages import page_of
from newsmeta.validators.rule import Edit
from newsmeta.validators.runner import RULES, rule_named
from tests.validators.test_rule_pages import FORMATS, NOW, readings_of

FIXABLE = [name for name in names(RULES) if rule_named(name).fixable]


def applied(text: str, edits: Iterable[Edit]) -> str:
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize("name", FIXABLE)
def test_the_fix_silences_the_rule(name: str) -> None:
    rule = rule_named(name)
    cured = 0
    for example in page_of(name).examples:
        if not example.fails:
            continue
        before = newsmeta.read(example.text, format=FORMATS[example.format])
        edits = [edit for found in rule(before, NOW) for edit in found.fix]
        if not edits:
            continue
        after = newsmeta.read(applied(example.text, edits), format=FORMATS[example.format])
        assert list(rule(after, NOW)) == [], name
        assert len(after.document.flaws) <= len(before.document.flaws)
        assert {item.types for item in before.document.items} <= {item.types for item in after.document.items}
        cured += 1
    assert cured, f"{name} says it can be fixed and offers no fix for its own example"


@pytest.mark.parametrize("name", [name for name in names(RULES) if not rule_named(name).fixable])
def test_only_fixable_rules_offer_fixes(name: str) -> None:
    for example in page_of(name).examples:
        for reading in readings_of(example.text, example.format):
            assert all(not found.fix for found in rule_named(name)(reading, NOW))
