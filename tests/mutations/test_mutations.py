"""The clean stories are clean, every rule has a fault, and the rules see the faults and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from newsmeta.registry import names
from newsmeta.validators.rule import Severity
from newsmeta.validators.runner import RULES
from tests.mutations.clean import Clean, clean_stories, write
from tests.mutations.fault import faults
from tests.mutations.inseparable import PAIRS, WITHOUT
from tests.mutations.measure import PRECISION, RECALL, Score, findings, measure

EACH = 2


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return measure(EACH)


def test_there_are_clean_stories_of_every_carrier_and_language() -> None:
    carriers = Counter(clean.carrier for clean in clean_stories())
    feeds = sum(carriers[name] for name in ("rss", "atom", "jsonfeed", "sitemap"))
    assert carriers["html"] >= 20
    assert carriers["text"] >= 8
    assert carriers["jsonld"] >= 6
    assert feeds >= 6
    assert {clean.story.language for clean in clean_stories()} >= {*"en fr de es vi ru ar zh ja".split()}
    assert len({clean.name for clean in clean_stories()}) == len(clean_stories())


@pytest.mark.parametrize("clean", clean_stories(), ids=lambda clean: clean.name)
def test_clean_stories_are_clean(clean: Clean) -> None:
    found = findings(write(clean.draft()), clean.format)
    assert [(each.rule, each.message) for each in found if each.severity >= Severity.WARNING] == []


def test_every_rule_has_a_fault() -> None:
    rules = set(names(RULES))
    assert rules - set(faults()) - set(WITHOUT) == set()
    assert set(faults()) - rules == set()
    assert set(WITHOUT) - rules == set()
    assert {rule for pair in PAIRS for rule in pair} - rules == set()


def test_rules_see_the_faults(scores: dict[str, Score]) -> None:
    whole = Score([case for score in scores.values() for case in score.cases])
    missed = [(case.rule, case.story) for case in whole.cases if not case.seen]
    assert whole.recall >= RECALL, missed


def test_rules_see_nothing_else(scores: dict[str, Score]) -> None:
    whole = Score([case for score in scores.values() for case in score.cases])
    alarms = [(case.rule, case.others, case.story) for case in whole.cases if case.others]
    assert whole.precision >= PRECISION, alarms


def test_every_rule_sees_some_fault(scores: dict[str, Score]) -> None:
    assert [rule for rule, score in scores.items() if not score.seen] == []


def test_every_inseparable_pair_is_needed(scores: dict[str, Score]) -> None:
    spoken = {(case.rule, other) for score in scores.values() for case in score.cases for other in case.excused}
    assert set(PAIRS) - spoken == set()
