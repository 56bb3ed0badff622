"""Sign-offs of wire copy: the agency or initials after the last sentence (``– VNA``, ``/ritzau/``, ``（完）``)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsmeta.wire.agencywords import is_agency, printed_so

_TAIL = 120  # letters at the end of a text with its sign-off
_BRACKETS = re.compile(
    r"(?P<sign>[(\[（【/«]\s?(?P<inside>[^()\[\]（）【】/«»\n]{1,40}(?:/[^()\[\]（）【】/«»\n]{1,20})?)\s?[)\]）】/»])\.?\s*\Z"
)
_SLASH = re.compile(r"(?:^|(?<=[\s.!?…”\"»)]))(?P<sign>/\s?(?P<inside>[^\W_][\w.-]{1,15}))\s*\Z")
_BARE = re.compile(r"(?P<sign>(?:[-–—]{1,3}\s?)?(?P<inside>[^\W\d_][\w./&-]*(?: [^\W_][\w./&-]*){0,3}))\.?\s*\Z")
_OVER = re.compile(r"(?P<sign>[（(]?(?P<inside>完|终|終|了|끝|ENDS?|\./\.)[)）]?)\.?\s*\Z")
_INITIALS = re.compile(
    r"[a-zà-ž]{2,4}(?:[/,]\s?[a-zà-ž]{2,4}){0,3}|[A-ZÀ-Ž]{2,3}/[A-ZÀ-Ža-zà-ž]{2,3}|[A-Z]\.\s?[A-Z]\.|[a-zà-ž]\.[a-zà-ž]\."
)


@dataclass(frozen=True, slots=True)
class Signoff:
    """A sign-off: ``text`` as printed with its dash or brackets, from ``start`` to ``end``.

    ``agency`` is the agency's name as printed, ``initials`` those of the writer; either may be None. A mere end mark
    (``（完）``) has neither.
    """

    text: str
    start: int
    end: int
    agency: str | None
    initials: str | None


def parse_signoff(text: str) -> Signoff | None:
    """Return the sign-off at the end of *text* (a story's last paragraph, or a line of its own), else None."""
    low = max(0, len(text) - _TAIL)
    tail = text[low:]
    return _bracketed(tail, low) or _over(tail, low) or _bare(tail, low)


def _bracketed(tail: str, low: int) -> Signoff | None:
    """Read (AP), 【新华社】, /ritzau/, (ab) or /dpa after a sentence's end or alone on the line."""
    match = _BRACKETS.search(tail) or _SLASH.search(tail)
    if not match:
        return None
    inside = match["inside"].strip()
    alone = _ends_sentence(tail[: match.start("sign")])
    if ":" in inside or not (alone or match["sign"][0] in "/【[（("):
        return None
    agency, initials = _divided(inside)
    if agency and (alone or initials is None):
        return _made(match, low, agency, initials)
    return _made(match, low, None, initials) if alone and initials else None


def _divided(inside: str) -> tuple[str | None, str | None]:
    """Split what brackets hold into an agency and initials: dpa/ab, APA, ab; either may be missing."""
    if printed_so(inside):
        return inside, None
    first, mark, rest = inside.partition("/") if "/" in inside else inside.partition(", ")
    if mark and is_agency(first) and _INITIALS.fullmatch(rest.strip()):
        return first.strip(), rest.strip()
    if is_agency(inside):
        return inside, None
    return None, inside if _INITIALS.fullmatch(inside) else None


def _over(tail: str, low: int) -> Signoff | None:
    """Read the mark that says the story is over: （完）, 끝, ENDS."""
    match = _OVER.search(tail)
    if not match:
        return None
    before = tail[: match.start("sign")]
    spaced = match["inside"].isascii() and match["inside"].isalpha()
    fits = (_ends_sentence(before) and (not spaced or not before or before[-1] in " \n")) or match["inside"] == "./."
    return _made(match, low, None, None) if fits else None


def _bare(tail: str, low: int) -> Signoff | None:
    """Read an agency's bare name after a dash or at the end of a line of its own (– VNA, Reuter)."""
    line = tail.rstrip()
    for match in _tries(line):
        name = match["inside"].strip()
        dashed = match["sign"][0] in "-–—"
        before = line[: match.start("sign")]
        fresh = not before.strip() or before.rstrip(" \t").endswith("\n")
        apart = dashed or before[-1:] in " \u3000" or before.endswith("./.")
        if printed_so(name) and (fresh or (_ends_sentence(before) and apart)):
            return _made(match, low, name, None)
    return None


def _tries(line: str) -> list[re.Match[str]]:
    """Return the last one to four words of a line, each with a dash before it, the longest first."""
    spots = [match.start() for match in re.finditer(r"(?:^|(?<=[\s.!?…”\"»)。]))(?=[-–—\w])", line)][-6:]
    return [match for spot in spots if (match := _BARE.match(line, spot))]


def _ends_sentence(before: str) -> bool:
    words = before.rstrip(" \t\u3000\u00a0-–—")
    return not words.strip() or words[-1] in ".!?…。！？”»\"’')]】\n"


def _made(match: re.Match[str], low: int, agency: str | None, initials: str | None) -> Signoff:
    return Signoff(match["sign"], low + match.start("sign"), low + match.end("sign"), agency, initials)
