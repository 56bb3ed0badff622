"""A Reading as one JSON object: what the story says, and for every field where that stands and what lost."""

from __future__ import annotations

from typing import Any

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.reading import Candidate, Reading
from newsmeta.sources.document import Document, Location

_LONGEST = 2_000  # characters of one piece of evidence; the article itself holds every value whole


def reading_row(reading: Reading) -> dict[str, Any]:
    """Return the object that ``newsmeta read --json`` prints for a story (``newsmeta schema reading``)."""
    row: dict[str, Any] = {
        "source": reading.name,
        "format": reading.document.format,
        "article": reading.article.model_dump(mode="json"),
        "evidence": {name: [_candidate(each, reading) for each in rows] for name, rows in reading.evidence.items()},
    }
    if reading.refusals:
        row["refusals"] = [
            {"field": each.field, "reason": each.reason, **_evidence(each.evidence, reading.document)}
            for each in reading.refusals
        ]
    return row


def _candidate(candidate: Candidate, reading: Reading) -> dict[str, Any]:
    row = _evidence(candidate.evidence, document_of(candidate, reading))
    row |= {"won": candidate.won, "why": candidate.why}
    return {**row, "origin": candidate.origin} if candidate.origin else row


def _evidence(evidence: Evidence, document: Document) -> dict[str, Any]:
    row: dict[str, Any] = {"text": evidence.text[:_LONGEST], "source": evidence.source, "how": evidence.how}
    if place := where(evidence, document):
        row |= dict(zip(("line", "column", "end_line", "end_column"), place, strict=True))
    if evidence.parts:
        row["parts"] = {name: words.text[:_LONGEST] for name, words in evidence.parts.items()}
    return row


def document_of(candidate: Candidate, reading: Reading) -> Document:
    """Return the document that a candidate's place counts in: in a merged reading one of several."""
    for source in reading.sources:
        if source.name == candidate.origin:
            return source.document
    return reading.document


def where(evidence: Evidence, document: Document) -> Location | None:
    """Return the lines and columns of a piece of evidence; None where it stands nowhere."""
    span = evidence.place.span() if evidence.place else None
    return document.locate(*span) if span else None
