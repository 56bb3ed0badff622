"""Caption and credit that a page keeps in attributes (``data-caption``) for the script that shows them."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final

from newsmeta.extractors.evidence import Words
from newsmeta.extractors.pictures.names import class_role
from newsmeta.extractors.pictures.zone import line
from newsmeta.sources.page import Page
from newsmeta.wire.caption import parse_caption

_HIGHEST: Final = 4  # elements around a picture whose attributes are read
_MOST: Final = 12  # elements of a figure
_SHORTEST: Final = 3  # letters that say nothing
_LIGHTBOX: Final = {"data-sub-html": "data-sub-html", "data-title": "data-lightbox", "title": "title"}
"""Where scripts that enlarge a picture look for its caption, and what else such a link has."""
_TAGS: Final = re.compile(r"<[^<>]{0,300}>")
_CUT: Final = 2000  # letters of an attribute


def kept(picture: Any, root: Any, page: Page) -> dict[str, Words]:
    """Return what attributes say as caption and credit: a picture's, those of what holds but it, or of its figure."""
    found: dict[str, Words] = {}
    inner = islice(root.iter_elements(), _MOST) if root.tag == "figure" else ()
    for element in (*islice(line(picture), _HIGHEST), *inner):
        for name, value in element.attrs.items():
            if not isinstance(value, str) or len(value) > _CUT or not _keeps_words(name, value):
                continue
            role = "caption" if _LIGHTBOX.get(name, "-") in element.attrs else class_role(name)
            text = " ".join(_TAGS.sub(" ", value).split())
            if role in ("caption", "credit") and role not in found and _is_said(text):
                found[role] = Words(text, page.attribute(element, name))
        if element == root and not inner:
            break
    return found


def _keeps_words(name: str, value: str) -> bool:
    """Say whether an attribute is a script's, or a title that ends in its credit: most titles only name the file."""
    if name != "title":
        return name.startswith("data-")
    found = parse_caption(value)
    return bool(found.label and found.caption)


def _is_said(text: str) -> bool:
    """Say whether an attribute's value is words for readers, not an address, a number or a switch."""
    if len(text) <= _SHORTEST or text.lower() in ("true", "false", "null", "none", "undefined"):
        return False
    return "://" not in text and text[0] not in "{[#./" and any(map(str.isalpha, text))
