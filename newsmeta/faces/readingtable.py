"""A Reading as a table for people: field, value, where it stands, how it was found, and what lost."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.faces.readingrow import document_of, where
from newsmeta.model.reading import Candidate, Reading
from newsmeta.reporters.paint import paint
from newsmeta.reporters.reporter import Style
from newsmeta.reporters.shown import cells, shown_path, width

_NAME = 24
_PLACE = 9
_MOST = 12  # pieces of evidence shown for one field
_LISTS = {"authors", "images", "related", "keywords", "body"}


def reading_table(reading: Reading, style: Style, nth: int = 0) -> Iterator[str]:
    """Yield the lines of one story; *nth* counts the stories of a feed from 0."""
    about = f" · {reading.document.format}" + (f" · story {nth + 1}" if nth else "")
    yield f"{paint(shown_path(reading.name or '<story>'), 'strong', style)}{paint(about, 'dim', style)}\n"
    absent = []
    for name in type(reading.article).model_fields:
        rows = reading.evidence.get(name, ())
        if rows:
            yield from _field(name, rows, reading, style)
        elif name in _EXPECTED and not getattr(reading.article, name):
            absent.append(name)
    for refusal in reading.refusals:
        text = f"{refusal.evidence.text} ({refusal.reason})"
        yield _line(refusal.field, text, refusal.evidence, "not readable", reading, None, style, "warning")
    if absent:
        yield f"  {paint('not found', 'warning', style)}: {', '.join(absent)}\n"
    yield "\n"


_EXPECTED = ("headline", "description", "authors", "publisher", "date_published", "language", "images", "body")


def _field(name: str, rows: tuple[Candidate, ...], reading: Reading, style: Style) -> Iterator[str]:
    label = name
    for row in rows[:_MOST]:
        why = row.evidence.how if row.won else f"{row.evidence.how}; lost: {row.why}"
        yield _line(label, _value(row.evidence), row.evidence, why, reading, row, style, "" if row.won else "dim")
        label = ""
    if len(rows) > _MOST:
        yield f"  {'':<{_NAME}}  {paint(f'… and {len(rows) - _MOST} more', 'dim', style)}\n"


def _value(evidence: Evidence) -> str:
    if evidence.text.strip():
        return evidence.text
    return " / ".join(words.text for words in evidence.parts.values())


def _line(
    label: str,
    value: str,
    evidence: Evidence,
    how: str,
    reading: Reading,
    row: Candidate | None,
    style: Style,
    shade: str,
) -> str:
    place = where(evidence, document_of(row, reading) if row else reading.document)
    at = f"{place.line}:{place.column}" if place else "-"
    origin = f" in {row.origin}" if row and row.origin else ""
    how = _cut(f"{how}{origin}", max(style.width // 3, 20))
    room = max(style.width - _NAME - _PLACE - width(how) - 8, 16)
    text = _cut(" ".join(value.split()), room)
    padded = text + " " * max(room - width(text), 0)
    name = paint(f"{label:<{_NAME}}", "strong", style)
    tail = paint(f"{at:>{_PLACE}}  {how}", "dim", style)
    return f"  {name}  {paint(padded, shade, style) if shade else padded}  {tail}\n"


def _cut(text: str, room: int) -> str:
    """Return *text* as it can be shown, in at most *room* cells."""
    out, used = "", 0
    row = cells(text)
    if sum(size for _, size in row) <= room:
        return "".join(part for part, _ in row)
    for part, size in row:
        if used + size > room - 1:
            break
        out, used = out + part, used + size
    return out + "…"
