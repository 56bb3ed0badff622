"""Datelines of Korean copy: ``(서울=연합뉴스) 홍길동 기자 =``, ``[부산=뉴시스] 홍길동 기자 =`` and their kin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.wire.agencywords import is_agency, is_domain
from newsmeta.wire.hansigns import SIGN
from newsmeta.wire.pieces import Line, Piece, joined

_KOREAN = re.compile(r"(?P<open>[(\[【〔（])(?P<inside>[^)\]】〕）\n]{2,48})[)\]】〕）]")
_ROLE = rf"(?:{SIGN}{{0,8}}(?:기자|특파원|논설위원|편집위원|위원|통신원|리포터|에디터|작가|객원))"
_KOREAN_NAMES = re.compile(
    rf"\s{{0,2}}(?P<names>(?:{SIGN}{{2,5}}(?:[\s·ㆍ,/]{{1,2}}|(?=기자|특파원))(?:[^\s=]{{2,12}}\s)?){{1,5}}?){_ROLE}(?:\s?=)?"
)
_NO_PLACES = frozenset("사진 그래픽 자료 자료사진 제공 영상 출처 이미지 캡처".split())
_SPLIT = re.compile(r"[\s\u3000=＝・|/／,，、]+")
_EQUALS = re.compile("[=＝]")
_END = re.compile(r"\s{0,2}[=＝]")
_TOKEN = re.compile(r"[^\s·ㆍ,/、]+")
_LISTED = re.compile(r"[^,，|]+")
_TITLED = re.compile(_ROLE)
_PLACE = re.compile(rf"{SIGN}{{2,10}}")
_NAME = re.compile(rf"{SIGN}{{2,4}}(?=[\s·ㆍ,/]|기자|특파원|$)")


def read_korean(text: str, at: int) -> Line | None:
    """Read (서울=연합뉴스) 홍길동 기자 = and its kin: the agency on either side of =, or agency and reporter inside."""
    match = _KOREAN.match(text, at)
    if not match:
        return None
    inside, start = match["inside"], match.start("inside")
    pieces = list(_pair(inside, start)) if _EQUALS.search(inside) else list(_alone(inside, start))
    if not any(piece.kind == "agency" for piece in pieces) or any(piece.text in _NO_PLACES for piece in pieces):
        return None
    end, separator = match.end(), None
    names = _KOREAN_NAMES.match(text, end, end + 70)
    if names:
        pieces += _reporters(names["names"], names.start("names"))
        end = names.end()
    equals = _END.match(text, end)
    if text[end - 1] in "=＝":
        separator = text[end - 1]
    elif equals:
        end, separator = equals.end(), equals[0].strip()
    return joined(at, end, pieces, separator)


def _pair(inside: str, start: int) -> Iterator[Piece]:
    left, right = _EQUALS.split(inside, maxsplit=1)
    second = start + len(left) + 1
    if is_agency(left.strip()) and not is_agency(right.strip()):
        yield Piece("agency", start, start + len(left), left.strip())
        yield from _places_or_people(right, second)
    else:
        for part in _TOKEN.finditer(left):
            kind = "agency" if is_agency(part[0]) else "town"
            yield Piece(kind, start + part.start(), start + part.end(), part[0])
        yield from _signed(right, second)


def _signed(words: str, start: int) -> Iterator[Piece]:
    """Read the agency behind =, its reporters behind it or not: [세종=이데일리 홍길동 기자]."""
    agency, _, people = words.strip().partition(" ")
    if people and _TITLED.search(people):
        yield Piece("agency", start, start + len(agency), agency)
        yield from _reporters(people, start + words.index(people))
    else:
        yield Piece("agency", start, start + len(words), words.strip())


def _places_or_people(words: str, start: int) -> Iterator[Piece]:
    """Read what a comma separates: reporters where a role is printed, else a place."""
    for part in _LISTED.finditer(words):
        if _TITLED.search(part[0]):
            yield from _reporters(part[0], start + part.start())
        else:
            for place in _PLACE.finditer(part[0]):
                yield Piece("town", start + part.start(), start + part.end(), place[0])


def _alone(inside: str, start: int) -> Iterator[Piece]:
    """Read a bracket without =: the agency alone, or the agency and its reporter."""
    inside = inside.replace("ㅣ", "|")  # a letter that looks like a bar
    first, *rest = _SPLIT.split(inside.strip(), maxsplit=1)
    barred = inside[len(first) : len(first) + 2].strip()[:1] == "|" and bool(rest)
    if (is_agency(first) or barred) and _TITLED.search(inside):
        yield Piece("agency", start, start + len(first), first)
        yield from _places_or_people(inside[len(first) :], start + len(first))
    elif is_agency(inside.strip()) or is_domain(inside.strip()):
        yield Piece("agency", start, start + len(inside), inside.strip())


def _reporters(words: str, start: int) -> Iterator[Piece]:
    for name in _NAME.finditer(words):
        if not is_agency(name[0]) and not _TITLED.fullmatch(name[0]):
            yield Piece("byline", start + name.start(), start + name.end(), name[0])
