"""The part of a dump's line that names who wrote, between day, section, handle and the house they write for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from newsmeta.extractors.bylinewords import dated
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.prose.bylinelines import bare_names, is_introduced
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.lines import ends_sentence
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place
from newsmeta.wire import datewords
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.datetext import read_date
from newsmeta.wire.name import is_person
from newsmeta.wire.nameseries import joints

_LONGEST, _LONGEST_STAMP, _SHORTEST_HOUSE = 120, 160, 2  # letters of a line, of one with a day, of a house
_HANDLE = re.compile(r"\s@\S{1,60}\Z")
_PARTED = re.compile(r"\s{1,3}[–—|•·-]\s{1,3}")
_DIGIT = re.compile(r"\d")


def named_part(block: Block, houses: Collection[str]) -> Block:
    """Return the part of a line that is names alone; the line as it is where it has no such part.

    *houses* are those that the captions of the dump credit, in small letters.
    """
    text = block.text
    if len(text) > _LONGEST:
        return block
    handle = _HANDLE.search(text)
    if handle is not None and handle.start() > 0:
        return _cut(block, 0, handle.start())
    if _DIGIT.search(text) and not bare_names(block):
        parts = [part for part in _parts(block) if not _DIGIT.search(part.text) and _names_people(part)]
        if len(parts) == 1 and len(parts[0].text) < len(text):
            return parts[0]
    return _without_house(block, houses)


def dated_part(block: Block) -> Block:
    """Return the part of a line behind its day that opens with "by" ("12 March 2026 by Anna Moor | Filed under …")."""
    text = block.text
    stamped = len(text) <= _LONGEST_STAMP and _DIGIT.search(text) is not None
    said = dated(text) if stamped and (is_date(block) or _says_published(text)) else ""
    at = text.find(said) if said else 0
    if at > 0:
        return _cut(block, at, at + len(said))
    parts = _parts(block) if stamped else ()
    return next((part for part in parts if part.text != text and is_introduced(part.text)), block)


def published_in(block: Block) -> tuple[str, Place] | None:
    """Return the day in a sentence that says when the story was published ("First published on 12 March 2026.")."""
    text = block.text
    if len(text) > _LONGEST or not ends_sentence(text) or not _DIGIT.search(text) or not _says_published(text):
        return None
    found = read_date(text)
    return None if found is None else (found.text, block.part(found.start, found.end))


def _says_published(text: str) -> bool:
    return datewords.spoken("published").search(datewords.fold(text)) is not None


def houses_of(captions: Iterable[Evidence]) -> set[str]:
    """Return the houses that captions credit beside a person, in small letters."""
    said = (text for one in captions for name in ("caption", "credit") if (text := one.part(name)))
    parsed = (parse_caption(text) for text in said)
    return {house.lower() for one in parsed for house in one.organizations if len(house) >= _SHORTEST_HOUSE}


def _cut(block: Block, start: int, end: int) -> Block:
    return Block(block.text[start:end], block.part(start, end), block.kind, block.gap)


def _parts(block: Block) -> Iterator[Block]:
    at = 0
    for sign in _PARTED.finditer(block.text):
        yield _cut(block, at, sign.start())
        at = sign.end()
    yield _cut(block, at, len(block.text))


def _names_people(block: Block) -> bool:
    names = bare_names(block)
    return bool(names) and all(map(is_person, names))


def _without_house(block: Block, houses: Collection[str]) -> Block:
    text = block.text
    for house in houses:
        size = len(house) + 1
        start = size if text[:size].lower() == f"{house} " else 0
        end = len(text) - (size if text[-size:].lower() == f" {house}" else 0)
        part = _cut(block, start, end) if 0 < end - start < len(text) else None
        if part is not None and part.text.lower().rpartition(" ")[2] not in joints() and _names_people(part):
            return part
    return block
