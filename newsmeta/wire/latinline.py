"""Datelines of scripts that put spaces between words: ``SAMARRA, Iraq, Jan 15 (Reuters) -``, ``Wien –``, ``(ANSA) - ROMA, 08 FEB -``.

One pass, left to right, without going back: at each place one piece is recognised (a date, an agency in brackets, a bare
agency, a town, a region, a mark), until a separator ends the line. The pieces are then weighed; see ``weigh``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import datewords
from newsmeta.wire.agencywords import agency_at, is_agency, is_domain, like_agency


_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0981-\u09d7\u0e31-\u0e4e\u200c\u200d"
_WORD = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}]|['’‘`-](?=[^\W\d_]))*"
_LINK = r"(?:(?:de|del|de la|de los|de las|la|las|los|le|les|el|da|do|dos|das|di|du|des|of|am|an der|im|bei|sur|sous|en|den|op|aan|nad|pod|na|ob der|upon|i|al|el-|y)\s)?"
_TOWN = re.compile(rf"(?:(?:St|ST|Ste|STE|Sta|Sto|Mt|MT|Ft|FT|Pt)\.\s?)?({_WORD})")
_NEXT_WORD = re.compile(rf"\s{{1,2}}{_LINK}({_WORD})")
_REGION = re.compile(rf"(?:[^\W\d_]{{1,6}}\.\s?){{1,3}}(?:{_WORD})?|{_WORD}(?:\s{_LINK}{_WORD}){{0,3}}")
_BRACKET = re.compile(r"\(\s?([^()\n]{1,60})\)|\[\s?([^\[\]\n]{1,60})\]|«([^«»\n]{2,40})»")
_SLASHES = re.compile(r"/\s?([^/\n]{2,60}?)\s?/")
_SEPARATOR = re.compile(r"\s{0,3}\.?\s{0,2}(?:[-–—―−]{1,3}|_(?=\s)|=(?=\s)|[:·•|](?=\s)|/(?=\s))|\s?\.(?=\s)")
_JOINER = re.compile(r"\s?[/&](?=\s?[^\W\d_])\s?|,?\s(?:and|et|und|y|e|og|och|en|i|ve|dan|và|и|та|و|kaj)\s(?=[^\W\d_])|\s?[,;،]\s{0,2}")
_LETTERS = rf"(?:[^\W\d_]|[{_MARKS}])"
_DAY_FIRST = re.compile(
    rf"(\d{{1,2}})(?:\.|º|er|st|nd|rd|th)?[\s-]{{0,2}}(?:de\s|d['’]|of\s|ngày\s)?({_LETTERS}{{3,16}})\.?"
    r"(?:,?\s{1,2}(?:de\s)?\d{4}(?!\d)\.?)?(?:\s?г\.)?"
)
_WORD_FIRST = re.compile(rf"({_LETTERS}{{3,16}})\.?,?\s{{1,3}}(?:(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s{{1,2}}\d{{4}}(?!\d))?)?")
_NUMERIC = re.compile(
    rf"(?:ngày\s)?\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?(?![\d%])|\d{{4}}-\d\d-\d\d"
    rf"|\d{{4}}\.\s({_LETTERS}{{3,12}})\s\d{{1,2}}\.?(?:,\s{_LETTERS}{{4,12}}(?=\s\())?"
)
_ANOTHER = re.compile(r"\s[-–—―−_]|--|[)/]\s?[-–—:.]|:\s|[^\W\d_]{4}\.\s")
_FIRST_WORD = re.compile(r"[^\W\d_]{1,30}")
_SPACE, _DOT = re.compile(r"\s{0,3}"), re.compile(r"\.?\s?:?\s{0,2}")
_LATE = re.compile(r"[.,:]?\s{0,3}")
_REPORTER = re.compile(rf"(?:[Кк]орр\.?|[Cc]orr\.?)\s+(.+?)(?:\s+({_WORD}\s{_WORD}(?:\s{_WORD})?))?")
_VIETNAMESE = re.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]")
_ENGLISH_MONTHS = "january february march april june july august september october november december".split()
WINDOW = 220


@dataclass(slots=True)
class Piece:
    """A recognised part of a line: ``kind`` is town, region, country, date, agency, byline or mark."""

    kind: str
    start: int
    end: int
    text: str
    sure: bool = True
    first: int = -1


@dataclass(slots=True)
class Line:
    """What one pass found: the pieces, and where the separator stands (equal when there is none)."""

    start: int
    pieces: list[Piece] = field(default_factory=list)
    mark: int = 0
    end: int = 0
    separator: str | None = None

    def of(self, kind: str) -> list[Piece]:
        """Return the pieces of one kind."""
        return [piece for piece in self.pieces if piece.kind == kind]


def scan(text: str, start: int, language: str | None) -> Line | None:
    """Read the dateline that starts at *start*, separator included; None when the words there are not one."""
    line, stop = Line(start), min(len(text), start + WINDOW)
    line = _run(line, text, start, stop, language)
    if line is None:
        return None
    for _ in range(2):
        more = _continued(line, text, stop, language)
        if more is None:
            break
        line.pieces += more.pieces
        line.mark, line.end, line.separator = more.mark, more.end, more.separator
    return line


def _continued(line: Line, text: str, stop: int, language: str | None) -> Line | None:
    """Read on after a separator when a date or a known agency with its own separator follows."""
    after = _LATE.match(text, line.end, stop)
    at = after.end() if after else line.end
    if at >= stop or line.separator is None or not _ANOTHER.search(text, at, min(stop, at + 90)):
        return None
    more = _run(Line(at), text, at, stop, language)
    if more is None or more.separator is None or more.mark - at > 90:
        return None
    strong = [p for p in more.pieces if p.kind == "date" or (p.kind == "agency" and p.sure)]
    had = {piece.kind for piece in line.pieces}
    fresh = any(piece.kind not in had or piece.kind == "agency" for piece in strong)
    towns = more.of("town")
    if towns and "town" in had:
        return None
    seat = len(towns) == 1 and len(more.pieces) == 1 and gazetteer.is_large_place(towns[0].text)
    return more if fresh or seat else None


def _run(line: Line, text: str, at: int, stop: int, language: str | None) -> Line | None:
    signed = 0
    for _ in range(16):
        piece = _piece(line, text, at, stop, language)
        if piece is None:
            break
        line.pieces.append(piece)
        at = piece.end
        if _ends(line, text, at, stop, language):
            return line
        if piece.kind == "agency" and piece.sure and text[at - 1] in ")]/":
            signed = len(line.pieces)
        at = _joined(line, text, at, stop, language)
    return _closed(line, text, signed)


def _joined(line: Line, text: str, at: int, stop: int, language: str | None) -> int:
    """Return where the next piece starts, noting a mark such as / or "and" between two towns."""
    joiner = _JOINER.match(text, at, stop)
    dotted = _after_dot(text, at, stop, language)
    if dotted is not None:
        return dotted
    if joiner and "/" in joiner[0]:
        slash = text.index("/", at)
        grouped = slash > at and _SLASHES.match(text, slash, stop)
        joiner = None if grouped or line.pieces[-1].kind != "town" else joiner
    if joiner is None:
        space = _SPACE.match(text, at, stop)
        return space.end() if space else at
    if line.pieces[-1].kind == "town" and joiner[0].strip(" ,;،"):
        line.pieces.append(Piece("mark", joiner.start(), joiner.end(), joiner[0].strip()))
    return joiner.end()


def _after_dot(text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where reading goes on when a full stop stands before a date, an agency or slashes (Москва. 15 января. ТАСС)."""
    match = _DOT.match(text, at, stop)
    if not match or not match[0].strip():
        return None
    follows = text[match.end() : match.end() + 1]
    if follows in "/(" or _date(text, match.end(), stop, language) or agency_at(text, match.end(), stop):
        return match.end() if follows else None
    return None


def _ends(line: Line, text: str, at: int, stop: int, language: str | None) -> bool:
    """Set the separator and return True when one stands at *at* and what follows is not the line going on."""
    match = _SEPARATOR.match(text, at, stop)
    if not match or match[0].strip() == "" or (match[0].strip() == "." and _after_dot(text, at, stop, language)):
        return False
    mark = match[0].strip()
    if mark == "/" and not any(piece.kind == "agency" for piece in line.pieces):
        return False
    if mark[-1] in "-" and len(mark) == 1 and match[0] == mark and text[match.end() : match.end() + 1].islower():
        return False
    line.mark, line.end, line.separator = at, match.end(), mark
    return True


def _closed(line: Line, text: str, signed: int) -> Line | None:
    """End a line without separator: after a known agency in brackets, or where the text or its first line ends."""
    rest = text[line.pieces[-1].end :][:3] if line.pieces else "-"
    if rest.strip(" .") and not rest.lstrip(" .").startswith("\n"):
        line.pieces = line.pieces[:signed]
    if not line.pieces:
        return None
    line.mark = line.end = line.pieces[-1].end
    return line


def _piece(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    if at >= stop:
        return None
    if text[at] in "([«":
        return _bracketed(line, text, at, stop, language)
    if text[at] == "/":
        return _slashed(line, text, at, stop, language)
    end = _date(text, at, stop, language)
    if end:
        return Piece("date", at, end, text[at:end].rstrip(" ,"))
    end = agency_at(text, at, stop)
    if end and (_bare_agency(line, text, at, end)):
        return Piece("agency", at, end, text[at:end])
    previous = line.pieces[-1] if line.pieces else None
    if previous and previous.kind == "agency" and text[at - 2 : at] == ", " and len(line.pieces) == 1:
        names = re.compile(rf"{_WORD}\s{_WORD}(?=\.)").match(text, at, stop)
        if names:
            return Piece("byline", at, names.end(), names[0])
    if previous and previous.kind in ("town", "region") and "," in text[previous.end : at]:
        region = _region(line, text, at, stop, language)
        if region:
            return region
    return _town(line, text, at, stop, language)


def _bare_agency(line: Line, text: str, start: int, end: int) -> bool:
    """Return whether a bare known name is used as an agency here: first in the line, or after a town and its mark."""
    name = text[start:end]
    if is_domain(name) or name.isupper() or " " in name or not line.pieces:
        return not gazetteer.is_large_place(name) or bool(line.of("town"))
    return bool(line.pieces)


def _date(text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where the date at *at* ends; a weekday may stand before it."""
    head = text[at : at + 1]
    if not head or not head.isalnum():
        return None
    if not head.isdecimal():
        return _worded_date(text, at, stop, language)
    match = _DAY_FIRST.match(text, at, stop)
    if match and datewords.month(match[2], language):
        return match.end()
    match = _NUMERIC.match(text, at, stop)
    return match.end() if match and _possible(match[0]) else None


def _worded_date(text: str, at: int, stop: int, language: str | None) -> int | None:
    """Return where a date that starts with a word ends: Jan. 15, 2026 or Monday, Jan. 15."""
    match = _WORD_FIRST.match(text, at, stop)
    if not match:
        return None
    if match[2]:
        if datewords.month(match[1], language) or _mistyped(match[1]):
            return match.end()
        if match[1] == "ngày":
            numeric = _NUMERIC.match(text, at, stop)
            return numeric.end() if numeric else None
    if datewords.weekday(match[1], language) is None:
        return None
    return _date(text, match.start(2) if match[2] else match.end(), stop, language)


def _possible(numbers: str) -> bool:
    """Return whether numbers can be a day: three parts, or day and month with a slash between."""
    parts = re.findall(r"\d+", numbers)
    return len(parts) > 2 or len(parts[0]) == 4 or ("/" in numbers and 1 <= int(parts[0]) <= 31 and 1 <= int(parts[1]) <= 12)


@lru_cache(maxsize=1024)
def _mistyped(word: str) -> bool:
    """Return whether a word is an English month with one letter wrong, missing or too many (Marc, Narch, Marchg)."""
    low = word.lower()
    return 3 < len(low) <= 10 and low.isascii() and any(_one_apart(low, month) for month in _ENGLISH_MONTHS)


def _one_apart(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return any(one[same + i :] == other[same + j :] for i, j in ((1, 1), (0, 1), (1, 0)))


def _bracketed(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    match = _BRACKET.match(text, at, stop)
    if not match:
        return None
    content = (match[1] or match[2] or match[3]).strip()
    start = text.index(content, at)
    return _inside(line, text, (at, match.end()), start, content, language)


def _slashed(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    match = _SLASHES.match(text, at, stop)
    if not match or not line.pieces:
        return None
    return _inside(line, text, (at, match.end()), match.start(1), match[1].strip(), language)


def _inside(line: Line, text: str, span: tuple[int, int], start: int, content: str, language: str | None) -> Piece | None:
    """Say what brackets or slashes hold: an agency (perhaps with a date or a reporter), a region or a date."""
    stop = start + len(content)
    reporter = _REPORTER.fullmatch(content)
    if reporter:
        line.pieces += [Piece("byline", start, stop, reporter[2])] if reporter[2] else []
        return Piece("agency", *span, reporter[1], True, start)
    if _date(text, start, stop, language) == stop:
        return Piece("date", *span, content, True, start)
    for match in re.finditer(r"(?:\s[-–—]\s|,\s|\s|^)(?=\w{1,9}[. /]{1,2}\w)", content):
        day, name = match.end() + start, content[: match.start()]
        if name and _date(text, day, stop, language) == stop and (is_agency(name) or like_agency(name)):
            line.pieces.append(Piece("date", day, stop, content[match.end() :]))
            return Piece("agency", *span, name, is_agency(name), start)
    if is_agency(content) or is_domain(content):
        return Piece("agency", *span, content, True, start)
    if line.of("town") and not line.of("region") and (gazetteer.is_region(content) or gazetteer.is_country(content)):
        return Piece("country" if gazetteer.is_country(content) else "region", *span, content, True, start)
    return Piece("agency", *span, content, False, start) if like_agency(content) else None


def _region(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read the state or country after a town's comma; capitals after capitals that are no known region are a second town."""
    match = _REGION.match(text, at, stop)
    if not match or text[at].islower():
        return None
    end = _cut(text, at, match.end(), stop, language)
    if end is None:
        return None
    name = text[at:end].rstrip()
    known = gazetteer.is_region(name)
    land = not known and gazetteer.is_country(name)
    if not known and not land and (name.isupper() or gazetteer.is_large_place(name) or len(line.of("region")) > 0):
        return None
    while name.endswith(".") and not (known or len(name) <= 7):
        name = name[:-1]
    if name.endswith(".") and not gazetteer.is_region(name):
        name = name[:-1]
    return Piece("country" if land else "region", at, at + len(name), name, known or land)


def _cut(text: str, start: int, end: int, stop: int, language: str | None) -> int | None:
    """Return where words end before a date, an agency or a sentence's full stop begins inside them."""
    for match in re.finditer(r"(?<=\s)\S", text[start:end]):
        at = start + match.start()
        if _date(text, at, stop, language):
            return at
    return end if _date(text, start, stop, language) is None else None


def _town(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read a town's name: capitalised words, all in capitals when the first is, up to six."""
    match = _TOWN.match(text, at, stop)
    if not match or text[at].islower():
        return None
    capitals, end = match[1].isupper() and len(match[1]) > 1, match.end()
    for _ in range(5):
        following = _NEXT_WORD.match(text, end, stop)
        if not following or following[1][0].islower() or (capitals and not following[1].isupper()):
            break
        if _date(text, following.start(1), stop, language):
            break
        if _starts_agency(text, following.start(1), stop):
            break
        end = following.end()
    name = text[at:end]
    return Piece("town", at, end, name)


def _starts_agency(text: str, at: int, stop: int) -> bool:
    """Return whether an agency's bare name stands here and its separator right after (SYDNEY March 22 AAP -)."""
    end = agency_at(text, at, stop)
    return end is not None and _SEPARATOR.match(text, end, stop) is not None


def weigh(line: Line, text: str, glued: bool) -> float:
    """Return how much speaks for a dateline: above 3 it is one. Place names add weight, they never move the span."""
    towns, dates, agencies = line.of("town"), line.of("date"), line.of("agency")
    body = text[line.end : line.end + 160].lstrip(" \t\u3000\n\"“„«'‘»(")
    score = _separator_weight(line, glued) + _body_weight(body, line, text)
    if towns:
        score += _town_weight(towns, glued)
    if any(piece.sure for piece in line.of("region") + line.of("country")):
        score += 1.5
    score += 2.5 if dates else 0
    if any(piece.sure for piece in agencies):
        score += 3
    elif agencies:
        score += 1.5 if towns and (towns[0].text.isupper() or gazetteer.is_place(towns[0].text)) else 0.5
    if not towns and not any(piece.sure for piece in agencies):
        score += _lone_weight(line, text, body)
    return score


def _separator_weight(line: Line, glued: bool) -> float:
    mark = (line.separator or "").strip(" .")
    if not mark:
        return 0.2 if line.separator == "." and not glued else -0.5
    if mark in (":", "|", "/"):
        return 0.2 if not glued or line.of("agency") else -0.5
    return 0.3 if mark == "-" else 0.5


def _body_weight(body: str, line: Line, text: str) -> float:
    if not body:
        return 0.5 if line.of("agency") or line.of("date") else -2
    weight = 0.5 if not body[0].islower() else -0.3 if line.of("agency") or line.of("date") else -2
    long_enough = len(body) >= 25 or line.of("agency") or line.of("date")
    first = _FIRST_WORD.match(body)
    if first and datewords.fold(first[0]) in datewords.words("updated"):
        weight -= 3
    return weight + (0.5 if long_enough else -1)


def _town_weight(towns: list[Piece], glued: bool) -> float:
    weights = []
    for town in towns[:3]:
        name = town.text
        capitals = 1.5 if name.isupper() and len(name) > 2 else 0
        known = 2.0 if gazetteer.is_large_place(name) else 1.6 if gazetteer.is_place(name) else 0
        weights.append(capitals + known - (0.5 if len(name.split()) > 4 else 0))
    return sum(weights) / len(weights)


def _lone_weight(line: Line, text: str, body: str) -> float:
    """Weigh a line with neither town nor known agency: a date in capitals, an outlet's letters on Vietnamese copy."""
    dates, agencies = line.of("date"), line.of("agency")
    if dates and not agencies:
        return 0 if dates[0].text.upper() == dates[0].text and line.separator in ("--", "—", "–", "-") else -3
    vietnamese = is_vietnamese(body[:80])
    return 2.0 if agencies and vietnamese else 0


def is_vietnamese(words: str) -> bool:
    """Return whether the letters of *words* are Vietnamese."""
    return _VIETNAMESE.search(words) is not None
