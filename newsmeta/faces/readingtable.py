"""A Reading as a table for people: field, value, where it stands, how it was found, and what lost."""

from __future__ import annotations

from collections.abc import Iterator

from newsmeta.extractors.evidence import Evidence
from newsmeta.faces.readingrow import document_of, where
from newsmeta.model.reading import Candidate, Reading
from newsmeta.reporters.paint import paint
from newsmeta.reporters.reporter import Style
from newsmeta.reporters.shown import cells, shown_path, width
from newsmeta.sources.document import Location

_NAME = 22
_PLACE = 7
_HOW, _WHY = 0.3, 0.55
_EXPECTED = ("headline", "description", "authors", "publisher", "date_published", "language", "images", "body")
_MOST = 12  # pieces of evidence shown for one field


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
        place = where(refusal.evidence, reading.document)
        yield _line(
            refusal.field, place, refusal.evidence.text, f"cannot be read: {refusal.reason}", style, "warning", _WHY
        )
    if absent:
        yield f"  {paint('not found', 'warning', style)}: {', '.join(absent)}\n"
    yield "\n"


def _field(name: str, rows: tuple[Candidate, ...], reading: Reading, style: Style) -> Iterator[str]:
    label = name
    for row in rows[:_MOST]:
        evidence, place = row.evidence, where(row.evidence, document_of(row, reading))
        how = evidence.how + (f" in {row.origin}" if row.origin else "")
        if row.won:
            yield _line(label, place, _value(evidence), how, style)
        else:
            yield _line(label, place, _value(evidence), f"lost: {how}, {row.why}", style, "dim", _WHY)
        label = ""
    if len(rows) > _MOST:
        yield _line("", None, f"… and {len(rows) - _MOST} more", "", style, "dim")


def _value(evidence: Evidence) -> str:
    if evidence.text.strip():
        return evidence.text
    return " / ".join(words.text for words in evidence.parts.values())


def _line(
    label: str, place: Location | None, value: str, how: str, style: Style, shade: str = "", share: float = _HOW
) -> str:
    """Return one row; *share* is the part of what the first two columns leave that *how* may take."""
    at = f"{place.line}:{place.column}" if place else "-"
    left = style.width - _NAME - _PLACE - 8
    how = _cut(how, max(int(left * share), 12))
    room = max(left - max(width(how), int(left * share)), 12)
    text = _cut(" ".join(value.split()), room)
    padded = text + " " * max(room - width(text), 0)
    name = paint(f"{label:<{_NAME}}", "strong", style)
    body = paint(padded, shade, style) if shade else padded
    row = f"  {name}  {paint(f'{at:>{_PLACE}}', 'dim', style)}  {body}  {paint(how, 'dim', style)}"
    return row.rstrip() + "\n"


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
