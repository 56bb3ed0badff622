"""What dumps and pages share: the dateline that opens the story, the sign-off that ends it, captions glued in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsmeta.extractors.prose.captions import sentence_before
from newsmeta.extractors.prose.lines import ends_sentence
from newsmeta.extractors.prose.pictureline import is_caption, names_source
from newsmeta.extractors.prose.places import may_name, named_again
from newsmeta.extractors.prose.sheet import Layout
from newsmeta.sources.document import Block
from newsmeta.sources.place import Place
from newsmeta.wire.caption import FoundCaption, find_captions
from newsmeta.wire.dateline import parse_dateline
from newsmeta.wire.signoff import parse_signoff

_LEADS, _FULLY, _OPENERS = 8, 2, 3  # first blocks: with a dateline, looked at far, with a place that nobody knows
_LEAD, _HEAD = 600, 160  # letters among which the dateline stands: of the first blocks, of the others
_ALONE = 60  # letters of a dateline that has a line of its own
_SIGNED, _GLUED = 60, 4000  # letters at a block's end, with its sign-off, and from its start, with glued captions
_DASHED = re.compile(r"[-–—―−()/:.·【】（）「」｜＝〔［]|\d日|\s\u3000")
_MARKED = re.compile(r"\s[-–—―−]|[)\]】）]\s?[-–—:.=]|--|[–—]\s|^\W{0,2}[(/（【〔]|\d日|電|电")
_SIGN = re.compile(r"[-–—―−)\]】）(/（【〔日电電]")
"""What every alternative of the pattern above needs: looked for first, in a tenth of its time."""
_ENDED = re.compile(r"[-–—―−:·.)\]】）]\Z")
_PICTURED = "img,picture,small,figure"


def take_dateline(blocks: list[Block], found: Layout, beside: Sequence[str], leads: int = _LEADS) -> int:
    """Find the dateline among the first blocks; return the index of its block, -1 when there is none."""
    for index, block in enumerate(blocks[:leads]):
        head = block.text[: _LEAD if index < _FULLY else _HEAD]
        likely = _DASHED.search(head) if index < _FULLY else _SIGN.search(head) and _MARKED.search(head)
        parsed = parse_dateline(head) if likely else None
        size = len(parsed.text) if parsed is not None else stands_alone(block, blocks[index + 1 : index + 2])
        if size:
            start = parsed.start if parsed is not None else 0
            found.dateline = (block, start, start + size)
            found.labels.append(block)
            return index
    for index, block in enumerate(blocks[:_OPENERS]):
        if may_name(block) and (name := named_again(blocks, index, beside)):
            found.dateline, found.town = (block, 0, _town_end(block, name)), name
            return index
    return -1


def _town_end(block: Block, town: str) -> int:
    """Return where a mere *town* that opens a block ends, its brackets among it: "(Rimouski) Le quai …"."""
    return len(town) + 2 * block.text.startswith(f"({town})")


def opens_story(block: Block, title: str) -> bool:
    """Say whether a sentence, short though it is, opens with a dateline, as nothing but a story's first words does.

    *title* is the story's headline, which may name a place that nobody knows.
    """
    head = block.text[:_HEAD]
    if not (ends_sentence(block.text) and _DASHED.search(head)):
        return False
    parsed = parse_dateline(head)
    opens = parsed is not None and parsed.start == 0 and parsed.end < len(block.text)
    return (opens or (may_name(block) and named_again([block], 0, [title]) != "")) and not is_caption(block)


def stands_alone(block: Block, after: list[Block]) -> int:
    """Return the length of the dateline that a short line is, the story going on *after* it; 0 where it is none."""
    line = block.text.rstrip()
    if len(line) > _ALONE or not after or not (_ENDED.search(line) or line[-1].isupper()):
        return 0
    parsed = parse_dateline(line if line[-1].isupper() else f"{line} {after[0].text[:_HEAD]}")
    return len(parsed.text) if parsed is not None and parsed.start == 0 and parsed.end >= len(line) else 0


def after_dateline(block: Block, town: str) -> int:
    """Return the offset in *block* at which the story goes on after its dateline, a mere *town* or more; else 0."""
    if town:
        return len(block.text) - len(block.text[_town_end(block, town) :].lstrip(" -–—·.:"))
    parsed = parse_dateline(block.text[:_LEAD])
    if parsed is None:
        return len(block.text) if len(block.text) <= _ALONE else 0  # it is nothing else
    rest = block.text[parsed.end :]
    return parsed.end + len(rest) - len(rest.lstrip())


def body_of(blocks: list[Block], found: Layout, lead: int) -> list[tuple[str, Place]]:
    """Return the body paragraphs of *blocks*: without dateline (at index *lead*), glued captions and sign-off."""
    rows: list[tuple[str, Place]] = []
    last = len(blocks) - 1
    for index, block in enumerate(blocks):
        start, end = (after_dateline(block, found.town) if index == lead else 0), len(block.text)
        if index == last:
            end = _before_signoff(block, found, end)
        rows += _without_captions(block, start, end, found)
    return rows


def _before_signoff(block: Block, found: Layout, end: int) -> int:
    signed = parse_signoff(block.text)
    if signed is not None:
        found.signoff = (signed.agency or signed.text, block.part(signed.start, signed.end))
        return len(block.text[: signed.start].rstrip())
    text = block.text.rstrip()
    tail = text[-_SIGNED:]
    for agency in _agencies(found):
        own = re.search(rf"\s[-–—(/]{{1,2}}\s?({re.escape(agency)})[)/]?\.?$", tail)
        if own:
            start = len(text) - len(tail) + own.start()
            found.signoff = (own[1], block.part(start + 1, end))
            return len(block.text[:start].rstrip())
    return end


def _agencies(found: Layout) -> tuple[str, ...]:
    """Return the agencies of the story's own dateline: its sign-off may name one that the lexicon does not know."""
    if found.dateline is None:
        return ()
    block, start, _ = found.dateline
    parsed = parse_dateline(block.text[:_LEAD])
    return parsed.agencies if parsed and parsed.start == start else ()


def _without_captions(block: Block, start: int, end: int, found: Layout) -> list[tuple[str, Place]]:
    pictured = _may_hold_caption(block)
    if not pictured and start == 0 and end == len(block.text):
        return [(block.text, block.place)]  # nearly every paragraph of a page
    rows = []
    at = start
    for caption in find_captions(block.text[:_GLUED]) if pictured else ():
        if caption.start < at or caption.end > end or _names_source(block, caption):
            continue
        first = caption.start + (sentence_before(caption.caption) if found.glues and caption.start == at else 0)
        rows.append((at, first))
        found.glued.append((block.text[first : caption.end], block.part(first, caption.end)))
        at = caption.end
    rows.append((at, end))
    kept = []
    for first, last in rows:
        words = block.text[first:last]
        begin = first + len(words) - len(words.lstrip())
        words = words.strip()
        if words:
            kept.append((words, block.part(begin, begin + len(words))))
    return kept


def _names_source(block: Block, caption: FoundCaption) -> bool:
    """Say whether what ends a paragraph, its last sentence before it, is where the story is from: "(Source: ANQ)"."""
    if caption.start == 0 or caption.end < len(block.text.rstrip()):
        return False
    return names_source(Block(caption.credit.strip("()[]（）"), block.place))


def _may_hold_caption(block: Block) -> bool:
    """Say whether a caption can be glued into a block: always in plain text, on a page beside a picture."""
    return block.element is None or "©" in block.text or block.element.select_one(_PICTURED) is not None
