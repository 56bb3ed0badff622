"""What class names call an element: the words of page makers, in many languages, for byline, date and standfirst.

One look at every class attribute of a page; the answer for a name is kept, so a page's hundreds of like elements cost
one.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from operator import add
from typing import Final

from newsmeta.recalled import recalled

_ROLES: Final = {
    "byline": "byline bylines author authors authorname autor autoren autori autore auteur auteurs writer reporter "
    "journalist journaliste redactor redakteur verfasser dateline-author contributor creator avtor yazar forfatter "
    "skribent penulis signature firma signatur schreiber editor editors redaktion autorzy muallif kirjoittaja "
    "toimittaja toimittajat tekija tekijat submitted createdby postedby writtenby assinatura autoria giornalista "
    "redattore muhabir podpis periodista szerzo szerzok egilea egileak autorius autors hofundur "
    "tacgia wartawan journalister skribenter forfattere autorname autorenname",
    "date": "date dates datebox dateblock newsdate datetime time timestamp pubdate published publish publishdate "
    "pubtime posted postdate updated dato datum fecha data tanggal datepublished dateline publication meta metadata "
    "zeit uhrzeit infos info entry-date publicado erstellt created ngay thoigian rq shijian byline",
    "standfirst": "standfirst subtitle subhead subheading subheadline subheader lead lede leadtext vorspann excerpt "
    "deck dek strapline teaser desc description summary shorttext intro introduction chapo chapeau ingress ingressi "
    "entradilla bajada copete sommario catenaccio occhiello manchet perex sapo abstract bigode linhafina gravata "
    "untertitel anleser tagline zusammenfassung resumo resumen subtit subtitulo preamble ledetekst ingres anons "
    "leadin firstparagraph hook opener subdeck zajawka anotace podvodka bevezeto sapou spot haberspot newsspot "
    "indledning underrubrik johdanto subtitulos headsub "
    "podnaslov podtitul alcim alaotsikko sumario sumilla balazo sammanfattning uvod ievads",
    "kicker": "overline kicker eyebrow dachzeile roofline supertitle suptitle pretitle spitzmarke surtitre "
    "antetitulo topline rubrik vignette cintillo nadnaslov nadtitul volanta ylaotsikko",
    "beside": "caption credit share sharing social breadcrumb breadcrumbs leaderboard related image images img photo "
    "foto picture video comment comments figcaption tags newsletter promo avatar bio biography toolbar counter "
    "readtime",
}
_WORDS: Final = {word.replace("-", ""): role for role, words in reversed(_ROLES.items()) for word in words.split()}
_BOTH: Final = {"byline": ("byline", "date")}
"""A byline often holds the date too."""
_APART: Final = bytes(code if chr(code).isalpha() else 32 for code in range(256))
"""Turns what is no letter into a blank; bytes are translated five times as fast as text."""
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMED: Final = frozenset(("name", "names", "info", "link"))
_PLACES: Final = frozenset("location place city town lugar ort ville localidade miejsce luogo plaats".split())
"""What the last part of a name calls the town that stands beside a byline."""
_WORKS: Final = frozenset(
    "role roles position occupation profession cargo jobtitle contributortitle job jobs function funktion designation"
    " beruf puesto".split()
)
"""What the end of a name calls the work of who is named beside it."""
_TOLD: Final = frozenset(("description", "desc"))
"""What the last part of a name calls words that tell about an author."""
_TOWNS: Final = tuple([place.encode()] for place in _PLACES)
_PICTURES: Final = frozenset(
    "image img photo foto picture pic media caption figcaption figure bild imagen immagine".split()
)
_LONGEST, _MOST = 80, 30  # letters of a name, names of an element


@recalled(16384)
def _roles_of_name(name: str) -> tuple[str, ...]:
    if not name.isascii() or len(name) > _LONGEST:
        return ()
    apart = name if name.islower() else _CAMEL.sub(" ", name).lower()
    parts = apart.encode().translate(_APART).decode().split()
    words = [*parts, *map(add, parts, parts[1:])]
    if _WORDS.keys().isdisjoint(words):
        return ()
    if "editor" in parts[:-1] and _NAMED.isdisjoint(parts):  # what an editor's software made: "editor-p"
        words = [word for word in words if word != "editor"]
    found = [_WORDS[word] for word in words if word in _WORDS]
    if "byline" in found and (
        parts[-1] in _PLACES or parts[-1] in _TOLD or words[-1] in _WORKS or parts[-1] in _WORKS or _is_pictured(parts)
    ):
        found = ["beside"]
    return tuple(both for role in found for both in _BOTH.get(role, (role,)))


def _is_pictured(parts: list[str]) -> bool:
    """Say whether a name is that of who made a picture ("main-image__author"); "author-image" shows who wrote."""
    last = next((at for at in range(len(parts) - 1, 0, -1) if _WORDS.get(parts[at]) == "byline"), 0)
    return not _PICTURES.isdisjoint(parts[:last]) and not any(_WORDS.get(part) == "byline" for part in parts[:last])


def names_place(names: str) -> bool:
    """Say whether one of a class attribute's names ends in a word for the town beside a byline."""
    return any(
        name.lower().encode().translate(_APART).split()[-1:] in _TOWNS for name in names.split() if name.isascii()
    )


@recalled(16384)
def roles_of(names: str) -> frozenset[str]:
    """Return the roles that a class attribute's words name; empty for layout and style."""
    return _shared(frozenset(chain.from_iterable(map(_roles_of_name, names.split()[:_MOST]))))


@cache
def _shared(roles: frozenset[str]) -> frozenset[str]:
    """Return the set kept for all that equal it: thousands of class names share a few."""
    return roles
