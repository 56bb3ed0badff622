"""Datelines of wire copy: where, when and by which agency a story was filed, found where the line stands.

Two readers share the work: ``latinline`` for scripts with spaces between words, ``hanline`` for Chinese, Japanese
and Korean. A line is accepted by weight of evidence (capitals, a known town or region, a date, a known agency, the
separator, what follows), so that ``FILE -`` or ``Home – Sport –`` are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsmeta.errors import expect_words
from newsmeta.lexicon import gazetteer
from newsmeta.wire import datewords, labels, latinline
from newsmeta.wire.bylineline import after_byline
from newsmeta.wire.datelineday import day_of
from newsmeta.wire.gluedline import BOUNDARY, is_apart, starts
from newsmeta.wire.hanline import scan_han
from newsmeta.wire.person import is_vietnamese
from newsmeta.wire.pieces import LANDS, Line, Piece
from newsmeta.wire.weight import ENOUGH, weigh


class Place(NamedTuple):
    """A place in a dateline: ``name`` as printed, ``region`` (state, province) and ``country`` when printed after it.

    ``confidence`` is 0 to 1: how well the name is known.
    """

    name: str
    region: str | None
    country: str | None
    text: str
    start: int
    end: int
    confidence: float


class Dateline(NamedTuple):  # one a line: a frozen dataclass takes five times as long to make
    """A dateline: ``text`` without its separator; ``start`` to ``end`` covers separator and a byline before it.

    ``date`` is ISO; a missing year is resolved near the document's date (``date_basis`` is then ``near``, else
    ``stated``), and ``date`` is None without one. ``agencies`` and ``bylines`` are as printed, ``form`` names the
    grammar that matched, ``confidence`` is 0 to 1.
    """

    text: str
    start: int
    end: int
    places: tuple[Place, ...]
    date: str | None
    date_text: str | None
    date_basis: str | None
    agencies: tuple[str, ...]
    bylines: tuple[str, ...]
    separator: str | None
    form: str
    confidence: float


ParsedDateline = Dateline
"""What it is called beside the article's own ``Dateline``."""

_SURE = 6.0  # what a dateline weighs that leaves no doubt
_SHORT = 3  # letters of a house's sign that may be a short day's name, too: SUN
_LABEL = 40  # letters of a label, of a name behind it
_SEEK, _TRIES = 700, 8  # letters among which a glued dateline is looked for, marks that are tried
_JUNK = re.compile(r"[\s.…*•|>\"“”»]{0,12}")
_EAST = "\u3040"  # kana, Chinese signs and Hangul stand from here on
_MARKS = re.compile(r"\s[-–—―−_ـ|]|[)\]/]\s?\.?\s?(?:[-–—―−]{1,3}|[_=:.])|--\s?\(|\.-|\.\s[-–—]|[^\W\d_]:\s|\s·\s|-\s")
_ANY_MARK = re.compile(  # finds out whether one of _MARKS is there, ten times as fast: it begins with one set of signs
    r"[-–—―−_ـ|)\]/:·](?:(?<=\s[-–—―−_ـ|])|(?<=[)\]/])\s?\.?\s?[-–—―−_=:.]|(?<=-)(?:\s|-\s?\()|(?<=\.-)"
    r"|(?<=[^\W\d_]--)|(?<=[^\W\d_]:)\s|(?<=\s·)\s)"
)
_CLOSED = re.compile(r"[)\]/]")
_DAY = re.compile(r"\d:\s|,\s\d{1,2}\s[^\W\d_]{3,12},\s")  # Sep 04: …, Bakı, 3 may, AZƏRTAC …
_CASELESS_MARK = re.compile("[\u0590-\u17ff]\\s?[:।۔]\\s")  # नागपूर : …, மதுரை: …, जयपुर। …
_GLUED_DASH = re.compile(r"—|(?<=[A-Z])–(?=[A-Z][a-z]|“)")  # OTTAWA–The
_FRESH = re.compile(r"\n|\u3000\u3000")


def parse_dateline(text: str, *, date: str | None = None, language: str | None = None) -> Dateline | None:
    """Return the dateline at the start of *text* or after a headline, standfirst or byline glued before it, else None.

    *date* is the document's ISO date: a day without a year is resolved to the nearest day to it. *language* is BCP 47.
    """
    expect_words("parse_dateline", text, date=date, language=language)
    head = text[: _SEEK + latinline.WINDOW]
    plain = head if head.isascii() else datewords.plain_digits(head)
    found = _parsed(plain, date, language)
    return found if plain is head or found is None else _verbatim(found, plain, head)


def _verbatim(found: Dateline, plain: str, head: str) -> Dateline:
    """Give back the native digits that were read as ASCII ones."""
    at = plain.index(found.text, max(0, found.start - 1))
    words = head[at : at + len(found.text)]
    day = found.text.find(found.date_text or "")
    return found._replace(text=words, date_text=found.date_text and words[day : day + len(found.date_text)])


def _parsed(head: str, date: str | None, language: str | None) -> Dateline | None:
    if not head.isascii() and max(head[:80]) >= _EAST:
        for start in (0, *[match.end() for match in _FRESH.finditer(head, 1, 240)][:3]):
            line = scan_han(head, start)
            if line:
                return _finished(head, line, line.start, (), date, language or "zh", "han")
        if _EAST <= head.lstrip(" \n\u3000([【〔（［「『“")[:1] <= "\ud7a3":
            return None
    if (
        len(head) > 60
        and head[:1] not in "(["
        and not _ANY_MARK.search(head, 0, _SEEK)
        and not _CLOSED.search(head, 0, 160)
    ):
        return _dotted(head, date, language)
    signed = after_byline(head, language)
    if signed:
        line, start, people = signed
        return _finished(head, line, start, people, date, language, "byline")
    return _first(head, date, language) or _glued(head, date, language)


def _first(text: str, date: str | None, language: str | None) -> Dateline | None:
    junk = None if text[:1].isalpha() else _JUNK.match(text)
    start = junk.end() if junk else 0
    start += text[start + 1 : start + 2] == "(" and text[start].isalpha()
    line = latinline.scan(text, start, language)
    return _weighed(text, line, date, language, glued=False)


def _dotted(text: str, date: str | None, language: str | None) -> Dateline | None:
    """Read a line whose only mark is a full stop (Riad. Text …), a day, or a colon behind a town without capitals."""
    near = "." in text[3:40] or "/" in text[:60] or _GLUED_DASH.search(text, 3, 40) or _DAY.search(text, 3, 60)
    indic = text[:1] > "\u0590" and _CASELESS_MARK.search(text, 2, 42)
    return _first(text, date, language) if near or indic else None


def _weighed(text: str, line: Line | None, date: str | None, language: str | None, *, glued: bool) -> Dateline | None:
    if line is None:
        return None
    _outlets(line, text)
    weight = weigh(line, text, glued)
    if weight <= ENOUGH:
        return None
    form = "glued" if glued else "spaced"
    return _finished(text, line, line.start, (), date, language, form, weight)


def _outlets(line: Line, text: str) -> None:
    """Take the one short word in capitals before a dash on Vietnamese copy for an outlet, as papers there sign."""
    if len(line.pieces) != 1 or line.pieces[0].kind != "town" or line.separator not in ("-", "–"):
        return
    piece = line.pieces[0]
    short = len(piece.text) <= 8 and sum(c.isupper() for c in piece.text) >= 2 and " " not in piece.text
    short = short or (piece.text.endswith(" Online") and len(piece.text) < 30)
    if short and not gazetteer.is_place(piece.text) and is_vietnamese(text[line.end : line.end + 80]):
        line.pieces = [Piece("agency", piece.start, piece.end, piece.text)]


def _glued(text: str, date: str | None, language: str | None) -> Dateline | None:
    """Find a dateline behind a headline or standfirst that was glued before it."""
    label = labels.leading(text[:_LABEL]) if ":" in text[:_LABEL] else 0
    for mark in _islice(_MARKS.finditer(text, 3, _SEEK)):
        for start in starts(text, mark.start()):
            if text[:start].rstrip(" ").endswith(":") and labels.leading(text[:start]) == start:
                continue  # Foto: Paris, 3. Mai (AFP)
            if 0 < label < start < label + _LABEL and BOUNDARY.search(text, label, start) is None:
                continue  # Photo: Nora Ash (Reuters) - A view
            line = latinline.scan(text, start, language)
            if line and line.end >= mark.start() and start > 0 and is_apart(text, line):
                found = _weighed(text, line, date, language, glued=True)
                if found:
                    return found
    return None


def _islice(marks: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    for _, mark in zip(range(_TRIES), marks, strict=False):
        yield mark


def _finished(
    text: str,
    line: Line,
    start: int,
    bylines: tuple[str, ...],
    date: str | None,
    language: str | None,
    form: str,
    weight: float = 5.0,
) -> Dateline:
    first: dict[str, Piece] = {}
    agencies, people = [], [*bylines]
    pieces = [piece for piece in line.pieces if not (piece.kind == "agency" and _is_weekday(piece.text))]
    for piece in pieces:
        first.setdefault(piece.kind, piece)
        if piece.kind == "agency":
            agencies.append(piece.text)
        elif piece.kind == "byline":
            people.append(piece.text)
    day, day_text, basis = day_of(first["date"].text, date, language) if "date" in first else (None, None, None)
    return Dateline(
        text[line.start : line.mark].strip(" ,\u3000"),
        start,
        line.end,
        _places(line.pieces, landed=not first.keys().isdisjoint(LANDS)) if "town" in first else (),
        day,
        day_text,
        basis,
        tuple(agencies),
        tuple(people),
        line.separator,
        form,
        1.0 if weight > _SURE else round(weight / _SURE, 2),
    )


def _places(pieces: list[Piece], *, landed: bool) -> tuple[Place, ...]:
    """Give each town the region or country printed right after it; *landed* says whether there is any."""
    found = []
    for index, piece in enumerate(pieces):
        if piece.kind != "town":
            continue
        region, country = _lands(pieces[index + 1 : index + 3]) if landed else (None, None)
        name = piece.text
        start = piece.start if piece.first < 0 else piece.first  # in brackets
        confidence = 0.9 if gazetteer.is_place(name) else 0.5
        found.append(Place(name, region, country, name, start, start + len(name), confidence))
    return tuple(found)


def _lands(after: list[Piece]) -> tuple[str | None, str | None]:
    """Return the region and the country among the two pieces behind a town."""
    region = country = None
    for place, piece in enumerate([piece for piece in after if piece.kind != "mark"]):
        if piece.kind == "region" and not place:
            region = piece.text
        elif piece.kind == "country" and country is None:
            country = piece.text
    return region, country


def _is_weekday(word: str) -> bool:
    """Return whether what stands in brackets is the day's name in full: March 5 (Monday)."""
    return len(word) > _SHORT and datewords.weekday(word) is not None
