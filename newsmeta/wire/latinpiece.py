"""The next piece of a dateline in a script with capitals: a date, an agency, a region, a town."""

from __future__ import annotations

import re

from newsmeta.lexicon import gazetteer
from newsmeta.wire.agencywords import agency_at, is_agency, is_domain
from newsmeta.wire.house import is_house
from newsmeta.wire.inlinedate import date_end
from newsmeta.wire.pieces import Line, Piece
from newsmeta.wire.townwords import (
    WORD,
    bracketed,
    full_name_end,
    read_region,
    read_town,
    slashed,
)

_INITIALS = re.compile(r"[A-Z]{2,6}(?=:\s)")
_BARE_DAY = re.compile(r"(\d{1,2})\s\(([^()\n]{2,40})\)")
_OUTLET = re.compile(rf"{WORD}(?=\.\s)")
_SHORT_REGION = re.compile(r"[A-Z]\.[A-Z]\.?(?![^\W\d_])")


def read_piece(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Return the piece that stands at *at* behind those of *line*, None where it is none of a dateline's."""
    if at >= stop:
        return None
    if text[at] in "([«":
        return bracketed(line, text, at, stop, language)
    if text[at] == "/":
        return slashed(line, text, at, stop, language)
    end = date_end(text, at, stop, language)
    if end:
        return Piece("date", at, end, text[at:end].rstrip(" ,"))
    previous = line.pieces[-1] if line.pieces else None
    day = _BARE_DAY.match(text, at, stop) if previous and previous.kind == "town" and text[at].isdecimal() else None
    if day and is_agency(day[2].strip()):
        return Piece("date", at, day.end(1), day[1])  # Brasília, 3 (Agência Estado) -
    end = agency_at(text, at, stop)
    if end and (_bare_agency(line, text, at, end)):
        return Piece("agency", at, end, text[at:end])
    if previous is None:
        return read_town(text, at, stop, language)
    return _behind(line, previous, text, at, stop, language)


def _behind(line: Line, previous: Piece, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read a piece that only stands behind others: a region, an outlet's letters, a reporter, one more town."""
    if previous.kind == "agency" and text[at - 2 : at] == ", " and len(line.pieces) == 1:
        names = full_name_end(text, at, stop)
        if names:
            return Piece("byline", at, names, text[at:names])
    if previous.kind in ("town", "region") and "," in text[previous.end : at]:
        initials = _INITIALS.match(text, at, stop)
        if initials:
            return Piece("agency", at, initials.end(), initials[0], False)  # Bengaluru, DHNS:
        region = read_region(line, text, at, stop, language)
        if region:
            return region
    short = _SHORT_REGION.match(text, at, stop) if text[at + 1 : at + 2] == "." else None
    if short and previous.kind == "town" and gazetteer.is_region(short[0]):
        return Piece("region", at, short.end(), short[0])  # WASHINGTON D.C. (AP) —
    end = outlet_end(line, text, at, stop) if previous.kind == "date" else 0
    if end:
        return Piece("agency", at, end, text[at:end], False)
    return read_town(text, at, stop, language)


def outlet_end(line: Line, text: str, at: int, stop: int) -> int:
    """Return where an outlet's one word ends behind town and day (Якутск. 3 мая. MarshNews.), 0 for none."""
    if not line.pieces or line.pieces[-1].kind != "date" or line.pieces[0].kind != "town":
        return 0
    word = _OUTLET.match(text, at, stop)
    return word.end() if word and is_house(word[0]) else 0


def _bare_agency(line: Line, text: str, start: int, end: int) -> bool:
    """Return whether a bare known name is used as an agency here: first in the line, or after a town and its mark."""
    name = text[start:end]
    if is_domain(name) or name.isupper() or " " in name or not line.pieces:
        return not gazetteer.is_large_place(name) or bool(line.of("town"))
    return bool(line.pieces)
