"""The parts of a dateline in scripts with spaces between words: towns, regions, what brackets and slashes hold."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.lexicon import gazetteer
from newsmeta.wire import datewords, vocabulary
from newsmeta.wire.agencywords import (
    agency_at,
    is_agency,
    is_call_sign,
    is_domain,
    like_agency,
    printed_so,
    signs_alone,
)
from newsmeta.wire.house import is_desk
from newsmeta.wire.inlinedate import date_end
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.letters import is_small
from newsmeta.wire.person import is_person
from newsmeta.wire.pieces import Line, Piece

WORD = rf"[^\W\d_]+(?:(?:[{datewords.MARKS}]|['’‘`-](?=[^\W\d_]))[^\W\d_]*)*"
_TOWN = re.compile(rf"(?:(?:St|ST|Ste|STE|Sta|Sto|Mt|MT|Ft|FT|Pt)\.\s?)?({WORD})")
_WORD = re.compile(WORD)
_SHORT_LAND = re.compile(r"(?:[^\W\d_]{1,6}\.\s?){1,3}")
_BRACKET = re.compile(r"\(\s?([^()\n]{1,60})\)|\[\s?([^\[\]\n]{1,60})\]|«([^«»\n]{2,40})»")
SLASHES = re.compile(r"/\s?([^/\n]{2,60}?)\s?/")
SEPARATOR = re.compile(r"\s{0,3}\.?\s{0,2}(?:[-–—―−]{1,3}|[_ـ](?=\s)|=(?=\s)|[:·•|៖](?=\s)|/(?=\s))|\s?[.।۔](?=\s)")
_SIGNED = re.compile(r"([^,/]{5,40}), ([^,]{2,30})")
_KNOWN_TOWN = re.compile(rf"{WORD}(?:[ -]{WORD}){{0,2}}")
_STAMP = re.compile(r"/\d{1,2}:\d\d$")  # (pts/09.06.2025/10:15)
_MORE = re.compile(r"([^/\n\s]{2,30})/")
_SHORTENED = re.compile(r"\s(?:a|b|i|o|v)\.\s?(?:d\.\s?)?[A-ZÄÖÜ][^\W\d_]{0,12}\.?(?=[\s,(])")  # Frankfurt a. M.
_ELIDED = re.compile(r"[dl]['’](?=[A-ZÀ-Þ])")
_BEFORE_DAY = re.compile(r"(?:\s[-–—]\s|,\s|\s|/|^)(?=\w{1,9}[. /]{1,2}\w)")
_BEGINS = re.compile(r"(?<=\s)\S")


def _link() -> str:
    return rf"(?:(?:{vocabulary.either('dateline', 'links')})\s)?"


@cache
def _next_word() -> re.Pattern[str]:
    """Return the next word of a town's name, a small one before it or not."""
    return re.compile(rf"\s{{1,2}}{_link()}({WORD})")


@cache
def _river() -> re.Pattern[str]:
    """Return the river that tells a town from others of its name: Frankfurt/Main."""
    rivers = {form for word in vocabulary.words("dateline", "rivers") for form in (word.capitalize(), word.upper())}
    return re.compile(rf"/(?:{'|'.join(sorted(rivers))}|[MO]\.)(?![^\W\d_])")


@cache
def _reporter() -> re.Pattern[str]:
    """Return the word for the agency's own reporter, the agency, and the reporter's name or none."""
    words = vocabulary.either("dateline", "reporter")
    return re.compile(rf"(?i:{words})\.?\s+(.+?)(?:\s+({WORD}\s{WORD}(?:\s{WORD})?))?")


def bracketed(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read what round, square or angle brackets hold at *at*."""
    match = _BRACKET.match(text, at, stop)
    if not match:
        return None
    content = (match[1] or match[2] or match[3]).strip()
    start = text.index(content, at)
    return _inside(line, text, (at, match.end()), start, content, language)


def slashed(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read what stands between two slashes after a place or date: /ТАСС/, / ACCESSWIRE /."""
    match = SLASHES.match(text, at, stop)
    if not match or not (line.pieces or printed_so(match[1].strip())):
        return None
    more = _MORE.match(text, match.end(), stop)
    if more and is_agency(match[1].strip()) and is_agency(more[1]):
        line.pieces.append(Piece("agency", at, match.end(), match[1].strip(), True, match.start(1)))
        return Piece("agency", match.end(), more.end(), more[1], True, more.start(1))  # /ritzau/Reuters/
    return _inside(line, text, (at, match.end()), match.start(1), match[1].strip(), language)


def _inside(
    line: Line, text: str, span: tuple[int, int], start: int, content: str, language: str | None
) -> Piece | None:
    """Say what brackets or slashes hold: an agency (perhaps with a date or a reporter), a region or a date."""
    content = _STAMP.sub("", content)
    stop = start + len(content)
    town = not line.pieces and _KNOWN_TOWN.fullmatch(content) and gazetteer.is_place(content)
    if town and not is_agency(content):
        return Piece("town", *span, content, True, start)  # (WASHINGTON) —
    reporter = _reporter().fullmatch(content)
    if reporter:
        line.pieces += [Piece("byline", start, stop, reporter[2])] if reporter[2] else []
        return Piece("agency", *span, reporter[1], True, start)
    if date_end(text, start, stop, language) == stop:
        return Piece("date", *span, content, True, start)
    for match in _BEFORE_DAY.finditer(content):
        day, name = match.end() + start, content[: match.start()].rstrip(" /")
        if name and date_end(text, day, stop, language) == stop and (is_agency(name) or like_agency(name)):
            line.pieces.append(Piece("date", day, stop, content[match.end() :]))
            return Piece("agency", *span, name, is_agency(name), start)
    signed = _SIGNED.fullmatch(content)
    if signed and is_agency(signed[2]) and is_person(signed[1]):
        line.pieces.append(Piece("byline", start, start + len(signed[1]), signed[1]))
        return Piece("agency", *span, signed[2], True, start + signed.start(2))  # /Ana Ruiz, БТА/
    name, _, title = content.partition(" ")
    if title.islower() and printed_so(name) and is_title(title):
        return Piece("agency", *span, name, True, start)  # (ČTK zpravodaj)
    if is_desk(content.lower()):
        return Piece("agency", *span, content, bool(line.pieces), start)  # LAHORE (Our Correspondent) –
    if is_agency(content) or is_domain(content) or is_call_sign(content):
        alone = is_call_sign(content) or is_domain(content) or signs_alone(content)  # not (Bloomberg Opinion) -
        return Piece("agency", *span, content, alone or bool(line.pieces), start)
    if not line.of("agency") and line.of("town") and _signed_after(text, span[1]):
        return Piece("region", *span, content, False, start)  # Halle (Saale) (dpa)
    land = "country" if gazetteer.is_country(content) else "region" if gazetteer.is_region(content) else ""
    if land and line.of("town") and not line.of(land):
        return Piece(land, *span, content, True, start)
    return Piece("agency", *span, content, False, start) if like_agency(content) else None


def _signed_after(text: str, at: int) -> bool:
    """Return whether another bracket follows that holds a known agency."""
    match = _BRACKET.match(text, at + 1) if text[at : at + 2] == " (" else None
    return match is not None and is_agency((match[1] or "").strip())


def full_name_end(text: str, at: int, stop: int) -> int:
    """Return where two words end behind which a full stop stands, as a reporter's name may; else 0."""
    end = at
    for after in " .":
        word = _WORD.match(text, end, stop)
        end = word.end() if word else stop
        if text[end : end + 1].strip() != after.strip() or end >= stop:
            return 0
        end += after == " "
    return end


def read_region(line: Line, text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read the state or country after a town's comma; other capitals after capitals are a second town."""
    end = 0 if is_small(text[at]) else _land_end(text, at, stop)
    if not end:
        return None
    end = _cut(text, at, end, stop, language)
    name = text[at:end].rstrip()
    known = gazetteer.is_region(name) or name.rpartition(" ")[2].lower() in vocabulary.words("dateline", "lands")
    short = "" if known else name.partition(". ")[0]
    if short != name and short and gazetteer.is_region(short):
        name, known = short + ".", True  # Tijuana, BC. Los …
    land = not known and gazetteer.is_country(name)
    if not known and not land and (name.isupper() or gazetteer.is_large_place(name) or len(line.of("region")) > 0):
        return None
    while name.endswith(".") and not (known or len(name) <= 7):
        name = name[:-1]
    if name.endswith(".") and not gazetteer.is_region(name):
        name = name[:-1]
    return Piece("country" if land else "region", at, at + len(name), name, known or land)


def _land_end(text: str, at: int, stop: int) -> int:
    """Return where a state's short forms and a word, or up to four words, end; 0 where none stand at *at*."""
    short = _SHORT_LAND.match(text, at, stop)
    word = _WORD.match(text, short.end() if short else at, stop)
    if short or not word:
        return word.end() if word else short.end() if short else 0
    for _ in range(3):
        following = _next_word().match(text, word.end(), stop)
        if not following or text[word.end() + 1].isspace():
            break
        word = following
    return word.end()


def _cut(text: str, start: int, end: int, stop: int, language: str | None) -> int:
    """Return where words end before a date, an agency or a sentence's full stop begins inside them."""
    if " " not in text[start:end]:
        return end
    for match in _BEGINS.finditer(text[start:end]):
        at = start + match.start()
        if date_end(text, at, stop, language):
            return at
    return end


def read_town(text: str, at: int, stop: int, language: str | None) -> Piece | None:
    """Read a town's name: capitalised words, all in capitals when the first is, up to six."""
    match = _TOWN.match(text, at, stop)
    if not match or (text[at].islower() and is_small(text[at])):
        return None
    end, word = match.end(), match[1]
    capitals = len(word) > 1 and word.isupper()
    next_word = _next_word()
    for _ in range(5):
        following = next_word.match(text, end, stop)
        if (
            not following
            or (following[1][0].islower() and is_small(following[1][0]) and not _ELIDED.match(following[1]))
            or (capitals and not following[1].isupper())
            or (len(following[1]) == 1 and text[following.end() : following.end() + 1] == ".")  # Washington D.C.
        ):
            break
        if date_end(text, following.start(1), stop, language) and not _only_short(following[1], language):
            break
        if _starts_agency(text, following.start(1), stop):
            break
        if following.start(1) > end + 2 and _and_another(text[at:end], text[end : following.start(1)], following[1]):
            break
        end = following.end()
    after = text[end : end + 3]
    added = _river() if after[:1] == "/" else _SHORTENED if after[2:] == "." else None
    river = added.match(text, end, stop) if added else None
    end = river.end() if river else end
    name = text[at:end]
    return None if not name[0].isupper() and name.count(" ") > 2 else Piece("town", at, end, name)


def _and_another(name: str, link: str, other: str) -> bool:
    """Return whether the small word between two names is "and" between two towns (Lima y Cusco) and no part of one."""
    joins = link.strip() in vocabulary.words("dateline", "and")
    return joins and gazetteer.is_large_place(name) and gazetteer.is_large_place(other)


def _only_short(word: str, language: str | None) -> bool:
    """Return whether a town's next word only looks like a weekday or month in some language (LANG SON, LA PAZ)."""
    joins = datewords.fold(word) in datewords.words("joins")
    return len(word) <= 3 and not joins and datewords.month(word, language or "en") is None


def _starts_agency(text: str, at: int, stop: int) -> bool:
    """Return whether an agency's bare name stands here and its separator right after (SYDNEY March 22 AAP -)."""
    end = agency_at(text, at, stop)
    return end is not None and SEPARATOR.match(text, end, stop) is not None
