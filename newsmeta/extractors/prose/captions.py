"""Captions in a text dump: lines that end in a credit, alt texts before them, file names, credits on their own line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.creditlines import (
    ends_caption,
    is_begun,
    is_counter,
    leading,
    may_be_caption,
    stands_first,
)
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.filedlines import is_filed
from newsmeta.extractors.prose.lines import ends_sentence, is_furniture, is_label, is_paragraph, weight
from newsmeta.extractors.prose.makers import maker_at, signs_picture
from newsmeta.extractors.prose.nearlines import (
    alt_before,
    is_named_credit,
    is_signed,
    is_twin,
    opens_as_file,
    says_where,
    says_which,
    shows_which,
)
from newsmeta.extractors.prose.pictureline import (
    credits_only,
    is_portrait,
    is_whole,
    may_be_credit,
    signs_off,
)
from newsmeta.sources.document import Block
from newsmeta.sources.place import Span
from newsmeta.wire.caption import Caption, caption_label, find_captions, parse_caption
from newsmeta.wire.creditnames import is_labelled_name, is_short_name
from newsmeta.wire.sentences import last_sentence

if TYPE_CHECKING:
    from newsmeta.extractors.prose.sheet import Layout

_FILE = re.compile(
    r"^(?:https?://[^\s?]{1,400}|[\w%.()-]{1,150})\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg)(?:\?\S{0,400})?$",
    re.IGNORECASE,
)
_KEY = re.compile(r"\W+")
_SHORTEST_CAPTION, _LONGEST_CAPTION = 12, 600  # letters
_ALT_REACH = 3  # lines before a caption that may be its picture's alternative text
_LONGEST_INSIDE = 260  # of a caption that ends in a bare name while the story goes on
_HEAD_LABEL = 60  # letters among which a caption's label stands
_SIGNED = ("/ ", "| ")
_NEXT = 2  # lines behind one that say what it is
_MOST = 0.6  # of an alternative text, with which a caption may go on
_HEAD = 200  # lines among which a title is looked for
_FEW, _GLUED, _FOLLOWED = 60, 4000, 60  # blocks, letters of each, letters behind a caption that show that a dump glues
_TOLD = 80  # letters of prose before a glued caption


def glues_captions(blocks: list[Block]) -> bool:
    """Say whether a dump runs captions into paragraphs: one is followed by prose on its line."""
    long = [block.text for block in blocks[:_FEW] if is_paragraph(block)]
    return any(found.end < len(text) - _FOLLOWED for text in long for found in find_captions(text[:_GLUED]))


def sentence_before(text: str) -> int:
    """Return where a caption begins that was run into the paragraph before it: at its last sentence; else 0."""
    at = last_sentence(text)
    return at if weight(text[:at].strip()) >= _TOLD and ends_sentence(text[:at].strip()) else 0


def take_captions(blocks: list[Block], found: Layout) -> list[Block]:
    """Move captions, credits, alt texts and file names from *blocks* to *found*; return what is left."""
    found.glues = glues_captions(blocks)
    kept: list[Block] = []
    file: Block | None = None
    done: set[str] = set()
    last = max((index for index, block in enumerate(blocks) if is_paragraph(block)), default=-1)
    said = [
        parse_caption(block.text) if len(block.text) <= _LONGEST_CAPTION else Caption(block.text) for block in blocks
    ]
    lead = leading(blocks, said)
    for index, block in enumerate(blocks):
        key = _KEY.sub("", block.text[:_LONGEST_CAPTION].casefold())
        near, following = blocks[index - 1] if index else None, blocks[index + 1 : index + 1 + _NEXT]
        if _FILE.match(block.text):
            found.labels.append(block)
            file = block
            continue
        if key in done and not is_paragraph(block):
            found.labels.append(block)
            continue
        signed = block is blocks[-1] and signs_off(block, blocks)
        run_on = found.glues and is_paragraph(block) and sentence_before(said[index].caption) > 0
        filed = is_filed(block, kept, following)
        around = _Around(said[index], near, following, file, index < last, lead, _is_listed(blocks, index))
        rows = None if run_on or signed or filed else _caption(block, kept, around)
        if rows is None and not (run_on or signed) and (alt := alt_before(block, kept, near)) is not None:
            rows = _after_alt(block, alt, file)
        if rows:
            found.captions += rows
            done |= _told(rows)
            kept = _without_alt(kept, done, found)
        elif rows is None:
            kept.append(block)
        else:
            found.labels.append(block)
        file = None
    return kept


def _is_listed(blocks: list[Block], index: int) -> bool:
    """Say whether a line said twice stands among others said twice, as titles of other stories with pictures do."""
    if ends_sentence(blocks[index].text):
        return False
    return any(0 < at < len(blocks) and blocks[at].text == blocks[at - 1].text for at in (index - 2, index + 2))


def _told(rows: list[Evidence]) -> set[str]:
    """Return what the captions of *rows* say, as it is printed alone when an alt text repeats it."""
    texts = [row.part("caption") or "" for row in rows]
    return {_KEY.sub("", each.casefold()) for text in texts for each in (text, parse_caption(text).caption)} - {""}


class _Around(NamedTuple):
    """What a line says as a caption, and what stands around it."""

    parsed: Caption
    near: Block | None
    following: list[Block]
    file: Block | None
    inside: bool
    """The story goes on somewhere below."""
    lead: int
    """How the dump's credits stand to their captions."""
    listed: bool
    """Other lines right beside it are said twice, too."""


def _caption(block: Block, kept: list[Block], around: _Around) -> list[Evidence] | None:
    """Return the evidence that a line gives, nothing where it is a mere credit, None where it is no caption."""
    if len(block.text) > _LONGEST_CAPTION:
        return None
    parsed, near, following, file, inside, lead, listed = around
    before, after = near if kept and near is kept[-1] else None, following[0] if following else None
    told = after is not None and is_paragraph(after)
    if inside and (at := maker_at(block, parsed, kept)):
        return _joined(*_split(block, at, max(parsed.end, parsed.credit_end)), file)
    if is_whole(block, parsed, told and len(block.text) <= _LONGEST_INSIDE, inside):
        return caption_evidence(block, "caption", file)
    if credits_only(block, parsed):
        if after is not None and is_portrait(parsed, after):
            return []
        if after is not None and _is_labelled(after):
            return _joined(after, block, file)
        if after is not None and stands_first(block, kept, before, after, lead):
            return _joined(after, block, file)
        if before is not None and is_paragraph(before) and not inside and not parsed.label:
            return None  # under the story's last paragraph stands who wrote it
        ends = before is not None and (_is_labelled(before) or ends_caption(block, before, after, kept))
        return _joined(before, block, file) if before and ends else []
    named = before is not None and (_names_maker(block, parsed, before, kept) or signs_picture(block, kept, after))
    if before is not None and named and may_be_caption(before, kept):
        return _joined(before, block, file)
    if _is_labelled(block) and not parsed.credit and parsed.caption:
        credited = after is not None and credits_only(after, parse_caption(after.text))
        return None if credited else [_evidence(block, file, "labelled caption", 0.6)]
    if kept and len(block.text) <= _LONGEST_INSIDE and not parsed.credit and _tells_of_picture(block):
        goes_on = after is not None and (after.text == block.text or credits_only(after, parse_caption(after.text)))
        return None if goes_on else [_evidence(block, file, "words about a picture", 0.5)]
    if file is not None and told and _is_plain(block) and any(map(is_begun, kept[:_HEAD])):
        return [_evidence(block, file, "words between a picture's file and the story", 0.5)]
    if before is None:
        return None
    if is_twin(before, block, kept, inside) and not listed:
        credited = after is not None and may_be_credit(after)
        return None if credited else [_evidence(block, file, "alt text and caption", 0.5)]
    if len(kept) > 1 and is_twin(kept[-2], before, kept[:-1], inside) and may_be_credit(block):
        return _joined(before, block, file)
    return [_evidence(block, file, "line in a gallery", 0.5)] if _is_numbered(before, block) else None


def _is_labelled(block: Block) -> bool:
    """Say whether a line opens with a label that calls it a caption ("Image caption: …")."""
    return caption_label(block.text[:_HEAD_LABEL]) > 0


def _tells_of_picture(block: Block) -> bool:
    text = block.text
    flagged = opens_as_file(text) or shows_which(text)
    return flagged or says_where(text) or (not is_paragraph(block) and says_which(text))


def _names_maker(block: Block, parsed: Caption, before: Block, kept: list[Block]) -> bool:
    """Say whether a line under a caption is who made the picture: a name and house alone only under a byline."""
    if is_labelled_name(block.text) or not ends_sentence(before.text):
        return is_labelled_name(block.text) or (block.text[:2] in _SIGNED and is_short_name(block.text[2:]))
    bare = bool(parsed.credit) and not parsed.caption and "," in block.text and not is_date(block)
    return is_named_credit(block) or (bare and is_signed(kept[-_HEAD:]))


def _is_numbered(marker: Block, block: Block) -> bool:
    """Say whether *marker* counts pictures ("Image 1 of 5"), so that the line after it is a caption."""
    return is_counter(marker) and len(block.text) > _SHORTEST_CAPTION


def _is_plain(block: Block) -> bool:
    """Say whether a line is short words of its own: neither prose nor a byline, a date or the page's own words."""
    if weight(block.text) < _SHORTEST_CAPTION or is_paragraph(block) or block.kind in ("title", "heading"):
        return False
    if "@" in block.text or is_date(block) or sure_byline(block) is not None:
        return False
    return not (is_furniture(block) or is_label(block, "boilerplate"))


def _after_alt(block: Block, alt: Block, file: Block | None) -> list[Evidence]:
    """Return the caption that an alt text says, with the words behind it in *block* as its credit."""
    start = len(alt.text) + len(block.text[len(alt.text) :]) - len(block.text[len(alt.text) :].lstrip(" ./|-–—"))
    credit = Block(block.text[start:], block.part(start, len(block.text)))
    caption = Block(alt.text, block.part(0, len(alt.text)))
    return _joined(caption, credit, file)


def _split(block: Block, at: int, stop: int) -> tuple[Block, Block]:
    """Return a line's caption and the name behind it, which stands from *at* to *stop*."""
    end = len(block.text[:at].rstrip(" /|–—-"))
    return Block(block.text[:end], block.part(0, end)), Block(block.text[at:stop], block.part(at, stop))


def _is_alt_of(key: str, told: set[str]) -> bool:
    """Say whether a line says what a caption says, or the most of it: some pages cut their alt texts at a length."""
    return key in told or any(len(key) > _MOST * len(one) and one.startswith(key) for one in told)


def _without_alt(kept: list[Block], told: set[str], found: Layout) -> list[Block]:
    """Return *kept* without the alt texts that the caption just found repeats."""
    near = [line for line in kept[-_ALT_REACH:] if _is_alt_of(_KEY.sub("", line.text.casefold()), told)]
    if not near:
        return kept
    found.labels += near
    return [line for line in kept if not any(line is alt for alt in near)]


def _joined(caption: Block, credit: Block, file: Block | None) -> list[Evidence]:
    first, last = caption.place.span(), credit.place.span()
    place = Span(first[0], last[1]) if first and last else caption.place
    parts = {"caption": Words(caption.text, caption.place), "credit": Words(credit.text, credit.place)}
    if file is not None:
        parts["file"] = Words(file.text, file.place)
    return [Evidence("images", "", "prose", "caption and credit line", place, 0.65, parts)]


def caption_evidence(block: Block, how: str, file: Block | None) -> list[Evidence]:
    """Return the evidence that a caption line gives; empty when no credit stands in it."""
    return [_evidence(block, file, how, 0.7)] if parse_caption(block.text).credit else []


def _evidence(caption: Block, file: Block | None, how: str, trust: float) -> Evidence:
    parts = {"caption": Words(caption.text, caption.place)}
    if file is not None:
        parts["file"] = Words(file.text, file.place)
    return Evidence("images", "", "prose", how, caption.place, trust, parts)
