"""A Reading as a table for people: field, value, where it stands, how it was found, and what lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from newsmeta.extractors.evidence import Evidence
from newsmeta.faces.readingrow import document_of, where
from newsmeta.model.reading import Candidate, Reading
from newsmeta.reporters.paint import paint
from newsmeta.reporters.reporter import Style
from newsmeta.reporters.shown import cells, shown_path, width
from newsmeta.sources.document import Document
from newsmeta.sources.place import Location

_NAME = 22
_PLACE = 7
_HOW, _WHY = 0.45, 0.65  # shares of what the first two columns leave
_EXPECTED = ("headline", "description", "authors", "publisher", "date_published", "language", "images", "body")
_UNTOLD = ("type", "width", "height")
_MOST = 12  # pieces of evidence shown for one field
_LONGEST = 2_000  # cells of a value or reason where nothing has to fit; the article itself is for `convert`


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    place: Location | None
    value: str
    how: str
    shade: str = ""


def reading_table(reading: Reading, style: Style, nth: int = 0, *, whole: bool = False) -> Iterator[str]:
    """Yield the lines of one story; *nth* counts the stories of a feed from 0, *whole* cuts nothing to the width."""
    called = _called(reading)
    about = f" · {reading.document.format}" + (f" · story {nth + 1}" if nth else "")
    about = f" · merged from {', '.join(map(shown_path, called.values()))}" if len(called) > 1 else about
    yield f"{paint(shown_path(reading.name or '<story>'), 'strong', style)}{paint(about, 'dim', style)}\n"
    rows = list(_rows(reading, called))
    room = style.width - _NAME - _PLACE - 8
    column = min(max((width(row.how) for row in rows if not row.shade), default=0), int(room * _HOW))
    for row in rows:
        own = min(width(row.how), int(room * _WHY)) if row.shade or not row.how else column
        yield _line(row, own, room, style, whole)
    absent = [name for name in _EXPECTED if not reading.evidence.get(name) and not getattr(reading.article, name)]
    if absent:
        yield f"  {paint('not found', 'warning', style)}: {', '.join(absent)}\n"
    yield "\n"


def _called(reading: Reading) -> dict[str, str]:
    """Return what the table calls each source of a merged story: its last part, where that tells them apart."""
    origins = dict.fromkeys(row.origin for rows in reading.evidence.values() for row in rows if row.origin)
    short = {each: each.rpartition("/")[2] for each in origins}
    return short if len(set(short.values())) == len(short) else {each: each for each in short}


def _rows(reading: Reading, called: Mapping[str, str]) -> Iterator[_Row]:
    for name in type(reading.article).model_fields:
        yield from _field(name, reading.evidence.get(name, ()), reading, called)
    for refusal in reading.refusals:
        place = where(refusal.evidence, reading.document)
        yield _Row(refusal.field, place, refusal.evidence.text, f"cannot be read: {refusal.reason}", "warning")


def _field(name: str, rows: tuple[Candidate, ...], reading: Reading, called: Mapping[str, str]) -> Iterator[_Row]:
    label = name
    for row in rows[:_MOST]:
        evidence, place = row.evidence, where(row.evidence, document_of(row, reading))
        how = (f"{called[row.origin]}: " if row.origin else "") + evidence.how
        if row.won:
            yield _Row(label, place, _value(evidence), how)
            yield from _parts(evidence, document_of(row, reading))
        else:
            yield _Row(label, place, _value(evidence), f"lost: {how}, {row.why}", "dim")
        label = ""
    if len(rows) > _MOST:
        yield _Row("", None, f"… and {len(rows) - _MOST} more", "", "dim")


def _parts(evidence: Evidence, document: Document) -> Iterator[_Row]:
    """Yield what belongs to a value and is read by people: a picture's caption and credit, an author's address."""
    for name, words in evidence.parts.items():
        if name not in _UNTOLD and words.text.strip() and words.text not in _value(evidence):
            yield _Row(f"  {name}", where(words, document), words.text, "")


def _value(evidence: Evidence) -> str:
    if evidence.text.strip():
        return evidence.text
    return " / ".join(words.text for words in evidence.parts.values())


def _line(row: _Row, column: int, left: int, style: Style, whole: bool) -> str:
    """Return one row; *column* cells of the *left* ones are for how the value was found."""
    at = f"{row.place.line}:{row.place.column}" if row.place else "-"
    room = max(left - column, 12)
    text = _cut(" ".join(row.value.split()), _LONGEST if whole else room)
    padded = text + " " * max(room - width(text), 0)
    name = paint(f"{row.label:<{_NAME}}", "strong", style)
    body = paint(padded, row.shade, style) if row.shade else padded
    tail = paint(_cut(row.how, _LONGEST if whole else max(column, 12)), "dim", style)
    return f"  {name}  {paint(f'{at:>{_PLACE}}', 'dim', style)}  {body}  {tail}".rstrip() + "\n"


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
