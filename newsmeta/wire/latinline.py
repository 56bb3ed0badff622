"""Datelines in scripts with spaces between words: ``SAMARRA, Iraq, Jan 15 (Reuters) -``, ``(ANSA) - ROMA, 08 FEB -``.

One pass, left to right, without going back: at each place one piece is recognised (a date, an agency in brackets, a
bare agency, a town, a region, a mark), until a separator ends the line. The pieces are then weighed; see ``weight``.
"""

from __future__ import annotations

import re
from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import vocabulary
from newsmeta.wire.agencywords import agency_at
from newsmeta.wire.inlinedate import date_end
from newsmeta.wire.latinpiece import outlet_end, read_piece
from newsmeta.wire.letters import is_small
from newsmeta.wire.person import is_person
from newsmeta.wire.pieces import LANDS, Line, Piece
from newsmeta.wire.townwords import (
    SEPARATOR,
    SLASHES,
)

_ANOTHER = re.compile(  # begins with one set of signs, so that what cannot begin a mark is skipped ten times as fast
    r"[-–—―−_ـ|)/:](?:(?<=\s[-–—―−_ـ|])|(?<=[^\W\d_]-)\s|(?<=-)-|(?<=[)/])\s?[-–—:.]|(?<=:)\s)"
)
_STOP = re.compile(r"\.(?:(?<=[^\W\d_]{4}\.)|(?<=[A-ZА-Я]{3}\.))\s")  # МОСКВА, 5 фев — РИА Новости.
_SPACE, _DOT = re.compile(r"\s{0,3}"), re.compile(r"[.۔]?\s?:?\s{0,2}")
_LATE = re.compile(r"[.,:]?\s{0,3}")
_NAMED = LANDS | {"town"}
WINDOW = 220  # letters of a dateline


def scan(text: str, start: int, language: str | None) -> Line | None:
    """Read the dateline that starts at *start*, separator included; None when the words there are not one."""
    stop = min(len(text), start + WINDOW)
    line = _run(Line(start), text, start, stop, language)
    if line is None:
        return None
    _writer(line)
    _bracketed_land(line, text)
    for _ in range(2):
        more = _continued(line, text, stop, language)
        if more is None:
            break
        line.pieces += more.pieces
        line.mark, line.end, line.separator = more.mark, more.end, more.separator
    return line


def _writer(line: Line) -> None:
    """Take "Ali AKSOY" for the writer in Ali AKSOY/ANKARA, (DHA) -: only a person's family name is set in capitals."""
    if len(line.pieces) < 3 or line.pieces[1].text != "/":
        return
    first, *rest = line.pieces[:3]
    if {first.kind, rest[1].kind} != {"town"} or not rest[1].text.isupper():
        return
    given, _, family = first.text.partition(" ")
    if given.istitle() and family.isupper() and len(family) > 1:
        line.pieces[:2] = [Piece("byline", first.start, first.end, first.text)]


def _bracketed_land(line: Line, text: str) -> None:
    """Take what stands in brackets right behind the town for its region when a known agency signs later: (W/R)."""
    if len(line.pieces) < 3 or line.pieces[1].kind != "agency" or line.pieces[0].kind != "town":
        return
    land, *rest = line.pieces[1:]
    if text[land.start] == "(" and not land.sure and any(piece.kind == "agency" and piece.sure for piece in rest):
        line.pieces[1] = Piece("region", land.start, land.end, land.text, False, land.first)


def _continued(line: Line, text: str, stop: int, language: str | None) -> Line | None:
    """Read on after a separator when a date or a known agency with its own separator follows."""
    after = None if text[line.end : line.end + 1].isalnum() else _LATE.match(text, line.end, stop)
    at = after.end() if after else line.end
    if at >= stop or line.separator is None:
        return None
    if not (_ANOTHER.search(text, at, min(stop, at + 90)) or _STOP.search(text, at, min(stop, at + 45))):
        return None
    more = _run(Line(at), text, at, stop, language)
    if more is None or more.separator is None or more.mark - at > 90:
        return None
    strong = [p for p in more.pieces if p.kind == "date" or (p.kind == "agency" and p.sure)]
    had = {piece.kind for piece in line.pieces}
    fresh = any(piece.kind not in had or piece.kind == "agency" for piece in strong)
    towns = more.of("town")
    if towns and "town" in had:
        return _signed(line, more)
    seat = len(towns) == 1 and {p.kind for p in more.pieces[1:]} <= LANDS and gazetteer.is_large_place(towns[0].text)
    return more if fresh or seat else None


def _signed(line: Line, more: Line) -> Line | None:
    """Read the writer's name in capitals between the agency's dash and one more (ERZURUM (AA) - ALİ AKSOY -)."""
    name = more.pieces[0]
    alone = len(more.pieces) == 1 and line.pieces[-1].kind == "agency" and line.pieces[-1].sure
    if not (alone and name.text.isupper() and " " in name.text and more.separator == line.separator):
        return None
    if not is_person(name.text) or gazetteer.is_place(name.text):
        return None
    more.pieces = [Piece("byline", name.start, name.end, name.text)]
    return more


def _run(line: Line, text: str, at: int, stop: int, language: str | None) -> Line | None:
    signed = 0
    for _ in range(16):
        piece = read_piece(line, text, at, stop, language)
        if piece is None:
            break
        line.pieces.append(piece)
        at = piece.end
        if piece.kind in _NAMED and _only_comma(text, at):
            at += 2
            continue
        if _ends(line, text, at, stop, language):
            return line
        if piece.kind == "agency" and piece.sure and (text[at - 1] in ")]/" or _open_end(line, text, at)):
            signed = len(line.pieces)
        at = _joined(line, text, at, stop, language)
    return _closed(line, text, signed)


def _open_end(line: Line, text: str, at: int) -> bool:
    """Return whether town, day and a known agency in capitals make a line without separator (Bakı, 3 may, AZƏRTAC)."""
    if [piece.kind for piece in line.pieces] != ["town", "date", "agency"] or not line.pieces[2].text.isupper():
        return False
    return text[at : at + 1] == " " and text[at + 1 : at + 2].isupper() and text[at + 2 : at + 3].islower()


def _only_comma(text: str, at: int) -> bool:
    """Return whether nothing but a comma parts a place from what follows, as in most lines: no separator, no "and"."""
    return text[at : at + 2] == ", " and (text[at + 2 : at + 3].isupper() or text[at + 2 : at + 3].isdecimal())


def _joined(line: Line, text: str, at: int, stop: int, language: str | None) -> int:
    """Return where the next piece starts, noting a mark such as / or "and" between two towns."""
    joiner = _joiner().match(text, at, stop)
    dotted = _after_dot(line, text, at, stop, language)
    if dotted is not None:
        return dotted
    if text[at : at + 2] == "-(":
        return at + 1  # LILONGWE-(Marsh Post)-
    if joiner and "/" in joiner[0]:
        slash = text.index("/", at)
        grouped = slash > at and SLASHES.match(text, slash, stop)
        joiner = None if grouped or line.pieces[-1].kind != "town" else joiner
    if joiner is None:
        space = _SPACE.match(text, at, stop)
        return space.end() if space else at
    if line.pieces[-1].kind == "town" and joiner[0].strip(" ,;،"):
        line.pieces.append(Piece("mark", joiner.start(), joiner.end(), joiner[0].strip()))
    return joiner.end()


@cache
def _joiner() -> re.Pattern[str]:
    """Return what joins two pieces of a line: a slash, "and" between towns, a comma."""
    words = vocabulary.either("dateline", "and")
    return re.compile(rf"\s?[/&](?=\s?[^\W\d_])\s?|,?\s(?:{words})\s(?=[^\W\d_])|\s?[,;،]\s{{0,2}}")


def _after_dot(line: Line, text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where reading goes on when a full stop stands before a date, an agency or slashes (Москва. 15 января.)."""
    near = text[at : at + 2]
    match = _DOT.match(text, at, stop) if "." in near or ":" in near or "۔" in near else None
    if not match or not match[0].strip():
        return None
    end = match.end()
    follows = text[end : end + 1]
    if follows in "/(" or date_end(text, end, stop, language):
        return end if follows else None
    return end if agency_at(text, end, stop) or outlet_end(line, text, end, stop) else None


def _ends(line: Line, text: str, at: int, stop: int, language: str | None) -> bool:
    """Set the separator and return True when one stands at *at* and what follows is not the line going on."""
    if text[at : at + 2] == ", " and line.pieces[-1].kind == "date":
        at += 1  # March 4, -
    match = SEPARATOR.match(text, at, stop) if text[at : at + 1] != "," else None
    if not match and text[at - 1] == "." and (line.pieces[-1].kind == "date" or _new_sentence(line, text, at)):
        at -= 1  # Lima, 3 de mayo de 2026. El …
        match = SEPARATOR.match(text, at, stop)
    mark = match[0].strip() if match else ""
    if not match or mark == "" or (mark == "." and _after_dot(line, text, at, stop, language)):
        return False
    if mark == "/" and not any(piece.kind == "agency" for piece in line.pieces):
        return False
    if (
        match[0] == mark
        and mark in "-–"
        and line.pieces[-1].kind == "date"
        and text[match.end() : match.end() + 1].isdecimal()
    ):
        return False  # Halifax, May 3–5: …
    if mark == "-" and match[0] == mark and (_hyphen(text, at) or text[at + 1 : at + 2] == "("):
        return False
    line.mark, line.end, line.separator = at, match.end(), mark
    return True


def _new_sentence(line: Line, text: str, at: int) -> bool:
    """Return whether a state's full stop ends the line, too (Tijuana, BC. Los pescadores)."""
    opens = text[at : at + 1] == " " and text[at + 1 : at + 2].isupper() and text[at + 2 : at + 3].islower()
    known = line.pieces[-1].kind == "region" and line.pieces[-1].sure
    return opens and known and [piece.kind for piece in line.pieces] == ["town", "region"]


def _hyphen(text: str, at: int) -> bool:
    """Return whether a dash without a space before it only ends a word (Radio- und), not a line (ALGER- Le …)."""
    glued = text[at + 1 : at + 2].isalpha() and text[at - 1].islower()
    return glued or is_small(text[at + 1 : at + 4].lstrip()[:1])


def _closed(line: Line, text: str, signed: int) -> Line | None:
    """End a line without separator: after a known agency in brackets, or where the text or its first line ends."""
    rest = text[line.pieces[-1].end :][:3] if line.pieces else "-"
    if signed and text[line.pieces[signed - 1].end :].lstrip()[:1].islower():
        return None  # London (CNN) reporter …
    if line.pieces and not signed and line.pieces[0].kind == "town" and text[line.start] == "(":
        signed = 1  # (Ottawa) Le …
    if rest.strip(" .") and not rest.lstrip(" .").startswith("\n"):
        line.pieces = line.pieces[:signed]
    if not line.pieces:
        return None
    line.mark = line.end = line.pieces[-1].end
    return line
