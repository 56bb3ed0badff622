"""Datelines in one bracket, as Japanese papers print them: ``【ワシントン時事】``, ``【ソウル＝山田太郎】``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmeta.lexicon import gazetteer
from newsmeta.wire.agencywords import is_agency
from newsmeta.wire.hansigns import DAY, OWN, SIGN
from newsmeta.wire.pieces import Line, Piece, joined
from newsmeta.wire.reporterplace import reported

_WRAPPED = re.compile(
    r"(?P<open>[【（(［\[〔])(?P<inside>[^】）)］\]〕\n]{2,36})[】）)］\]〕](?:\s?[-－―—＝=](?=[\s\u3000]))?"
)
_KANA = "\u3040-\u30ffー"
_TOKEN = re.compile(r"[^\s\u3000=＝・|/／,，、]+")
_DAY = re.compile(DAY)
_REPORTS = re.compile(r"(?:[综綜]合)?(?:[报報][道导導]|[电電]|特派员|特派員|発|发|[专專][讯訊])$|(?<=本.)[讯訊]$")
_ABROAD = re.compile(rf"[{_KANA}]{{2,12}}")
_NAME = re.compile(rf"{SIGN}{{2,8}}")


def read_bracket(text: str, at: int) -> Line | None:
    """Read a bracket with place, agency, day or reporter inside: 【ワシントン時事】, 【ソウル＝山田太郎】."""
    match = _WRAPPED.match(text, at)
    if not match:
        return None
    pieces: list[Piece] = []
    inside, start = match["inside"], match.start("inside")
    for token in _TOKEN.finditer(inside):
        pieces += _token(token[0], start + token.start(), "＝" in inside or "=" in inside)
    kinds = {piece.kind for piece in pieces}
    known = [piece for piece in pieces if piece.kind == "agency" or (piece.kind == "town" and piece.sure)]
    if not known:
        pieces = list(reported(inside, start))
    elif "other" in kinds or ("agency" not in kinds and kinds == {"town"}):
        return None
    if not pieces:
        return None
    close = match[0].rstrip()
    separator = close[-1] if close[-1] in "-－―—＝=" else None
    return joined(at, at + len(close), pieces, separator)


def _token(token: str, start: int, paired: bool) -> Iterator[Piece]:
    """Say what one part of a bracket is; place and agency or place and reporter may be printed as one word."""
    end = start + len(token)
    if _DAY.fullmatch(token):
        yield Piece("date", start, end, token)
        return
    plain = _REPORTS.sub("", token)
    if is_agency(plain) or OWN.fullmatch(plain):
        yield Piece("agency", start, start + len(plain), plain)
        return
    for size in range(len(token) - 1, 1, -1):
        head, tail = token[:size], token[size:]
        if gazetteer.is_place(head) or is_agency(tail):
            if is_agency(tail):
                yield from (Piece("town", start, start + size, head), Piece("agency", start + size, end, tail))
                return
            if 3 <= len(tail) <= 6 and all("\u3400" <= sign <= "\u9fff" or sign == "々" for sign in tail):
                yield from (Piece("town", start, start + size, head), Piece("byline", start + size, end, tail))
                return
    if gazetteer.is_place(token):
        yield Piece("town", start, end, token)
    elif _ABROAD.fullmatch(token):
        yield Piece("town", start, end, token, False)
    elif paired and _NAME.fullmatch(token):
        yield Piece("byline", start, end, token)
    else:
        yield Piece("other", start, end, token)
