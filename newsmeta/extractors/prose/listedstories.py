"""The list of stories under a label in a text dump, as far as it is the label's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.prose.bylinelines import sure_byline
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.lines import (
    EDGES,
    is_furniture,
    is_label,
    is_paragraph,
    is_share_bar,
    is_title,
    weight,
)
from newsmeta.extractors.prose.pictureline import is_caption, is_credit
from newsmeta.lexicon import every, folded
from newsmeta.sources.document import Block
from newsmeta.wire.datetext import read_date
from newsmeta.wire.house import is_house
from newsmeta.wire.person import is_person

_STOPS = (".", "。", "!", "?")
_CUT, _LONG = ("…", "..."), 50  # how an excerpt ends, letters of one
_SHORTEST = 24  # letters of a title
_LONGEST_HEAD = 44  # letters of a line that heads another box
_FEW = 2  # blanks in what may stand behind a label: "Most read in Lindvik"
_NUMBER = re.compile(r"\d\d?\. (?=\S)")  # of a list's item


def stories(blocks: list[Block]) -> list[Evidence]:
    """Return the stories of a related list: a caption (if any), a title, a standfirst (if any) each."""
    rows: list[Evidence] = []
    caption: Block | None = None
    title: Block | None = None
    for block in map(_bare, _listed(blocks)):
        stamp = is_date(block) and not block.text.rstrip().endswith(_STOPS)  # a sentence may hold a date
        if stamp or weight(block.text) < _SHORTEST:
            continue
        if is_caption(block):
            if title is not None:
                rows.append(story(title, None, caption))
                title = None
            caption = block
        elif title is None:
            title = block if not is_paragraph(block) else None
        elif is_paragraph(block) or not is_title(block) or _is_excerpt(block.text):
            rows.append(story(title, block, caption))
            title = caption = None
        else:
            rows.append(story(title, None, caption))
            title, caption = block, None
    if title is not None:
        rows.append(story(title, None, caption))
    return rows


def _listed(blocks: list[Block]) -> Iterator[Block]:
    """Yield the lines of a list and of those after it, without the labels and what other labels stand over."""
    related = True
    for block in blocks:
        if heads_others(block.text):
            related = False
        elif is_label(block, "related"):
            related = True
        elif related and not _is_the_pages(block):
            yield block


def _is_the_pages(block: Block) -> bool:
    """Say whether a line in a list is a button, a byline or a credit."""
    if is_furniture(block) or is_share_bar(block) or is_label(block, "boilerplate"):
        return True
    return is_credit(block) or sure_byline(block) is not None


def heads_others(text: str) -> bool:
    """Say whether a line heads a box of other stories, of topics or of readers: "Most read", "More from Anna Moor"."""
    if len(text) > _LONGEST_HEAD:
        return False
    words = folded(text.strip(EDGES))
    if words in every("page", "others") or words in every("page", "suggested"):
        return True
    label = next((label for label in _openings() if words.startswith(label)), "")
    name = " ".join(text.strip(EDGES).split()[label.count(" ") :])
    named = name.count(" ") < _FEW or (name[:1].isupper() and (is_person(name) or is_house(name)))
    return bool(label) and named and words not in every("page", "related")


@cache
def _openings() -> tuple[str, ...]:
    """Return the labels of several words, behind which somebody's name may stand, the longest first."""
    labels = (f"{label} " for label in every("page", "others") | every("page", "suggested") if " " in label)
    return tuple(sorted(labels, key=len, reverse=True))


def _is_excerpt(text: str) -> bool:
    """Say whether a line under a title is how its story begins, cut short."""
    return text.endswith(_CUT) and len(text) > _LONG


def _bare(block: Block) -> Block:
    """Return a line of a list without its number, or the day before its title."""
    number = _NUMBER.match(block.text)
    size = number.end() if number is not None else 0
    if is_date(block) and (day := read_date(block.text)) is not None and day.start == 0:
        size = len(block.text) - len(block.text[day.end :].lstrip(EDGES))
        size = size if weight(block.text[size:]) >= _SHORTEST else 0
    return Block(block.text[size:], block.part(size, len(block.text)), block.kind, block.gap) if size else block


def story(title: Block, description: Block | None, caption: Block | None) -> Evidence:
    """Return the evidence for a story by its title, with the standfirst and the picture's caption beside it."""
    parts = {"title": Words(title.text, title.place)}
    if description is not None:
        parts["description"] = Words(description.text, description.place)
    if caption is not None:
        parts["caption"] = Words(caption.text, caption.place)
    return Evidence("related", title.text, "prose", "related list", title.place, 0.7, parts)
