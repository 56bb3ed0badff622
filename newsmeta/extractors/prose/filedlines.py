"""Lines that say which agency a story is from, where they could be a picture's credit, too."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.sources.document import Block
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.creditnames import is_short_name
from newsmeta.wire.house import is_desk, is_house
from newsmeta.wire.name import is_person

_PARTS = re.compile(r"\s?/\s?|\s[-–—]\s")
_LONGEST = 60  # letters of an agency and its place


def is_filed(block: Block, kept: list[Block], after: list[Block]) -> bool:
    """Say whether an agency's name alone says whose story it is: a date stands under it, no byline over it.

    Right over the date the place it was filed from may stand behind the agency ("Newsroom / ANQ - Lindvik").
    """
    if len(block.text) > _LONGEST:
        return False
    parts = [one for one in _PARTS.split(block.text) if one]
    others = [one for one in parts[1:] if not _is_agency(one)]
    if not parts or not _is_agency(parts[0]) or not any(map(is_date, after)):
        return False
    from_place = len(parts) > 1 and others == parts[-1:] and is_date(after[0])
    if others and not (from_place and is_short_name(others[0]) and not (is_person(others[0]) or is_house(others[0]))):
        return False
    return not kept or sure_byline(kept[-1]) is None


def _is_agency(text: str) -> bool:
    return printed_so(text) or is_desk(text.lower())
