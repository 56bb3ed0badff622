"""Keeps hostile markup from costing more than its length, before a parser sees it.

The HTML standard makes a parser copy: attributes of every further ``<html>`` and ``<body>`` are merged into the first,
and formatting elements left open (``<p><font …>``) are opened again in every later paragraph, attributes and all. A
138 kB page can so take gigabytes. And whoever asks elements for their words reads those of the innermost once for each
element around it. What goes beyond a cap is turned into a comment of the same length (``<font`` →
``<!ont``), so every offset, line and column stays true and no word of the story is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from newsmeta.sources.document import Document, Flaw

BLOCKS = 5000  # paragraphs, headings and lines that are looked at
CHARACTERS = 32 * 1024 * 1024
ROOTS = 64  # further <html …> and <body …> tags
ATTRIBUTES = 512  # of one tag that a parser copies
OPEN = 64  # formatting elements left open, where the page is big enough for it to matter
COPIES = 4_000_000  # elements that open formatting could become
LEVELS = 100  # elements in each other; newsrooms' pages have 32 at most
_CROWDED = 10_000  # from so many tags on levels are counted; newsrooms' pages have 7,000 at most
_MANY = 4000  # below so many tags nothing can be copied often enough to hurt, save one huge tag
_GAP = 4000


def shorten(document: Document) -> Document:
    """Return *document* with the blocks that are looked at; what lies behind them is told as a flaw."""
    if len(document.blocks) > BLOCKS:
        place = document.blocks[BLOCKS].place
        message = f"more than {BLOCKS:,} paragraphs: the rest was left out"
        document.flaws.append(Flaw("over-a-cap", message, place, "blocks"))
        del document.blocks[BLOCKS:]
    return document


class Cap(NamedTuple):
    """A limit that was reached: its ``name``, the ``limit`` and the offset where it was passed."""

    name: str
    limit: int
    offset: int


# How risky tags, and not many others, begin: most big pages have so few that none need be looked at.
_SUSPECT = re.compile(r"<(?=[bBcCeEfFhHiInNsStTuU])(?:[iIuUbBsS][\s/]|[bBfFcCnN][oOiI]|[sStThH][mMtT]|[eE][mM])")
# Letters spelled out: IGNORECASE would make this, which runs on every page, twice as slow.
_RISKY = re.compile(
    r"<(?:(?:[hH][tT][mM][lL]|[bB][oO][dD][yY]|[bBiIsSuU]|[bB][iI][gG]|[cC][oO][dD][eE]|[eE][mM]|[fF][oO][nN][tT]"
    r"|[nN][oO][bB][rR]|[sS][mM][aA][lL][lL]|[sS][tT][rR][iI][kK][eE]|[sS][tT][rR][oO][nN][gG]|[tT][tT])[\s/]+[^\s/>]"
    r"|[aA]\s[^<>]{2000})"
)
_NAMES = "b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u"
_FORMATTING = re.compile(rf"<(/?)(?:{_NAMES})(?=[\s/>])", re.IGNORECASE)
_COPIED = re.compile(rf"<(?:html|body|a|{_NAMES})[\s/]", re.IGNORECASE)
_TAG = re.compile(r"<(?:(?>[^=>]++|=\s*+(?:(?>\"[^\"]*+\"|'[^']*+'))?+))*+")
_ROOTS = ("html", "body")
_NESTING = re.compile(
    r"<(?:!--.*?(?:-->|\Z)|(?P<raw>script|style|textarea|title|iframe|xmp)[\s/>].*?(?:</(?P=raw)|\Z)"
    r"|(?P<close>/?)(?:a|abbr|address|article|aside|b|big|blockquote|button|center|cite|code|details|div|dl|em|fieldset"
    r"|figcaption|figure|font|footer|form|h[1-6]|header|i|label|main|mark|nav|nobr|ol|s|section|small|span|strong|sub"
    r"|sup|table|time|tt|u|ul)(?=[\s/>]))",
    re.IGNORECASE | re.DOTALL,
)
"""Comments, elements that hold no tags, and tags that an author closes."""


def tame(text: str, tags: int | None = None) -> tuple[str, tuple[Cap, ...]]:
    """Return *text* with what passes a cap blanked out at the same length, and the caps that were passed.

    Only the cap on ``characters`` shortens the text. The caps are empty for every page a newsroom ever made. *tags* is
    how many ``<`` the text has, where that is known.
    """
    passed: dict[str, Cap] = {}
    if len(text) > CHARACTERS:
        passed["characters"] = Cap("characters", CHARACTERS, CHARACTERS)
        text = text[:CHARACTERS]
    blank: list[int] = []
    for cap in _beyond(text, tags):
        passed.setdefault(cap.name, cap)
        blank.append(cap.offset)
    return (_blanked(text, blank) if blank else text), tuple(passed.values())


def _beyond(text: str, known: int | None) -> Iterator[Cap]:
    tags = 0 if len(text) < 9 * _MANY else text.count("<") if known is None else known
    if tags > _CROWDED:
        yield from _deep(text)
    if tags < _MANY:
        yield from _many_attributes(text, _copied(text, _gaps(text, _GAP)))
        return
    suspects = [found.start() for found in _SUSPECT.finditer(text)]
    if len(suspects) <= min(OPEN, ROOTS):
        yield from _many_attributes(text, _copied(text, chain(suspects, _gaps(text, _GAP // 2))))
        return
    risky = [found.start() for found in _RISKY.finditer(text)]
    yield from _many_roots(text, risky)
    yield from _many_attributes(text, risky)
    yield from _left_open(text, risky, tags)


def _copied(text: str, offsets: Iterable[int]) -> list[int]:
    return [at for at in offsets if _COPIED.match(text, at)]


def _gaps(text: str, size: int) -> Iterator[int]:
    # Looking backwards from every 4,000th character skips nearly all of an ordinary page.
    at = text.find("<")
    while 0 <= at < len(text) - size:
        last = text.rfind("<", at + 1, at + size)
        if last < 0:
            yield at
            last = text.find("<", at + size)
        at = last


def _many_roots(text: str, risky: list[int]) -> Iterator[Cap]:
    roots = [at for at in risky if text[at + 1 : at + 5].lower() in _ROOTS]
    return (Cap("root-tags", ROOTS, at) for at in roots[ROOTS:])


def _many_attributes(text: str, risky: list[int]) -> Iterator[Cap]:
    for at in risky:
        tag = _TAG.match(text, at, at + 64 * ATTRIBUTES)
        if tag and len(tag[0]) > 2 * ATTRIBUTES and len(re.split(r"[\s/]+", tag[0])) > ATTRIBUTES:
            yield Cap("attributes-of-a-tag", ATTRIBUTES, at)


def _left_open(text: str, risky: list[int], tags: int) -> Iterator[Cap]:
    if len(risky) <= OPEN:
        return
    waiting = 0
    for found in _FORMATTING.finditer(text):
        waiting = max(waiting - 1, 0) if found[1] else waiting + 1
        if waiting > OPEN and waiting * tags > COPIES:
            waiting -= 1
            yield Cap("open-formatting-tags", OPEN, found.start())


def _deep(text: str) -> Iterator[Cap]:
    level = 0
    for found in _NESTING.finditer(text):
        closes = found["close"]
        if closes is None:
            continue
        if level + (not closes) > LEVELS:
            yield Cap("levels-of-elements", LEVELS, found.start())
        level = max(level - 1, 0) if closes else level + 1


def _blanked(text: str, offsets: list[int]) -> str:
    parts, done = [], 0
    for at in sorted(set(offsets)):
        parts += [text[done : at + 1], "!"]
        done = at + 2
    return "".join([*parts, text[done:]])
