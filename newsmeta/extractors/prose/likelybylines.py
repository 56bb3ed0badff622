"""Which lines under a headline look like bylines where nothing says so: names near a date, a title, an address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsmeta.extractors.prose.bylinelines import (
    bare_names,
    is_introduced,
    is_known,
    named_and_dated,
    sure_bylines,
)
from newsmeta.extractors.prose.contacts import contacts
from newsmeta.extractors.prose.daylines import prints_date
from newsmeta.extractors.prose.lines import is_paragraph
from newsmeta.lexicon import gazetteer
from newsmeta.sources.document import Block
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.house import is_house, names_desk
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.mail import ADDRESS, EMAIL
from newsmeta.wire.name import given, is_person

_MAIL = re.compile(rf"(?:^|\s){ADDRESS}$")
_LONGEST, _SIGNED, _SHORT = 120, 2, 60  # letters of a byline, blanks in a short one; letters of a title under it
_BESIDE, _MOST = 3, 6  # lines around that may hold the date; lines that are taken
_ENOUGH, _BELOW_BEST = 2.1, 1.0  # the score a byline must have, and by how much it may lie below the best


def find_bylines(
    lines: Sequence[Block], dates: Sequence[bool], story: Iterable[Block], *, dated: bool = False
) -> list[Block]:
    """Return the bylines among *lines*: those that say so; else the names that look most like one where they stand.

    *dates* says which lines print a date, *story* holds paragraphs: whom they speak of is rarely who wrote them, unless
    they say where to write to. With *dated* a date stands right over them all.
    """
    if sure := sure_bylines(lines):
        return sure
    mailed, told = (" ".join(texts) for texts in _sorted_out(story))
    others = contacts(lines)
    near = [*[dated] * _BESIDE, *dates, *[False] * _BESIDE]
    scores = {i: _likeness(lines, near, i, told, mailed) for i in range(len(lines)) if i not in others}
    top = max(scores.values(), default=0.0)
    if top < _ENOUGH:
        return []
    best = [index for index, score in scores.items() if score >= max(_ENOUGH, top - _BELOW_BEST)]
    known = [index for index in best if is_known(bare_names(lines[index]))] or best
    people = [index for index in known if not any(map(names_desk, bare_names(lines[index])))]
    found = people or known
    found += [index + 1 for index in found if index + 1 not in found and _is_open(lines, index)]
    found += [index + 1 for index in found if scores.get(index + 1, 0) >= _ENOUGH and _tells_title(lines, index)]
    found += [
        at for index in found for at in (index - 1, index + 1) if scores.get(at, 0) > 0 and _joins(lines, index, at)
    ]
    return _once([lines[index] for index in sorted({*found})])[:_MOST]


def _sorted_out(story: Iterable[Block]) -> tuple[list[str], list[str]]:
    """Return what tells where to write to, and what tells the story."""
    mailed: list[str] = []
    told: list[str] = []
    for block in story:
        if "@" in block.text and EMAIL.search(block.text):
            mailed.append(block.text)
        elif is_paragraph(block):
            told.append(block.text)
    return mailed, told


def _is_open(lines: Sequence[Block], index: int) -> bool:
    """Say whether a line's names go on in the next one: a comma ends it."""
    return lines[index].text[-1] == "," and index + 1 < len(lines) and names_person(lines[index + 1])


def _joins(lines: Sequence[Block], index: int, other: int) -> bool:
    """Say whether a line that touches a byline is one more name, printed as that one is."""
    block = lines[other]
    if lines[max(index, other)].gap or not (names_person(block) and names_person(lines[index])) or is_house(block.text):
        return False
    first = block.text.partition(" ")[0]
    if gazetteer.is_on_the_map(block.text) or (gazetteer.is_place(first) and not given(first)):
        return False
    alone = all(len(line.text) <= sum(map(len, bare_names(line))) for line in (block, lines[index]))
    return alone or (_has_title(block) and _has_title(lines[index]))


def _tells_title(lines: Sequence[Block], index: int) -> bool:
    """Say whether a line and the next are each a name with its job title: then both wrote the story."""
    return all(map(_has_title, lines[index : index + 2]))


def _has_title(block: Block) -> bool:
    return bool(parse_byline(block.text).titles)


def _once(rows: list[Block]) -> list[Block]:
    """Return bylines without a portrait's alt text over one of them, or with it alone where a place is glued to it."""
    kept: list[Block] = []
    for row in rows:
        over = kept[-1].text if kept else row.text
        if over != row.text and row.text.startswith(over):
            if row.text[len(over)].isalpha():
                continue
            kept.pop()
        kept.append(row)
    return kept


def _likeness(lines: Sequence[Block], near: Sequence[bool], index: int, told: str, mailed: str) -> float:
    """Return how much a line that says nothing of itself looks like a byline: 0 where it names nobody.

    *near* says which lines print a date, a few before the first and behind the last too; *told* holds what the story
    tells, *mailed* where it says to write to.
    """
    block = lines[index]
    names, date = named_and_dated(block)
    day = prints_date(date)  # the year alone is of a picture
    at = index + _BESIDE
    if not names:
        return _ENOUGH * _is_login(lines, near[at - 1 : at + 2], index)
    dated = any(near[index : at + _BESIDE + 1]) or _is_mailed(lines, index)
    housed = any(printed_so(name) or names_desk(name) for name in names)
    if housed and index and names_person(lines[index - 1]):
        return 0.0  # for whom the one over it writes
    under = lines[index + 1] if index + 1 < len(lines) and len(lines[index + 1].text) < _SHORT else None
    titled = under is not None and (is_title(under.text) or any(map(printed_so, bare_names(under))))
    titled = titled or _has_title(block)
    score = 1.0 + 1.2 * (dated or day) + 0.6 * (near[at] or day) + 1.2 * titled
    if housed:
        return score + 1.0
    score += 1.2 * any(given(word) for name in names for word in name.split()[:2])
    score += 1.2 * any(name in mailed for name in names)
    score -= 1.6 * any(name in told for name in names)
    return score


def names_person(block: Block) -> bool:
    """Say whether a line names a person rather than a house or a desk."""
    return any(is_person(name) and not printed_so(name) and not names_desk(name) for name in bare_names(block))


def _is_mailed(lines: Sequence[Block], index: int) -> bool:
    """Say whether an address to write to stands behind a line's names or alone on the next line."""
    return any("@" in line.text and _MAIL.search(line.text[-_LONGEST:]) for line in lines[index : index + 2])


def _is_login(lines: Sequence[Block], beside: Sequence[bool], index: int) -> bool:
    """Say whether a line is "by" and one word, as those sign who write under a login, with the date right beside it."""
    text = lines[index].text
    return any(beside) and text.count(" ") <= _SIGNED and is_introduced(text) and parse_byline(text).authors != ()
