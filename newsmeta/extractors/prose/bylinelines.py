"""Bylines among the lines of a dump."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from newsmeta.extractors.prose.bracketednames import is_bracketed_name
from newsmeta.extractors.prose.daylines import date_in, is_date, letters
from newsmeta.extractors.prose.lines import ends_sentence, is_furniture, is_label, is_paragraph, names_network
from newsmeta.lexicon import every, folded, gazetteer
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.byline import Byline, parse_byline
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.house import names_desk
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.name import given, is_person, strip_intro
from newsmeta.wire.nameasides import is_town
from newsmeta.wire.nameseries import joints
from newsmeta.wire.rights import claims_copyright

_QUOTED = re.compile(r"[“„‘\"][^“”„‘’\"]{1,60}[”“’\"] ")
_PARTED = re.compile(r"[\u3400-\u9fff々]{1,3}[ \u3000][\u3040-\u30ff\u3400-\u9fff々]{1,4}")
INITIALED: Final = re.compile(r"(?<=[^\W\d_]{3}), ?[a-z]{2,4}\Z")
"""An editor's letters behind a name, as broadcasters in Prague sign: "Jana Nová, kac"."""
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")  # a list's third item
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.[ -]?){2,4}")
_LONGEST_LINE, _LONGEST_BARE = 320, 120  # letters of a line with "By", of one with names alone
_LABEL = 5  # letters of what an East Asian paper calls a date ("기사입력")
_MOST_NAMES, _LONG_NAME = 8, 3  # names in a line, blanks in a name
_MOST_OTHER, _MOST_BARE, _SIGNED = 5, 3, 2  # words that are no names, the same without "By"; blanks in a short byline
_COUNTED, _LONGEST_COUNT = re.compile(r"\s[^\W\d_]{4,20}:\s?\d[\d., ]{0,12}\Z"), 40  # "… Views: 1,200"
_CUT_AT = 12  # letters before the first cut
_LONGEST_TITLE = 60  # letters of a job title on its line
_MOST = 6  # lines that are taken


def is_introduced(text: str) -> bool:
    """Say whether a line opens with "By" in some language."""
    return strip_intro(text) != text


@cache
def _cut() -> re.Pattern[str]:
    """Return what ends the names of a line: a sign, or words that tell of a person ("is a", "schreibt seit")."""
    told = vocabulary.either("byline", "tells")
    return re.compile(rf"\s[,|•·–—-]\s|,\s|\s(?:{told})\b", re.IGNORECASE)


def sure_byline(block: Block) -> Block | None:
    """Return the part of a line that opens with "By" and is little more than names; None for every other line."""
    counted = _COUNTED.search(block.text[-_LONGEST_COUNT:]) if block.text[-1:].isdigit() else None
    if counted is not None:
        end = len(block.text) - len(counted[0])
        block = Block(block.text[:end], block.part(0, end), block.kind, block.gap, element=block.element)
    text = block.text
    if len(text) > _LONGEST_LINE or not is_introduced(text) or _opens_with_dateline(text):
        return None
    if _is_sure(text, parse_byline(text)):
        return block
    cut = _cut().search(text, _CUT_AT if text[:_CUT_AT].count(" ") > 1 else 0)
    parsed = parse_byline(text[: cut.start()]) if cut else None
    if cut is None or parsed is None or not _is_sure(text[: cut.start()], parsed):
        return None
    if ends_sentence(text) and not parsed.authors and not any(map(printed_so, parsed.organizations)):
        return None  # "Theo Ủy ban nhân dân thị xã, …": according to the town council
    return Block(text[: cut.start()], block.part(0, cut.start()), block.kind, block.gap, element=block.element)


def _opens_with_dateline(text: str) -> bool:
    """Say whether a line opens with place and agency: "Da Nang (ANQ) –" is no Italian "by Nang"."""
    parsed = parse_dateline(text[:_LONGEST_LINE])
    if parsed is None or parsed.start > 0 or not (parsed.agencies and parsed.places):
        return False
    return not parsed.bylines and not is_introduced(parsed.places[0].name)


def _is_sure(text: str, parsed: Byline, most: int = _MOST_OTHER) -> bool:
    """Say whether a line says hardly more than names, titles and a date ("Von der Leyen will …" does)."""
    words = (*parsed.authors, *parsed.organizations, *parsed.titles.values(), *parsed.places, parsed.date_text)
    named = " ".join(words)
    people = len(parsed.authors) + len(parsed.organizations)
    if not 0 < people <= _MOST_NAMES or any(name.count(" ") > _LONG_NAME for name in parsed.authors):
        return False
    short = text.count(" ") - parsed.date_text.count(" ") <= _SIGNED + 2 * bool(parsed.date_text)
    if not all(
        is_person(name) or _INITIALS.fullmatch(name) or (short and not name[0].islower()) for name in parsed.authors
    ):
        return False
    if not parsed.authors and all(
        name.islower() and "." not in name and not printed_so(name) for name in parsed.organizations
    ):
        return False  # "author avatar image"
    if any(name[0].islower() and name.count(" ") >= _LONG_NAME for name in parsed.organizations):
        return False  # "Von der Leyen will …"
    return text.count(" ") - named.count(" ") <= most + people


def sure_bylines(lines: Sequence[Block]) -> list[Block]:
    """Return the lines that open with "By", each with the names alone on the lines right under it."""
    rows: list[Block] = []
    after = joined = False
    for block in lines:
        found = sure_byline(block)
        if found is not None and names_network(found.text[:_CUT_AT]):
            found = None  # "Per E-Mail teilen" is how to share
        if after and found is None and (_joins(block) or (rows[-1] is not block and _titles(block))):
            joined = joined or _joins(block)
            continue  # "By Anna Moor", "Harbour Reporter", "and", "Bo Lind"
        after = found is not None or (after and (_goes_on(block) or (joined and bool(bare_names(block)))))
        joined = False
        if after:
            rows.append(found or block)
    return rows[-_MOST:]


def _joins(block: Block) -> bool:
    """Say whether a line is nothing but "and"."""
    return block.text.strip(" ,").casefold() in joints()


def _titles(block: Block) -> bool:
    """Say whether a line is a job title alone, the house perhaps behind it."""
    return len(block.text) <= _LONGEST_TITLE and not bare_names(block) and is_title(block.text)


def _goes_on(block: Block) -> bool:
    """Say whether a line under a byline is one more name and its title."""
    names = bare_names(block)
    return block.gap <= 1 and block.kind != "item" and bool(names) and is_known(names)


def is_known(names: tuple[str, ...]) -> bool:
    """Say whether names hold one that people are given, or an agency's: "Share Icon" holds neither."""
    return any(printed_so(name) or any(given(word) for word in name.split()[:2]) for name in names)


def is_marked(text: str, parsed: Byline) -> bool:
    """Say whether a mark or a role stands beside a line's names, where they need one.

    In Chinese, Japanese and Korean a few characters look like a name all too easily: a day on the line makes one of a
    known family name sure, and a blank between family name and given name one that is alone.
    """
    eastern = [name for name in parsed.authors if eastasian.is_eastasian(name)]
    if not eastern:
        return True
    known = any(eastasian.is_chinese_name(name) or eastasian.is_korean_name(name) for name in eastern)
    date = (parsed.date_text or date_in(text)) if known else ""
    dated = date and letters(text) - letters(date) - letters(*eastern) <= _LABEL
    if dated or (len(eastern) == 1 and _PARTED.fullmatch(eastern[0])):
        return True
    behind = (text.partition(name)[2].split(None, 1)[:1] for name in parsed.authors)
    titled = any(words and words[0] in vocabulary.words("byline", "titles") for words in behind)
    return titled or bool(parsed.roles) or is_bracketed_name(text)


def bare_names(block: Block) -> tuple[str, ...]:
    """Return the people, or else the agency, that a line without "By" names; empty where it says more."""
    return named_and_dated(block)[0]


def named_and_dated(block: Block) -> tuple[tuple[str, ...], str]:
    """Return the people or the agency, and the date, that a line without "By" names; nothing where it says more."""
    text = INITIALED.sub("", block.text)
    if not text or len(text) > _LONGEST_BARE or text[-1] in ":;؛–—" or text[0] in "#@—–-©ⓒ" or names_network(text):
        return (), ""
    if is_furniture(block) or is_paragraph(block) or (text[-1] == "." and text.count(" ") > _MOST_NAMES):
        return (), ""
    if is_label(block, "boilerplate") or is_label(block, "related") or claims_copyright(text):
        return (), ""
    if _INITIALS.fullmatch(text) and not gazetteer.is_region(text):
        return (text,), ""
    parsed = parse_byline(text)
    if text[-1] == ")" and not parsed.places and parse_caption(text).credit.startswith("("):
        return (), ""  # "The ferry at the quay (AFP/Jan Berg)"; "Ali Ak, Naz Er / IZMIR, (DHA)" signs
    if not _is_sure(text, parsed, _MOST_OTHER if is_introduced(text) else _MOST_BARE):
        return (), ""
    if _NUMBERED.match(text) and not date_in(text):
        return (), ""
    if not (is_introduced(text) or is_marked(text, parsed)):
        return (), ""
    first, _, rest = text.casefold().partition(" ")
    if first in vocabulary.words("byline", "with") or first in every("byline", "buttons") or _QUOTED.match(text):
        # "With Jane Doe and the Tidewaters", "Follow Harrow Bay", "“The Quay” by Jane Doe": whose book it is
        return (), ""
    if rest.startswith("by ") and not (parsed.roles or is_introduced(text)):
        return (), ""  # "Directed by Jane Doe"
    days = vocabulary.calendar_words()
    named = [name for name in parsed.authors if is_person(name) or is_bracketed_name(text)]  # 大庭さつき
    if parsed.organizations and parsed.date_text and _opens_with_dateline(text):
        return (), ""  # where a story was filed, on a line of its own: "Bakı, 15 may, AZƏRTAC"
    people = tuple(
        name
        for name in named
        if (" " in name or not name.isascii()) and name.casefold() not in days and not is_town(name)
    )
    agencies = tuple(name for name in parsed.organizations if printed_so(name) or names_desk(name))
    return people or agencies, parsed.date_text


def without_button(block: Block) -> Block:
    """Return a byline's block without the word behind it with which one follows its author."""
    named, _, last = block.text.rpartition(" ")
    if " " not in named or folded(last) not in every("byline", "buttons"):
        return block
    return Block(named.rstrip(), block.part(0, len(named.rstrip())), block.kind, block.gap, element=block.element)


def dates_in(bylines: Iterable[Block]) -> list[tuple[str, Place]]:
    """Return the dates glued to names, each with its place."""
    found = []
    for block in bylines:
        words = parse_byline(block.text).date_text
        at = block.text.find(words) if words else -1
        if at >= 0 and not is_date(block):
            found.append((words, block.part(at, at + len(words))))
    return found
