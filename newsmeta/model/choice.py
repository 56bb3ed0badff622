"""How a field's value is chosen among its candidates: one file of ``choices/`` a field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.model.reading import Candidate, Refusal
from newsmeta.sources.document import Document


@dataclass(slots=True)
class Decision:
    """A field's value with the reasons: candidates won and lost, and what could not be read."""

    value: Any = None
    candidates: list[Candidate] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    notes: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Context:
    """What a choice may look at: all evidence, the document, and the values already decided."""

    document: Document
    ledger: Ledger
    values: dict[str, Any]

    def of(self, name: str) -> list[Evidence]:
        """Return the evidence for a field."""
        return self.ledger.of(name)


@dataclass(frozen=True, slots=True)
class Choice:
    """Decides one field (the file's name); ``after`` names fields whose values it wants to know first."""

    decide: Callable[[Context], Decision]
    after: tuple[str, ...] = ()


@dataclass(slots=True)
class Group:
    """Candidates that say the same, with what they are worth together."""

    key: str
    members: list[Evidence]
    score: float = 0.0


def witness(item: Evidence) -> str:
    """Return the independent witness that a candidate is: mark-up is one with the words it holds, og with twitter."""
    return _witness(item.source, item.how)


@lru_cache(maxsize=1024)
def _witness(source: str, how: str) -> str:
    if source in ("microdata", "rdfa"):
        return "html"
    if source == "meta":
        kinds = {"itemprop": "html", "og": "share", "twitter": "share", "title": "title"}
        return kinds.get(how.partition(":")[0], "meta")
    return source


def weigh(
    evidence: Sequence[Evidence],
    same: Callable[[Evidence], str],
    plausible: Callable[[Evidence], float] = lambda _: 1.0,
) -> list[Group]:
    """Group candidates that say the same and rank the groups, best first.

    A group's score is its best member's trust times plausibility, raised by each further :func:`witness` that
    agrees (repetition in one place does not count). Ties go to the first found, so the result is
    the same every time.
    """
    groups: dict[str, Group] = {}
    for item in evidence:
        key = same(item)
        if key:
            groups.setdefault(key, Group(key, [])).members.append(item)
    for group in groups.values():
        best: dict[str, float] = {}
        for item in group.members:
            kind = witness(item)
            best[kind] = max(best.get(kind, 0.0), item.trust * plausible(item))
        ranked = sorted(best.values(), reverse=True)
        group.score = ranked[0]
        for more in ranked[1:]:
            group.score += (1 - group.score) * more * 0.5
        group.members.sort(key=lambda item: -item.trust)
    return sorted(groups.values(), key=lambda group: -group.score)


def decided(groups: Sequence[Group], value: Any, others: Iterable[Evidence] = ()) -> Decision:
    """Return the Decision that the first group won: its first member carries the value, the rest agree or lost."""
    if not groups:
        return Decision(value, [Candidate(item, False, "not usable") for item in others])
    winner = groups[0].members[0]
    agreeing = [item.how for item in groups[0].members[1:]]
    why = f"{winner.how}, trust {winner.trust:.2f}" + (f"; agrees with {', '.join(agreeing[:4])}" if agreeing else "")
    rows = [Candidate(winner, True, why)]
    rows += [Candidate(item, False, f"says the same as {winner.how}") for item in groups[0].members[1:]]
    for group in groups[1:]:
        lost = f"scored {group.score:.2f} against {groups[0].score:.2f}"
        rows += [Candidate(item, False, lost) for item in group.members]
    rows += [Candidate(item, False, "not usable") for item in others]
    return Decision(value, rows)


def most_trusted(evidence: Sequence[Evidence]) -> Decision:
    """Return the Decision for a field that needs no more than the words of its most trusted source."""
    groups = weigh(evidence, lambda item: " ".join(item.text.split()))
    return decided(groups, groups[0].key if groups else None)
