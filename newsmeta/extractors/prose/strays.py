"""Words right before a story's first paragraph, in no paragraph themselves: where some pages print the dateline."""

from __future__ import annotations

from itertools import islice
from typing import Any, Final

from newsmeta.sources.document import Block
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import BlockPlace, Page, one_line
from newsmeta.sources.runs import parted_words

_INLINE: Final = frozenset("a abbr b em font i span strong time u".split())
_SILENT: Final = frozenset("script style noscript template meta link br".split())
_LONGEST, _CLIMB, _BEHIND = 60, 4, 12  # letters of such words, elements around the paragraph, siblings before each


def stray_before(page: Page, first: Block) -> Block | None:
    """Return the few words that stand right before the first paragraph; None where a block or nothing does."""
    node = first.element
    for _ in range(_CLIMB):
        if getattr(node, "parent", None) is None or node.tag in ("body", "html"):
            return None
        said, ended = _said_before(node)
        text = one_line(said)
        if text:
            place = BlockPlace(page, node.parent, text, False)
            return Block(text, place, "paragraph", element=node.parent) if len(text) <= _LONGEST else None
        if ended:
            return None
        node = node.parent
    return None


def _said_before(node: Any) -> tuple[str, bool]:
    """Return the words among the siblings before *node*, up to a block, and whether a block that says something is."""
    said: list[str] = []
    for sibling in islice(node.previous_siblings, _BEHIND):
        tag = getattr(sibling, "tag", None)
        if tag in _SILENT or (tag is None and type(sibling).__name__ != "Text"):
            continue
        text = sibling.text or ""
        if tag is not None and tag not in _INLINE and text.strip():
            if not "".join(said).strip() and len(text) <= _LONGEST and not _is_beside(sibling):
                said.append(parted_words(sibling))  # a line of its own
            return "".join(reversed(said)), True
        said.append(text)
        if sum(map(len, said)) > 2 * _LONGEST + len(text) - len(text.strip()):
            break
    return "".join(reversed(said)), False


def _is_beside(element: Any) -> bool:
    """Say whether a line belongs to something beside the story: it holds a picture, or its name says so."""
    return "beside" in roles_of(element.attr("class") or "") or element.select_one("img,picture,figure") is not None
