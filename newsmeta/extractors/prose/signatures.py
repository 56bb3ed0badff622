"""Who signs a story under its last words: a name alone, with a title or an address, or over a few words about them."""

from __future__ import annotations

from collections.abc import Sequence

from newsmeta.extractors.prose.bracketednames import is_bracketed_name
from newsmeta.extractors.prose.bylinelines import bare_names, is_known
from newsmeta.extractors.prose.contacts import contacts
from newsmeta.extractors.prose.lines import ends_sentence, is_paragraph
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.name import given, is_person
from newsmeta.wire.person import is_vietnamese

_ABOUT, _BETWEEN = 60, 2  # letters that name whom a paragraph is about; lines under a name that may be about it
_SAID = 3  # blanks of a sentence that goes on with what the name above did
_NEAR = 6  # lines around the last paragraph
_WRITING = frozenset(("writing", "reporting"))


def signature(foot: Sequence[Block]) -> list[Block]:
    """Return the lines among the last ones of a story, and those after it, that only their place makes a byline."""
    last = max((index for index, block in enumerate(foot[:_NEAR]) if is_paragraph(block)), default=-1)
    named = [_without_about(block) for block in foot]
    others = contacts(foot)
    return [_out_of_brackets(named[i]) for i in range(len(foot)) if i not in others and _signs(named, i, last)]


def _signs(foot: Sequence[Block], index: int, last: int) -> bool:
    block = foot[index]
    names = [name for name in bare_names(block) if is_person(name)]
    if not names or block.kind == "item":
        return False
    if _is_about(names[0], foot[index + 1 : index + 1 + _BETWEEN]):
        return True
    parsed = parse_byline(block.text)
    told = bool(parsed.titles) or not _WRITING.isdisjoint(parsed.roles.values())
    titled = told or "@" in block.text
    # Vietnamese headings are no capitals but the first, so that a name under a Vietnamese story is hardly anything else
    known = is_known(tuple(names)) or is_bracketed_name(block.text) or (last >= 0 and is_vietnamese(foot[last].text))
    return (index == last + 1 and known) or (titled and index <= last + _NEAR)


def _without_about(block: Block) -> Block:
    """Return a line that says about whom the next ones are without that word: "About Ana Ruiz"; none is a house's."""
    first, _, name = block.text.partition(" ")
    if not name or folded(first) not in every("byline", "about"):
        return block
    if not given(name.partition(" ")[0]):
        return Block("", block.place, block.kind, block.gap)  # About Harrow Bay
    size = len(block.text) - len(name)
    return Block(name, block.part(size, len(block.text)), block.kind, block.gap)


def _out_of_brackets(block: Block) -> Block:
    """Return a sign-off without the brackets around it: "(Reporting by …)"."""
    text = block.text
    if text[:1] != "(" or text[-1:] != ")":
        return block
    return Block(text[1:-1], block.part(1, len(text) - 1), block.kind, block.gap)


def _is_about(name: str, after: Sequence[Block]) -> bool:
    """Say whether a paragraph right after a name begins with it, as what is said about an author does, or goes on."""
    if after and after[0].text[:1].islower() and ends_sentence(after[0].text) and after[0].text.count(" ") >= _SAID:
        return True  # "writes about ferries."
    parts = [part for part in name.split() if len(part) > 2]
    return any(is_paragraph(block) and any(part in block.text[:_ABOUT].split() for part in parts) for block in after)
