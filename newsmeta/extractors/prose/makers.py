"""Who made a picture where a dump prints a mere name: behind the caption's full stop or on the line under it."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.bylinelines import is_introduced, sure_byline
from newsmeta.extractors.prose.creditlines import is_begun_by
from newsmeta.extractors.prose.lines import ends_sentence, is_paragraph, weight
from newsmeta.extractors.prose.nearlines import is_signed
from newsmeta.lexicon import gazetteer
from newsmeta.sources.document import Block
from newsmeta.wire.caption import Caption
from newsmeta.wire.creditnames import is_name, is_short_name
from newsmeta.wire.house import is_house
from newsmeta.wire.letters import is_caseless
from newsmeta.wire.sentences import last_sentence

_HOUSED = re.compile(r"\s?[/|]\s?|\s[(（]|\s(?:for|für|pour|para|per|voor)\s")
_LONGEST, _LONGEST_LINE = 60, 260  # letters of a name with its house, of a line with the caption, too
_SHORTEST, _TITLE = 12, 26  # letters of a caption, of a title
_GLUED = re.compile(r"[^\W\d_]{3}\.(?=[^\W\d_])")
_SIGNS = " /|–—-"
_QUOTES = '“„"«»「『‘–—-'
_STOPS = (".", "…", "。")
_SMALL = 2  # words in small letters that a caption has
_LEAST, _HEAD = 3, 200  # lines over one, the headline and the mark among them; those among which such stand


def names_maker(text: str, *, known: bool = True) -> bool:
    """Say whether words are one person's name and nothing more, the house behind a sign or in brackets aside.

    With *known* a given name must be one that many have.
    """
    if len(text) > _LONGEST or ends_sentence(text) or text[:1] in _QUOTES or is_introduced(text):
        return False
    sign = _HOUSED.search(text)
    name, house = (text[: sign.start()], text[sign.end() :].rstrip(")）")) if sign else _housed(text)
    known = known or is_caseless(name)  # nothing else tells a name from other words there
    return is_name(name, known=known) and not gazetteer.is_on_the_map(name) and (not house or is_short_name(house))


def _housed(text: str) -> tuple[str, str]:
    """Return a name and the house that a blank parts from it ("R.J. Moor Lindvik Post"), which may be none."""
    words = text.split()
    for size in (2, 3):
        if len(words) > size and is_house(house := " ".join(words[size:])):
            return " ".join(words[:size]), house
    return text, ""


def maker_at(block: Block, parsed: Caption, kept: list[Block]) -> int:
    """Return where in a line the name begins that stands alone behind a caption's last full stop; 0 where none does.

    *parsed* is what it says as a caption with no more than the name's house as its credit, *kept* are the lines over
    it, with the headline among them.
    """
    text = block.text[: max(parsed.end, parsed.credit_end)]
    if not 0 < len(text) <= _LONGEST_LINE or block.kind == "item" or text[0] in _QUOTES or ends_sentence(text):
        return 0
    at = (last_sentence(text) or _glued_at(text)) if any(stop in text for stop in _STOPS) else 0
    told = text[:at].rstrip(_SIGNS)
    if weight(told) < _SHORTEST or told[-1] not in _STOPS or sum(word.islower() for word in told.split()) < _SMALL:
        return 0
    at += len(text[at:]) - len(text[at:].lstrip(_SIGNS))
    loud = text[at:].isupper() and is_short_name(text[at:]) and " " in text[at:]
    signed = loud or names_maker(text[at:], known=not _is_head(kept))
    if not signed or (parsed.credit and parsed.credit_start <= at):
        return 0
    return at if any(weight(line.text) >= _TITLE for line in kept[:_HEAD]) else 0


def _glued_at(text: str) -> int:
    """Return where a name begins that a dumper ran into the full stop before it; 0 where none does."""
    glued = [stop.end() for stop in _GLUED.finditer(text)]
    return glued[-1] if glued and text[glued[-1]].isupper() else 0


def signs_picture(block: Block, kept: list[Block], after: Block | None) -> bool:
    """Say whether a line of a mere name says who made the picture that the last of *kept* tells of.

    The story is signed above and goes on right below, or is signed there; those words are a sentence, or stand under
    byline or date.
    """
    if after is None or len(kept) < _LEAST or len(block.text) > _LONGEST or is_paragraph(kept[-1]):
        return False
    if not names_maker(block.text, known=False) or not (_is_head(kept[:-1]) or names_maker(block.text)):
        return False
    below = sure_byline(after) is not None
    if not (below or is_paragraph(after)):
        return False
    told = ends_sentence(kept[-1].text) or is_begun_by(kept[-3] if is_paragraph(kept[-2]) else kept[-2])
    return told and kept[-1].text[0] not in _QUOTES and (below or is_signed(kept[-_HEAD:-1]))


def _is_head(kept: list[Block]) -> bool:
    """Say whether a story has hardly begun after the last line: at most the standfirst was prose."""
    return sum(map(is_paragraph, kept[:_HEAD])) <= 1
