"""Whether words stand in, under or beside a picture: they tell of it, and sign and date no story."""

from __future__ import annotations

from itertools import islice
from typing import Any

from newsmeta.extractors.pictures.names import names_aside, names_author, names_picture, role_of
from newsmeta.sources.marks import roles_of

_BEFORE, _NEAREST = 2, 3  # nodes before a line among which a picture may stand; elements around a line
_AROUND = 600  # letters of a box that holds a picture and its words
_PICTURED = frozenset(("beside",))


def follows_picture(element: Any) -> bool:
    """Say whether an element stands right behind a picture, or behind what holds a picture and no words."""
    return any(_shows(node) for node in islice(element.previous_siblings, _BEFORE))


def is_under_picture(holder: Any) -> bool:
    """Say whether the words right in an element stand on the line under a picture in it: who took it."""
    picture = holder.select_one("img")
    after = picture.next_sibling if picture is not None else None
    return getattr(after, "tag", "") == "br"


def is_pictures_words(element: Any) -> bool:
    """Say whether an element is named for a caption or credit and stands in a box with a picture and no author."""
    if role_of(element) not in ("caption", "credit") or names_author(element.attr("class") or ""):
        return False
    box = element.parent
    if getattr(box, "tag", "") == "tr":  # the picture stands in a row of its own
        box = box.closest("table")
    framed = getattr(box, "tag", "") in ("div", "table") and len(box.text) <= _AROUND
    return framed and box.select_one("img") is not None


def is_pictures_box(box: Any) -> bool:
    """Say whether a box is called a picture's, and no author's, and holds one: "foto"."""
    names = box.attr("class") or ""
    return names_picture(names) and not names_author(names) and box.select_one("img") is not None


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
