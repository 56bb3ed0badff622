"""Several sources of one story made one: each field from the source that says it best, and which one that was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsmeta.errors import NewsmetaError, expect
from newsmeta.extractors.evidence import Ledger
from newsmeta.model.article import NewsArticle
from newsmeta.model.parts import Image, Related
from newsmeta.model.reading import Candidate, Reading

_JOINED = {"images": ("caption", "url"), "related": ("url", "title")}
_LONGEST = ("body", "keywords", "authors")


def merge_readings(readings: Sequence[Reading]) -> Reading:
    """Return one Reading of several that tell the same story; the first source named wins a tie."""
    expect(readings, (list, tuple), "merge() takes a list of readings")
    for reading in readings:
        expect(reading, Reading, "merge() takes readings; make each with newsmeta.read")
    if not readings:
        raise NewsmetaError("merge() needs at least one reading")
    values: dict[str, Any] = {}
    evidence: dict[str, tuple[Candidate, ...]] = {}
    for name in NewsArticle.model_fields:
        offers = [reading for reading in readings if getattr(reading.article, name) not in (None, ())]
        if not offers:
            continue
        best = max(offers, key=lambda reading: _told(name, reading))
        values[name] = _join(name, offers) if name in _JOINED else getattr(best.article, name)
        evidence[name] = tuple(_candidates(name, best, offers))
    ledger = Ledger()
    for reading in readings:
        for items in reading.ledger.entries.values():
            for item in items:
                ledger.add(item)
    first = readings[0]
    return Reading(
        article=NewsArticle(**values),
        evidence=evidence,
        document=first.document,
        ledger=ledger,
        refusals=tuple(refusal for reading in readings for refusal in reading.refusals),
        sources=tuple(readings),
    )


def _told(name: str, reading: Reading) -> int:
    """Return how much *reading* says in a field where more is better; where all say as much, the first is taken."""
    value = getattr(reading.article, name)
    if name in _LONGEST:
        return sum(len(str(part)) for part in value)
    return len(value.iso) if name.startswith("date_") else 0


def _candidates(name: str, best: Reading, offers: list[Reading]) -> list[Candidate]:
    rows = []
    for reading in sorted(offers, key=lambda reading: reading is not best):
        for row in reading.evidence.get(name, ()):
            won = row.won and (reading is best or name in _JOINED)
            why = _why_not(name, reading, best) if row.won and not won else row.why
            rows.append(row._replace(won=won, why=why, origin=reading.name))
    return rows


def _why_not(name: str, reading: Reading, best: Reading) -> str:
    more = _told(name, best) > _told(name, reading)
    return "another source says more" if more else "a source named before it has one"


def _join(name: str, offers: list[Reading]) -> tuple[Any, ...]:
    """Return the pictures or related stories of all offers, each once, filled up from one another."""
    joined: list[Image | Related] = []
    for reading in offers:
        for part in getattr(reading.article, name):
            twin = next((i for i, known in enumerate(joined) if _same(known, part, _JOINED[name])), None)
            if twin is None:
                joined.append(part)
            else:
                filled = {k: v for k, v in joined[twin] if v not in (None, ())}
                joined[twin] = part.model_copy(update=filled)
    return tuple(joined)


def _same(one: Any, other: Any, keys: tuple[str, ...]) -> bool:
    return any(getattr(one, key) and getattr(one, key) == getattr(other, key) for key in keys)
