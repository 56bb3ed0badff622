"""What of a line says who wrote it: a word for "by" at its start, behind a date, or as a label inside."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsmeta.extractors.prose.bylinelines import is_introduced
from newsmeta.extractors.prose.lines import label_before, names_network
from newsmeta.lexicon import every, folded
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.labels import nouns
from newsmeta.wire.name import given, is_desk, kind_of_name, strip_intro
from newsmeta.wire.nameasides import is_town
from newsmeta.wire.rights import claims_copyright

LONGEST: Final = 220
"""Letters of a byline."""
_SHORTEST = 2  # letters of an agency's name: TT
WORDY: Final = 6
"""Blanks in what is no sentence."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OPENING, _AFTER = 10, 5  # words of a line among which its year stands, words behind the year until the one for "by"
_NAMES = 8
"""Behind a date no more words are taken for names."""
_NEXT = re.compile(r",\s[^\W\d_]{2,20}(?:\s[^\W\d_]{2,20})?:\s")
_LABEL = re.compile(r"(?<!\w)([^\W\d_]{2,20})\s?[:：]")


def says_by(text: str) -> bool:
    """Say whether a line that may be a byline begins with a word for "by" ("Par temps clair, prudence." does not)."""
    return may_be_byline(text) and is_introduced(text) and not _is_sentence(text)


def _is_sentence(text: str) -> bool:
    """Say whether words behind one for "by" end in a full stop and name nothing."""
    rest = strip_intro(text) if text[-1] == "." else ""
    return rest.count(" ") > 1 and rest == rest.lower() and rest != rest.upper()


def may_be_byline(text: str) -> bool:
    """Refuse sentences about an author ("… is editor of …"), credits in brackets or behind ©, what is too long."""
    if not _SHORTEST < len(text) <= LONGEST and not (len(text) == _SHORTEST and printed_so(text)):
        return False
    if (text.isascii() and text.islower() and _is_idle(text)) or _says_where(text):
        return False
    if text[0] in "([©ⓒ" or (text.endswith(".") and text.count(" ") > WORDY):
        return False
    return not (names_network(text) and (text.islower() or all(map(names_network, text.split()))))


def _is_idle(text: str) -> bool:
    """Say whether small letters of several words are neither a person nor a known house: "archive page"."""
    if " " not in text or is_introduced(text) or text in vocabulary.agency_names():
        return False
    return kind_of_name(text) in ("organization", "unknown")


def _says_where(text: str) -> bool:
    """Say whether a line begins with a large town and what lies behind the comma is no person: "Makassar, Sulawesi"."""
    town, _, rest = text.partition(", ")
    if not rest or not is_town(town) or eastasian.is_eastasian(text):  # where several towns stand before a reporter
        return False
    return not given(rest.split()[0]) and not parse_byline(rest).organizations


def may_introduce(text: str) -> bool:
    """Say whether a line may begin with a word for "by"; a quick look that saves the thorough one."""
    first = text.split(None, 1)[0].rstrip(":").casefold()
    return first in _first_words() or not first.isascii()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(said.split()[0].rstrip(":") for said in vocabulary.words("byline", "by"))


def names_source(line: str) -> bool:
    """Say whether a line begins with a label for where the story comes from, not for who wrote it."""
    return label_before(line)[0] in every("page", "boilerplate")


def is_by(text: str) -> bool:
    """Say whether a text is a word for "by" and nothing else, or two parted by a slash ("Autorka/Autor:")."""
    said = text.rstrip(" :-–—|/／").casefold()
    known = vocabulary.words("byline", "by")
    return said in known or f"{said}:" in known or all(word in known for word in said.split("/"))


def until_label(line: str) -> str:
    """Return a line that a label for the author opens, up to the next label behind a comma: "Author: A, editor: B"."""
    after = _NEXT.search(line, line.find(":") + 1)
    return line[: after.start()] if after else line


def labelled(line: str) -> str:
    """Return a line from its label for the author on ("5 March Source: A Paper Author: Jane Doe"); "" without one."""
    if ":" not in line and "：" not in line:
        return ""
    labels = (found for found in _LABEL.finditer(line) if found.start() and found[1].lower() in _author_labels())
    return next((line[found.start() :] for found in labels), "")


@cache
def _author_labels() -> frozenset[str]:
    """Return the words for "by" that name nobody but an author when a colon follows: no source, no newsroom."""
    said = [word.rstrip(":") for word in vocabulary.words("byline", "by") if " " not in word]
    sure = [word for word in said if len(word) > (1 if eastasian.is_eastasian(word) else 4)]
    return frozenset(word for word in sure if not is_desk(word) and folded(word) not in every("page", "boilerplate"))


def dated(line: str) -> str:
    """Return a line from the word for "by" right behind a date on: "12 June 2015 by Jane Doe | Filed under …"."""
    if _YEAR.search(line) is None or claims_copyright(line):
        return ""
    said = line.split()
    years = (at for at, word in enumerate(said[:_OPENING]) if _YEAR.search(word))
    near = (at for year in years for at in range(year + 1, min(year + _AFTER, len(said) - 1)))
    found = next((at for at in near if said[at].strip("|,·•-–:").casefold() in vocabulary.words("byline", "by")), 0)
    if said[found - 1].casefold() in nouns():
        return ""  # "… since 1975. Photo by Jane Doe"
    return " ".join(said[found : found + _NAMES]).rstrip(".") if found and said[0][:1].isalnum() else ""
