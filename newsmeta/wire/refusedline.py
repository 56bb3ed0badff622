"""Whether what has the pieces of a dateline is something else: a credit, a menu, a heading, a byline."""

from __future__ import annotations

import re
from functools import cache

from newsmeta import lexicon
from newsmeta.lexicon import gazetteer
from newsmeta.wire import datewords, labels, vocabulary
from newsmeta.wire.house import is_house
from newsmeta.wire.letters import is_small
from newsmeta.wire.nameintro import strip_intro
from newsmeta.wire.pieces import Line, Piece

FULL_STOPS = frozenset(".।۔")
FIRST_WORD = re.compile(r"[^\W\d_]{1,30}")
_LINE = re.compile(r"[^\n]{1,60}[^\n.!?…”\"»,;:]")  # a heading and no sentence
_SIGN = 6  # letters of a body's short name: UNESCO
_SHOUTED = re.compile(r"[A-ZÀ-Þ]{3,20}: ")
_LINEUP = re.compile(r"(?:[^\W\d_][\w.'’-]{1,15}(?: [^\W\d_a-z][\w.'’-]{1,15}){0,2}(?: \(\d{1,3}\))?[,;] ){3}[A-ZÀ-Þ]")
_FIRST_TOWN = re.compile(r"((?:[^\W\d_]|-){3,30})(?:\s?:\s|\s[-–—]\s)")
_SCORE = re.compile(r"(?:[^\W\d_]|-){2,30}(?: [^\W\d_]{2,20})?,? \d{1,3}\s?[-–:]\s?\d{1,3}(?![\w-])")
DASHES = frozenset("-–—―−") | {"--"}
_KICKER = 45  # letters in which a heading's first half stands
Parts = tuple[list[Piece], list[Piece], list[Piece]]  # towns, dates, agencies


def alone_in_brackets(line: Line, text: str) -> bool:
    """Return whether a line is one town in brackets and nothing more: "(Ottawa) Le …"."""
    return [piece.kind for piece in line.pieces] == ["town"] and text[line.start] == "("


def is_known_town(town: Piece) -> bool:
    """Return whether a piece names a town that the gazetteer has."""
    return gazetteer.is_place(bare_town(town))


def bare_town(town: Piece) -> str:
    """Return a town's name without its river and without the word for a city: Frankfurt/Main, TACLOBAN CITY."""
    name = town.text.partition("/")[0]
    if " " not in name:
        return name
    bare, _, last = name.rpartition(" ")
    city = bare != "" and datewords.fold(last) in _cities()
    return bare if city and gazetteer.is_place(bare) and not gazetteer.is_place(name) else name


def is_refused(line: Line, parts: Parts, text: str, body: str, glued: bool, landed: bool) -> bool:
    """Return whether the pieces are those of a credit, a menu, a kicker or a stamp rather than of a dateline."""
    towns, dates, agencies = parts
    named = towns or agencies
    if named and datewords.fold(named[0].text.strip(" .:")) in _no_towns():
        return True  # POLL -, SIR -, Redaktion / dpa -, Published: May 3, 2026 –
    if towns and towns[0].text.lower() in labels.nouns():
        return True  # Source: Reuters -
    if _opens_heading(line, parts, body, landed):
        return True
    familiar = bool(towns) and (landed or any(map(is_known_town, towns)))
    if dates and familiar and not glued and line.separator in DASHES:
        return False  # nothing below speaks against BOSTON, May 3 –
    return _belongs_elsewhere(line, parts, text, body, glued, familiar)


def _opens_heading(line: Line, parts: Parts, body: str, landed: bool) -> bool:
    """Return whether what follows is no report: a kicker, a question, players, a few words without a full stop."""
    _, dates, agencies = parts
    colon = ":" in body[:_KICKER]
    first = FIRST_WORD.match(body) if colon else None
    if first and body[first.end() : first.end() + 1] == ":" and datewords.fold(first[0]) in _kickers():
        return True  # DUBAI – VIDEO: …
    if agencies:
        return False
    shouted = _SHOUTED.match(body) if colon and not dates else None
    if shouted and len(shouted[0].rstrip(" :")) > _SIGN:
        return True  # LIVERPOOL – EVERTON: …, but "HALIFAX — RCMP: …" reports
    if (colon or line.separator == ":") and not dates and _asks(line, body):
        return True  # Leipzig: Hier entsteht …, Berlin – Tag und Nacht: So geht …
    if line.separator == ":" and (_LINEUP.match(body) or (dates and is_small(body[:1]))):
        return True  # Brighton: Hart, Ash, Moor, …, Torino, 7 marzo: gli appuntamenti
    shortest = 45 if not (dates or landed) else 0 if is_small(body[:1]) else 25
    return 0 < len(body) < shortest and _LINE.fullmatch(body) is not None  # MEXICO – A travel guide


def _asks(line: Line, body: str) -> bool:
    """Return whether a question or hint, as headings have and reports have not, follows the colon behind a town."""
    told = body if line.separator == ":" else body.partition(":")[2].lstrip()
    first, _, rest = told[:_KICKER].lower().replace("’", "'").partition(" ")
    known = vocabulary.words("dateline", "asks")
    return first in known or f"{first} {rest.partition(' ')[0]}" in known


def _belongs_elsewhere(line: Line, parts: Parts, text: str, body: str, glued: bool, familiar: bool) -> bool:
    """Return whether the pieces are parts of something else: a credit, a byline, a menu, a name cut in two."""
    towns, dates, agencies = parts
    bracketed = bool(agencies) and any(piece.sure and text[piece.end - 1] in ")]/»" for piece in agencies)
    if towns and dates and not (agencies or familiar) and _is_label(towns[0], text):
        return True  # Deadline: May 3 –
    if not dates and _crossed(line, parts, text, body, glued):
        return True
    if towns and not familiar and strip_intro(towns[0].text) != towns[0].text:
        return True  # By JOAN SMITH (AP) –: a writer, no town
    if line.separator is None:
        if glued and not (towns or dates):
            return True
        if alone_in_brackets(line, text):
            return glued or len(body) < 40 or not may_open(body) or bool(_LINE.fullmatch(body))
        if body[:1].isdecimal():
            return True  # Denver (AP) 10-4 1 2 0
    if not dates and _is_writers(line, text, familiar):
        return True  # Nora Ash/Reuters - The bay
    if line.separator is None and (not bracketed or _is_writers(line, text, familiar)):
        return not _whole(line, text, familiar)
    if glued and not bracketed and (not towns or line.separator in FULL_STOPS):
        return True
    if glued and agencies and not (bracketed or familiar or dates):
        return True  # … on Monday. Ana Ruiz / AFP - Getty Images
    if _is_barred(line, parts, body, bracketed, familiar):
        return True
    if not (bracketed or dates) and "." not in (line.separator or "") and _abutting(line, text):
        return True
    if agencies and not (towns or dates or bracketed) and (len(body) < 30 or not may_open(body)):
        return True
    return bool(dates) and not (agencies or familiar) and (len(body) < 25 or not may_open(body))


def _is_label(town: Piece, text: str) -> bool:
    """Return whether a colon right behind a word that is not in capitals makes it a label."""
    return text[town.end : town.end + 2].lstrip()[:1] == ":" and not town.text.isupper()


def _is_barred(line: Line, parts: Parts, body: str, bracketed: bool, familiar: bool) -> bool:
    """Return whether a colon, bar or dot parts a credit, a menu or a site's name from what follows."""
    towns, _, agencies = parts
    if line.separator in (":", "|", "•", "·") and not (bracketed or familiar or _is_outlets(line, parts)):
        return True
    if line.separator not in ("|", "•"):
        return False
    shouted = bool(towns) and towns[0].text.isupper()
    if towns and not (familiar or shouted):
        return True  # Top-News (AFP) |
    return not (agencies or (familiar and shouted and len(body) > 30 and "|" not in body))


def _is_outlets(line: Line, parts: Parts) -> bool:
    """Return whether a town in capitals and an outlet's letters stand before a colon, as in HAVNVIK (XYZ): …."""
    towns, _, agencies = parts
    alone = len(towns) == len(agencies) == 1 and line.separator == ":" and line.pieces[0] is towns[0]
    return alone and towns[0].text.isupper() and len(towns[0].text) > 3 and agencies[0].text.isupper()


def _is_writers(line: Line, text: str, familiar: bool) -> bool:
    """Return whether what stands before the slash and the agency is a writer's name: Nina Berg / AFP / Jan 5."""
    first, *rest = line.pieces
    named = first.kind == "town" and not familiar and not first.text.isupper()
    return named and bool(rest) and text[first.end : rest[0].end].lstrip()[:1] == "/"


def _crossed(line: Line, parts: Parts, text: str, body: str, glued: bool) -> bool:
    """Return whether what looks like a town and an agency nobody knows, or like a bare town, belongs to its neighbours.

    A name cut in two (Nina Berg (Film) –), two ends of a journey (Wien – Graz: …), a flat (Wien (Mitte): …), or the
    heading of a page (CNN - Breaking News, Latest Videos).
    """
    towns, _, agencies = parts
    if agencies and not any(piece.sure for piece in agencies):
        cut = glued and text[: line.start].rstrip()[-1:].isalnum()
        named = " " not in agencies[0].text and is_house(agencies[0].text)  # TRONDHEIM (Adresseavisen):
        return (
            cut
            or (line.separator == ":" and not named and not _shouted(towns))
            or (0 < len(body) < 25 and not any(town.text.isupper() for town in towns))
        )
    if agencies:
        return not towns and _is_heading(body)
    if _SCORE.match(body):
        return True  # Roma – Lazio 1-1
    end = _FIRST_TOWN.match(body) or (_LINE.fullmatch(body) and FIRST_WORD.match(body))
    return bool(end and gazetteer.is_large_place(end[end.re.groups]))


def _shouted(towns: list[Piece]) -> bool:
    """Return whether the first town is a known one in capitals, as only datelines print it."""
    return bool(towns) and towns[0].text.isupper() and is_known_town(towns[0])


def _is_heading(body: str) -> bool:
    """Return whether nearly every word begins with a capital, as in a page's title and in no sentence."""
    words = [word for word in body[:90].split()[:8] if word[0].isalpha() and len(word) > 3]
    return len(words) > 4 and body.isascii() and all(word[0].isupper() for word in words)


@cache
def _kickers() -> frozenset[str]:
    """Return the words for kinds of stories that stand before a dash as places do."""
    return frozenset(datewords.fold(word) for word in lexicon.every("dateline", "kickers"))


@cache
def _no_towns() -> frozenset[str]:
    """Return the words that stand where a town would: kinds of stories, newsrooms by their own word, "Updated:"."""
    stamps = datewords.words("published") | datewords.words("updated")
    return _kickers() | stamps | frozenset(map(datewords.fold, vocabulary.words("byline", "desks")))


@cache
def _cities() -> frozenset[str]:
    """Return the words for a city that stand behind its name."""
    return frozenset(datewords.fold(word) for word in lexicon.every("dateline", "cities"))


def _abutting(line: Line, text: str) -> bool:
    """Return whether a bare agency and other words stand side by side with nothing between them (Reuters Videos)."""
    pairs = zip(line.pieces, line.pieces[1:], strict=False)
    return any(
        {a.kind, b.kind} == {"agency", "town"}
        and not text[a.end : b.start].strip()
        and not any(piece.kind == "agency" and text[piece.start] in "([/«" for piece in (a, b))
        and not (a.kind == "town" and (a.text.isupper() or b.text.isupper()) and gazetteer.is_large_place(a.text))
        for a, b in pairs
    )


def may_open(body: str) -> bool:
    """Return whether a sentence can begin like this: with a letter that is no lower-case one."""
    return body[:1].isalpha() and not is_small(body[:1])


def _whole(line: Line, text: str, familiar: bool) -> bool:
    """Return whether a line of its own, without separator, is a dateline: BEIRUT, Lebanon, June 2 or AFP, MANILA."""
    kinds = [piece.kind for piece in line.pieces]
    if kinds == ["agency", "town"]:
        return is_known_town(line.pieces[1]) and text[line.pieces[0].end : line.pieces[1].start].strip() == ","
    if kinds == ["town", "date", "agency"]:
        return line.pieces[2].sure and line.pieces[2].text.isupper()
    return kinds[0] == "town" and "date" in kinds and familiar and "agency" not in kinds
