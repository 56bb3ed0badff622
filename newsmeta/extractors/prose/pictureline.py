"""What one line of a dump says of a picture: a caption with its credit, a credit alone, whom a portrait shows."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.lines import ends_sentence, names_network, weight
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block
from newsmeta.wire import vocabulary
from newsmeta.wire.agencywords import printed_so
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.caption import Caption, find_captions, parse_caption
from newsmeta.wire.creditlike import is_known, reads_like_credit
from newsmeta.wire.creditnames import is_labelled_name
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.name import is_person
from newsmeta.wire.rights import notice_at, reserved_at
from newsmeta.wire.signoff import parse_signoff

_SIGNED = re.compile(r"(?:[(（]|(?<=[.!?»”])\s)([^\W\d_][^()（）.]{1,40})[)）]?\.?\s{0,5}\Z")
_LONGEST_CAPTION, _LONGEST_CREDIT = 600, 170  # letters
_LONGEST_TAIL = 26  # letters of a counter behind a caption
_SIGNOFF = 60  # letters at a line's end with a sign-off
_LEADS, _LEAD = 12, 300  # blocks that may open with the dateline, letters of each
_LONGEST_FURNITURE = 60  # of a page's own words behind a credit
_LONGEST_STAMP, _SHORTEST_CAPTION, _PROSE = 40, 12, 140  # letters of a date, of a caption, of prose
_SMALL_WORD, _TOLD_WORDS = 3, 5  # letters of a word that is no particle; words that tell something
_DASHES = "-–—"
_CHAINED = ("/", " | ")


def is_whole(block: Block, parsed: Caption, told: bool = False, inside: bool = False) -> bool:
    """Say whether the line is one caption with its credit, the page's own words behind it aside.

    With *told* the story goes on right after it: a mere name behind the full stop is no sign-off; with *inside* it goes
    on somewhere below: a photographer's name in brackets is none.
    """
    if not (parsed.credit and parsed.caption) or len(parsed.credit) > _LONGEST_CREDIT:
        return False
    reserved = reserved_at(block.text)
    if reserved >= 0 and not parsed.end <= reserved < parsed.credit_start:
        return False  # "… on Sunday – All rights reserved IMAGO / Jan Berg" is a caption all the same
    if is_labelled_name(parsed.caption):
        return False  # "PHOTO ANNA MOOR, ARCHIVES …"
    if parsed.credit_start < parsed.start and parse_dateline(block.text[:_LEAD]) is not None:
        return False  # "(ANSA) - CAPO LINDAR, 25 AGO - La barca …"
    if len(block.text) < _PROSE and (sure_byline(block) is not None or _is_filed_from(parsed)):
        return False
    if not parsed.label and weight(parsed.caption) < _SHORTEST_CAPTION:
        return False  # "Da Nang (ANQ)" is where and by whom a story was filed
    label = folded(parsed.label.strip(" :：("))
    if label in every("page", "boilerplate") and weight(block.text) > 2 * _PROSE:
        return False  # a paragraph that says where the story is from: "… go on. (Source: ANQ)"
    written = label in every("byline", "by")  # "14:20 | 9 February 2026 | Автор: …"
    if (written or weight(parsed.caption) < _LONGEST_STAMP) and is_date(Block(parsed.caption, block.place)):
        return False
    signed = parse_signoff(block.text) if not parsed.label else None
    bare = signed is not None and ((told and signed.text[0].isalpha()) or (inside and bool(parsed.creators)))
    if signed is not None and not bare and (signed.text[0] in _DASHES or weight(block.text) > _PROSE):
        return False
    if parsed.credit_start > parsed.start and len(block.text) - parsed.credit_end > _LONGEST_FURNITURE:
        return False
    glued = find_captions(block.text)
    return not glued or (glued[0].start == 0 and len(block.text) - glued[0].end <= _LONGEST_TAIL)


def _is_filed_from(parsed: Caption) -> bool:
    """Say whether the words before an agency are who wrote and from where: "Anna MOOR / EASTHAVEN, (ANQ)"."""
    if parsed.label or not 0 < len(parsed.caption) <= _LONGEST_STAMP or ends_sentence(parsed.caption):
        return False
    said = parse_byline(parsed.caption)
    named = (*said.authors, *said.places)
    return all((said.authors, said.places, " " in parsed.caption)) and 2 * sum(map(len, named)) > len(parsed.caption)


def is_caption(block: Block) -> bool:
    """Say whether a whole line is a caption with its credit."""
    return len(block.text) <= _LONGEST_CAPTION and is_whole(block, parse_caption(block.text))


def credits_only(block: Block, parsed: Caption) -> bool:
    """Say whether a line is a picture's credit and nothing else; a page's own copyright line is none."""
    if not parsed.credit or len(block.text) > _LONGEST_CREDIT or notice_at(block.text) == 0:
        return False
    if parsed.caption:
        return is_labelled_name(parsed.caption)
    if parsed.label and (folded(parsed.label.strip(" :：")) in every("byline", "by") or _is_told(parsed)):
        return False
    if parsed.label or block.text[0] in "([（" or any(sign in block.text for sign in _CHAINED):
        return True
    loud = block.text.isupper() and is_known(parsed.credit_name) and not names_network(block.text)
    return loud or printed_so(parsed.credit_name) or _opens_with_label(block.text)


def _is_told(parsed: Caption) -> bool:
    """Say whether what stands behind a label tells something, as titles do ("FOTO: Furtuna a smuls pontonul din …")."""
    words = parsed.credit_name.split()
    small = sum(word.islower() and len(word) >= _SMALL_WORD for word in words)
    return not (parsed.creators or parsed.flags) and len(words) >= _TOLD_WORDS and 2 * small >= len(words) - 1


def _opens_with_label(text: str) -> bool:
    """Say whether a text opens with a word for a picture that needs no colon."""
    return text.partition(" ")[0].lower() in vocabulary.bare_labels()


def is_credit(block: Block) -> bool:
    """Say whether a whole line is a picture's credit with its label."""
    if len(block.text) > _LONGEST_CREDIT:
        return False
    parsed = parse_caption(block.text)
    return bool(parsed.label) and credits_only(block, parsed)


def may_be_credit(block: Block) -> bool:
    """Say whether a line under a picture's alt text and caption may say who made it."""
    if len(block.text) >= _LONGEST_CREDIT or is_date(block) or (block.text.islower() and not printed_so(block.text)):
        return False
    return reads_like_credit(block.text) and not _may_be_told(block.text) and sure_byline(block) is None


def _may_be_told(text: str) -> bool:
    """Say whether a text is as long as a title and has small words, but no sign that parts names."""
    small = sum(word.islower() and len(word) >= _SMALL_WORD for word in text.split())
    return len(text) > _LONGEST_STAMP and small > 1 and not any(sign in text for sign in "/|©,:(")


def names_source(credit: Block) -> bool:
    """Say whether a line says where the story is from ("Source: APA") rather than who made a picture."""
    label = parse_caption(credit.text).label
    return folded(label.strip(" :：")) in every("page", "boilerplate")


def is_portrait(parsed: Caption, after: Block) -> bool:
    """Say whether a line says whom a portrait shows: the next one is that name, as over an article by them."""
    return bool(parsed.label) and parsed.credit_name == after.text and is_person(after.text)


def signs_off(block: Block, blocks: list[Block]) -> bool:
    """Say whether a line ends with the agency of the story's dateline: agency copy signed off."""
    signed = _SIGNED.search(block.text[-_SIGNOFF:])
    leads = (line.text[:_LEAD] for line in blocks[:_LEADS] if line is not block and signed and signed[1] in line.text)
    datelines = (dateline for lead in leads if (dateline := parse_dateline(lead)))
    return any(signed[1] in dateline.agencies for dateline in datelines if signed)
