"""How a field's value is chosen among its candidates: one file of ``choices/`` a field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final

from newsmeta.extractors.evidence import Evidence, Ledger
from newsmeta.model.reading import Candidate, Refusal
from newsmeta.model.tidied import tidied
from newsmeta.recalled import recalled
from newsmeta.sources.document import Document


@dataclass(slots=True)
class Decision:
    """A field's value with the reasons: candidates won and lost, and what could not be read."""

    value: Any = None
    groups: Sequence[Group] = ()
    """What was ranked, where the first group's first member gave the value: so the winner is known without the rows."""
    rows: Callable[[], Iterable[Candidate]] | None = None
    """What makes the candidates where more than :func:`ranked` is to be said; most readings are never asked."""
    refusals: Sequence[Refusal] = ()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """All evidence for the field with what became of it, winners first."""
        return tuple(self.rows() if self.rows else ranked(self.groups))


ABSENT: Final = Decision()
"""What is decided of a field that nothing speaks of."""


class Chosen(Mapping[str, tuple[Candidate, ...]]):
    """The candidates of every field that has any, each field's worked out when somebody asks.

    What a choice passed over is among them, last and without a place in the ranking.
    """

    __slots__ = ("_decisions", "_known", "_ledger")

    def __init__(self, decisions: Mapping[str, Decision], ledger: Ledger) -> None:
        self._decisions, self._ledger = decisions, ledger
        self._known: dict[str, tuple[Candidate, ...]] = {}

    def __getitem__(self, name: str) -> tuple[Candidate, ...]:
        found: tuple[Candidate, ...] = self.get(name, ())
        if not found:
            raise KeyError(name)
        return found

    def get(self, name: str, default: Any = None, /) -> Any:
        """Return the candidates of a field, *default* where it has none; rules ask a hundred times a page."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._rows(name, self._decisions[name]) if name in self._decisions else ()
        return found or default

    def _rows(self, name: str, decision: Decision) -> tuple[Candidate, ...]:
        rows = decision.candidates
        told = {id(row.evidence) for row in rows} | {id(refusal.evidence) for refusal in decision.refusals}
        rest = [item for item in self._ledger.of(name) if id(item) not in told]
        return (*rows, *(Candidate(item, False, "not usable") for item in rest)) if rest else rows

    def winner(self, name: str) -> Evidence | None:
        """Return the evidence that a field's value was taken from; None when the field is absent."""
        decision = self._decisions.get(name)
        if decision and decision.groups:
            return decision.groups[0].members[0]
        return next((row.evidence for row in self.get(name, ()) if row.won), None)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._decisions if self.get(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)


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


@recalled(1024)
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
    plausible: Callable[[Evidence], float] | None = None,
) -> list[Group]:
    """Group candidates that say the same and rank the groups, best first.

    A group's score is its best member's trust times plausibility, raised by each further :func:`witness` that
    agrees (repetition in one place does not count). Ties go to the first found, so the result is
    the same every time.
    """
    groups: dict[str, Group] = {}
    for item in evidence:
        if key := same(item):
            group = groups.get(key)
            if group is None:
                group = groups[key] = Group(key, [])
            group.members.append(item)
    for group in groups.values():
        members = group.members
        if len(members) == 1:
            group.score = members[0].trust * (plausible(members[0]) if plausible else 1.0)
        else:
            group.score = _together(members, plausible)
            members.sort(key=_TRUST, reverse=True)
    return sorted(groups.values(), key=_SCORE, reverse=True) if len(groups) > 1 else list(groups.values())


_TRUST, _SCORE = attrgetter("trust"), attrgetter("score")


def _together(members: list[Evidence], plausible: Callable[[Evidence], float] | None) -> float:
    """Return what candidates that say the same are worth: the best of each witness, each further one raising it."""
    best: dict[str, float] = {}
    for item in members:
        kind = _witness(item.source, item.how)
        best[kind] = max(best.get(kind, 0.0), item.trust * plausible(item) if plausible else item.trust)
    score, *rest = sorted(best.values(), reverse=True)
    for more in rest:
        score += (1 - score) * more * 0.5
    return score


def decided(groups: Sequence[Group], value: Any) -> Decision:
    """Return the Decision that the first group won: its first member carries the value, the rest agree or lost."""
    return Decision(value, groups)


def ranked(groups: Sequence[Group], agrees: str = "agrees with", same: str = "says the same as") -> list[Candidate]:
    """Return the rows of a choice; *agrees* and *same* say in words what the members of one group have in common."""
    if not groups:
        return []
    winner = groups[0].members[0]
    agreeing = [item.how for item in groups[0].members[1:]]
    why = f"{winner.how}, trust {winner.trust:.2f}" + (f"; {agrees} {', '.join(agreeing[:4])}" if agreeing else "")
    rows = [Candidate(winner, True, why)]
    rows += [Candidate(item, False, f"{same} {winner.how}") for item in groups[0].members[1:]]
    for group in groups[1:]:
        lost = f"scored {group.score:.2f} against {groups[0].score:.2f}"
        rows += [Candidate(item, False, lost) for item in group.members]
    return rows


def kept(value: Any, evidence: Sequence[Evidence]) -> Decision:
    """Return the Decision for *value*, which all of the *evidence* given is part of."""
    return Decision(value, rows=lambda: [Candidate(item, True, item.how) for item in evidence]) if evidence else ABSENT


def most_trusted(evidence: Sequence[Evidence]) -> Decision:
    """Return the Decision for a field that needs no more than the words of its most trusted source."""
    groups = weigh(evidence, lambda item: tidied(item.text))
    return decided(groups, groups[0].key) if groups else ABSENT
