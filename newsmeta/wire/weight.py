"""What speaks for a line being a dateline, and what against it."""

from __future__ import annotations

import re

from newsmeta.lexicon import gazetteer
from newsmeta.wire import datewords
from newsmeta.wire.letters import is_small
from newsmeta.wire.person import is_vietnamese
from newsmeta.wire.pieces import LANDS, Line, Piece
from newsmeta.wire.refusedline import (
    DASHES,
    FIRST_WORD,
    FULL_STOPS,
    alone_in_brackets,
    bare_town,
    is_known_town,
    is_refused,
)

ENOUGH = 3.0  # what a dateline must weigh


def weigh(line: Line, text: str, glued: bool) -> float:
    """Return how much speaks for a dateline: above ``ENOUGH`` it is one. Place names add weight, they move no span."""
    towns: list[Piece] = []
    dates: list[Piece] = []
    agencies: list[Piece] = []
    lands: list[Piece] = []
    for piece in line.pieces:
        kind = piece.kind
        if kind == "town":
            towns.append(piece)
        elif kind == "date":
            dates.append(piece)
        elif kind == "agency":
            agencies.append(piece)
        elif kind in LANDS:
            lands.append(piece)
    body = text[line.end : line.end + 160].lstrip(" \t\u3000\n\"“„«'‘»(")
    parts = towns, dates, agencies
    if is_refused(line, parts, text, body, glued, bool(lands)):
        return 0
    score = _separator_weight(line, glued) + _body_weight(body, line, towns, bool(dates or (towns and agencies)))
    score += _town_weight(towns) if towns else 0
    score += 1.5 if line.separator is None and alone_in_brackets(line, text) else 0
    score += 1.6 if lands and any(piece.sure for piece in lands) else 0
    score += 2.5 if dates else 0
    if agencies and any(piece.sure for piece in agencies):
        return score + 3
    if agencies:
        score += 1.5 if towns and (towns[0].text.isupper() or is_known_town(towns[0])) else 0.5
    return score if towns else score + _lone_weight(line, body)


def _separator_weight(line: Line, glued: bool) -> float:
    separator = line.separator or ""
    mark = separator if separator in DASHES else separator.strip(" .।۔")
    if not mark:
        return 0.2 if separator in FULL_STOPS and not glued else -0.5
    if mark in (":", "|", "/"):
        return 0.2 if not glued or line.of("agency") else -0.5
    last = line.pieces[-1]
    if "." in separator or (last.text.endswith(".") and last.end == line.mark):
        return 1.0  # Lima, Perú.- …, Acapulco, Gro.- …
    return 0.3 if mark == "-" else 0.5


def _body_weight(body: str, line: Line, towns: list[Piece], signed: bool) -> float:
    """Weigh what follows: a sentence of some length that begins with a capital speaks for a dateline before it."""
    if not body:
        return 0.5 if signed else -2
    first = FIRST_WORD.match(body)
    weight = 0.5 if not is_small(body[0]) else -0.3 if signed else -2
    weight -= 3 if first and datewords.fold(first[0]) in datewords.words("updated") else 0
    if signed:
        return weight + 0.5
    plain = bool(towns) and line.separator in (":", "-") and not any(town.text.isupper() for town in towns)
    return weight + (0.5 if len(body) >= (40 if plain else 25) else -1)


def _town_weight(towns: list[Piece]) -> float:
    if len(towns) == 1:
        return _weight_of(bare_town(towns[0]))
    weights = [_weight_of(bare_town(town)) for town in towns[:3]]
    return sum(weights) / len(weights)


def _weight_of(name: str) -> float:
    capitals = 1.5 if name.isupper() and len(name) > 2 else 0
    known = 2.0 if gazetteer.is_large_place(name) else 1.6 if gazetteer.is_place(name) else 0
    return capitals + known - (0.5 if name.count(" ") > 3 else 0)


def _lone_weight(line: Line, body: str) -> float:
    """Weigh a line with neither town nor known agency: a date in capitals, an outlet's letters on Vietnamese copy."""
    dates, agencies = line.of("date"), line.of("agency")
    if dates and not agencies:
        dated = re.search(r"\d{4}", dates[0].text) or line.separator in ("--", "—")
        capitals = dates[0].text.isupper() and line.separator in ("--", "—", "–", "-") and dated
        full = line.separator in ("--", "—") and len(body) > 60 and re.search(r"\d{4}", dates[0].text)
        return 0 if capitals or full else -3
    return 2.0 if agencies and is_vietnamese(body[:80]) else 0
