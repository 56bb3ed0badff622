"""Puts every fault into clean stories and counts what the rules say: recall and precision per rule."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from itertools import islice

import newsmeta
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import House, Severity
from newsmeta.validators.runner import run
from tests.mutations.clean import Clean, clean_stories, write
from tests.mutations.fault import Fault, faults
from tests.mutations.inseparable import inseparable

NOW = House(now=datetime(2026, 11, 20, 12, tzinfo=UTC))
EACH = 3
"""Into how many clean stories of a carrier a fault is put."""
RECALL, PRECISION = 0.97, 0.98
Seen = tuple[str, str | None, str | None, str]


@dataclass(frozen=True)
class Case:
    """One fault in one story: whether its rule saw it, and which other rules spoke at warning or above.

    ``excused`` are those of them that cannot be told from it.
    """

    rule: str
    story: str
    carrier: str
    seen: bool
    others: tuple[str, ...]
    excused: tuple[str, ...]


@dataclass
class Score:
    """What became of all faults of one rule."""

    cases: list[Case] = field(default_factory=list)

    @property
    def seen(self) -> int:
        return sum(case.seen for case in self.cases)

    @property
    def wrong(self) -> int:
        return sum(len(case.others) for case in self.cases)

    @property
    def recall(self) -> float:
        return self.seen / len(self.cases) if self.cases else 0.0

    @property
    def precision(self) -> float:
        return self.seen / (self.seen + self.wrong) if self.seen + self.wrong else 0.0


def findings(source: str, format: str) -> list[Finding]:
    """Return what all rules find in all stories of a source, at their severities in the default profile."""
    readings = newsmeta.read_all(source, format=format)
    return [finding for reading in readings for finding in run(reading, profile="pedantic", house=NOW)]


@cache
def before(clean: Clean) -> frozenset[Seen]:
    """Return what is found in a story without a fault."""
    return frozenset(map(_key, findings(write(clean.draft()), clean.format)))


def _key(finding: Finding) -> Seen:
    return finding.rule, finding.field, finding.value, finding.message


def case(fault: Fault, clean: Clean) -> Case | None:
    """Put *fault* into *clean* and look; None where the story does not have what the fault needs."""
    draft = clean.draft()
    if fault.change(draft) is False:
        return None
    new = [found for found in findings(write(draft), clean.format) if _key(found) not in before(clean)]
    rules = {found.rule for found in new}
    loud = {found.rule for found in new if found.severity >= Severity.WARNING}
    others, excused = loud - {fault.rule}, inseparable(fault.rule)
    known = tuple(sorted(others & excused))
    return Case(fault.rule, clean.name, clean.carrier, fault.rule in rules, tuple(sorted(others - excused)), known)


def cases(fault: Fault, turn: int, each: int = EACH) -> Iterator[Case]:
    """Yield up to *each* cases of a fault for every carrier it fits; *turn* makes faults begin with other stories."""
    fitting = [clean for clean in clean_stories() if fault.fits(clean)]
    for kind in sorted({_kind(clean) for clean in fitting}):
        own = [clean for clean in fitting if _kind(clean) == kind]
        step = 5 if len(own) % 5 else 1  # so that neighbours in the list, which are alike, are not taken together
        tried = (case(fault, own[(number * step + turn) % len(own)]) for number in range(len(own)))
        yield from islice((found for found in tried if found is not None), each)


def _kind(clean: Clean) -> str:
    return "microdata" if clean.shape == "microdata" else clean.carrier


def measure(each: int = EACH, chosen: Collection[str] = ()) -> dict[str, Score]:
    """Return rule → its score over all its faults, for every rule that has one or for the *chosen* ones."""
    scores: dict[str, Score] = {}
    for turn, (rule, own) in enumerate(faults().items()):
        if chosen and rule not in chosen:
            continue
        scores[rule] = Score([found for fault in own for found in cases(fault, turn, each)])
    return scores
