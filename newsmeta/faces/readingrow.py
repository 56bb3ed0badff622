"""A Reading as one JSON object: what the story says, and for every field where that stands and what lost."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.model.article import NewsArticle
from newsmeta.model.reading import Candidate, Reading
from newsmeta.sources.document import Document
from newsmeta.sources.place import Location

_LONGEST = 2_000  # characters of one piece of evidence; the article itself holds every value whole

Position = Annotated[int, Field(ge=1)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Placed(_Shape):
    text: str
    source: str
    how: str
    line: Position | None = None
    column: Position | None = None
    end_line: Position | None = None
    end_column: Position | None = None
    parts: dict[str, str] | None = None


class CandidateRow(_Placed):
    """Words found for a field, where they stand (from 1, in code points), whether they won, and why.

    ``origin`` names the source in a merged reading. Words that stand nowhere in the source have no line.
    """

    won: bool
    why: str
    origin: str | None = None


class RefusalRow(_Placed):
    """Words that stand for a field but cannot be read as one."""

    field: str
    reason: str


class ReadingRow(_Shape):
    """One story as ``newsmeta read --json`` prints it: one object a line."""

    source: str | None
    format: str
    article: NewsArticle
    evidence: dict[str, list[CandidateRow]]
    refusals: list[RefusalRow] | None = None


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


def where(evidence: Evidence | Words, document: Document) -> Location | None:
    """Return the lines and columns of a piece of evidence; None where it stands nowhere."""
    span = evidence.place.span() if evidence.place else None
    return document.locate(*span) if span else None
