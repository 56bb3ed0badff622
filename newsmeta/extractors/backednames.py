"""What speaks for a name that only its place makes a byline, and what against it."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsmeta.extractors.prose.bylinelines import is_marked
from newsmeta.extractors.prose.daylines import is_date, is_stamp
from newsmeta.sources.document import Block
from newsmeta.wire import vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.byline import Byline, parse_byline
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.mail import EMAIL
from newsmeta.wire.name import given, is_house
from newsmeta.wire.nameasides import writes_for
from newsmeta.wire.nameseries import conjunctions

_LABEL, _SHORT = 60, 120  # letters of a job title or a newsroom, of the box that name and date share
_LEVELS = 4  # elements around a name among which one may hold the date, too
_WRITING = ("reporting", "writing")
APART: Final = ("strong", "b", "em", "i", "address", "cite")
"""Elements that set a name apart from the text around it."""
_QUOTES = '"“„«»「『”’'


def may_write(line: Block, credited: bool) -> bool:
    """Say whether the names of a line may be the authors': no picture's, and known to write where that is asked."""
    parsed = parse_byline(line.text)
    roles = set(parsed.roles.values())
    if any(" " in name and name.isascii() and name.islower() for name in parsed.authors):
        return False  # "less than 1 minute read"
    if any(len(word) > 1 and word in conjunctions() for name in parsed.authors for word in name.casefold().split()):
        return False  # "ROTTERDAM AND FELIXSTOWE"
    if not is_marked(line.text, parsed):
        return False
    if any(house.casefold() in vocabulary.houses("shared") for house in parsed.organizations):
        return False  # a picture's credit
    return not _is_pictures(parsed) and (not credited or not roles.isdisjoint(_WRITING) or writes_for(line.text))


def _is_pictures(parsed: Byline) -> bool:
    """Say whether all whom a line names made its picture."""
    return "photo" in parsed.roles.values() and all(parsed.roles.get(name) == "photo" for name in parsed.authors)


def is_backed(line: Block, head: list[Block]) -> bool:
    """Say whether more than its form speaks for a name: a given name, a date or title with it, the newsroom after it.

    "Harbour Street" has a name's form, too.
    """
    parsed = parse_byline(line.text)
    place = next((place for place, one in enumerate(head) if one is line), 0)
    before = head[place - 1] if place else None
    if before is not None and _is_anothers(line, before):
        return False
    if parsed.date_text or parsed.titles or not line.text.isascii():
        return True
    after = next((one for one in head[place + 1 : place + 2] if len(one.text) <= _LABEL), None)
    if after is not None and is_date(after) and any(map(printed_so, parsed.organizations)):
        return True
    if after is not None and EMAIL.fullmatch(after.text):
        return True
    if parsed.places and line.element.tag in APART:
        return True  # "Ngozi Abah, Makurdi" in bold, over the story
    if after is not None and is_stamp(after.text):
        return True  # "Published: 14 May 2023" is said of a story
    if after is not None and (after.kind == "desk" or is_title(after.text) or is_house(after.text)):
        return True
    if is_dated(line, head):
        return True
    return any(given(name.split()[0]) for name in parsed.authors)


def _is_anothers(line: Block, before: Block) -> bool:
    """Say whether the line before makes a name the maker of a picture ("Portrait by") or of what is quoted."""
    if len(before.text) > 2 and before.text[0] in _QUOTES and before.text[-1] in _QUOTES:
        return True
    return 0 < len(before.text) <= _LABEL and _is_pictures(parse_byline(f"{before.text} {line.text}"))


def is_dated(line: Block, head: list[Block]) -> bool:
    """Say whether a date stands beside a name, in one small element with it."""
    place = next((place for place, one in enumerate(head) if one is line), 0)
    return any(is_date(near) and _share_a_box(near, line) for near in head[max(0, place - 2) : place + 3])


def _share_a_box(one: Block, other: Block) -> bool:
    """Say whether two lines stand in one small element that holds little more."""
    around = (other.element, *islice(other.element.ancestors, _LEVELS))
    box = next((box for box in (one.element, *islice(one.element.ancestors, _LEVELS)) if box in around), None)
    return box is not None and len(box.text) <= _SHORT
