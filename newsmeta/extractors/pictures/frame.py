"""What is found of one picture: its element, the part of the page that is its own, the words there."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Any

from newsmeta.extractors.pictures.names import names_aside
from newsmeta.extractors.pictures.words import Said
from newsmeta.sources.marks import roles_of

_BEFORE, _NEAREST = 2, 3  # nodes before a line among which a picture may stand; elements around a line
_PICTURED = frozenset(("beside",))


def follows_picture(element: Any) -> bool:
    """Say whether an element stands right behind a picture, or behind what holds a picture and no words."""
    return any(_shows(node) for node in islice(element.previous_siblings, _BEFORE))


def is_pictured(holder: Any) -> bool:
    """Say whether words stand in what is named for a picture, and no byline, with a picture in it or right beside."""
    boxes = [holder, *(box for box in islice(holder.ancestors, _NEAREST) if hasattr(box, "tag"))]
    named = (box for box in boxes if _is_called_so(box.attr("class") or ""))
    return any(near.select_one("img") is not None for box in named for near in (box, box.parent) if near is not None)


def _is_called_so(names: str) -> bool:
    """Say whether class names call a box a picture's, not that of the buttons for sharing."""
    return roles_of(names) == _PICTURED and not names_aside(names)


def _shows(node: Any) -> bool:
    tag = getattr(node, "tag", "")
    return tag in ("img", "picture") or (bool(tag) and not node.text.strip() and node.select_one("img") is not None)


@dataclass(slots=True)
class Frame:
    """One picture of the story: its element (None for one that only its caption shows), container and words."""

    root: Any
    picture: Any
    said: Said
    leads: bool = False
    """Whether it stands before the story's first paragraph."""
    bare: bool = False
    """Whether it stands right in what holds headline or story: it is taken only with words of its own."""

    @property
    def named(self) -> bool:
        """Whether the page itself says which words are caption or credit."""
        return bool(self.said.captions or self.said.credits)
