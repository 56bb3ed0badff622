"""Tells a page's own words from the story's, paragraph by paragraph: promotion, labels, captions, copyright lines."""

from __future__ import annotations

import re

from newsmeta.extractors.prose.lines import ends_sentence, is_furniture, is_label, label_before
from newsmeta.extractors.prose.pictureline import is_caption
from newsmeta.lexicon import every
from newsmeta.sources.document import Block
from newsmeta.sources.marks import roles_of
from newsmeta.wire.labels import nouns
from newsmeta.wire.rights import notice_at

_CREDITED = re.compile(r"(?:©|[:：/|])[^.!?。]{1,60}$")
_SHORT, _LINKED = 180, 240  # letters of a caption, of any other clutter
_CREDIT, _NOTICE = 70, 60  # letters at the end of a caption that hold its credit, before a notice of copyright
_LINKED_SHARE, _ITEM_SHARE = 0.8, 0.5  # of a paragraph, of a list's item, that is links where it points elsewhere


def is_clutter(block: Block) -> bool:
    """Say whether a page's block is no part of the story told."""
    text = block.text
    if len(text) > _LINKED:
        return False
    if is_label(block, "boilerplate") or is_label(block, "related") or is_furniture(block) or points_elsewhere(text):
        return True
    if 0 <= notice_at(text) <= _NOTICE:
        return True
    element = block.element
    if element is not None:
        names = element.attr("class")
        if (names and "beside" in roles_of(names)) or _is_link(block):
            return True
    return len(text) < _SHORT and _may_be_credited(text[-_CREDIT:]) and is_caption(block)


def _may_be_credited(tail: str) -> bool:
    """Say whether a text ends as captions do: in a sign or a label and a few words without a full stop."""
    found = _CREDITED.search(tail)
    if found is None:
        return False
    before = tail[: found.start()].rsplit(None, 1)
    return found[0][0] not in ":：" or (bool(before) and before[-1].lower() in nouns())


def points_elsewhere(text: str) -> bool:
    """Say whether a line opens with the label of a pointer to another story ("Read also: …")."""
    return label_before(text)[0] in every("page", "related")


def _is_link(block: Block) -> bool:
    """Say whether nearly all of a short block is one link, as a pointer to another story is."""
    link = None if block.kind == "heading" else block.element.select_one("a[href]")
    if link is None:
        return False
    linked = len(" ".join(link.text.split()))
    share = _LINKED_SHARE if block.kind == "paragraph" else _ITEM_SHARE
    return linked >= share * len(block.text) and not (ends_sentence(block.text) and linked < len(block.text) - 1)
