"""What a story in a box is called: its heading, or the part of its link that is named so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsmeta.extractors.pictures.names import class_role
from newsmeta.extractors.prose.lines import weight
from newsmeta.sources.page import Element, start_of, words

_HEADINGS: Final = "h1,h2,h3,h4,h5,h6"
_NAMED: Final = '[class*="title" i],[class*="headline" i]'
_BESIDE: Final = re.compile(
    r"kicker|overline|eyebrow|topline|roof|category|sub-?(?:title|head)|lead|section", re.IGNORECASE
)
_MOST, _SHORTEST, _TITLE = 8, 12, 24  # elements that are looked at, letters of a title, of one that nothing names
_PARTS = 2  # of a link that are glued, at least
_BOXES = 2  # around a link
_LONGEST = 200  # letters of class names that are looked at


def titles_of(link: Element, card: Element) -> Iterator[Element]:
    """Yield what may title a link, best first: headings in it, the part named so, headings of its card."""
    yield from link.select(_HEADINGS)[:_MOST]
    named = (part for part in link.select(_NAMED)[:_MOST] if not _BESIDE.search((part.attr("class") or "")[:_LONGEST]))
    yield from [part for part in named if len(words(part)) >= _SHORTEST][:1]
    yield from [part for part in _glued(link) if weight(words(part)) >= _TITLE][:1]
    if card is not link:
        around = [
            one for one in card.select(_HEADINGS)[:_MOST] if one.tag != "h1" or one.select_one("a[href]") is not None
        ]
        yield from sorted(around, key=lambda heading: (not _holds(heading, link), start_of(heading)))


def _glued(link: Element) -> list[Element]:
    """Return the parts of a link, with no words of its own, that only their looks keep apart: kicker, title, date."""
    nodes = link.children
    while len(nodes) == 1 and hasattr(nodes[0], "tag"):
        nodes = nodes[0].children
    parts = [node for node in nodes if node.text.strip()]
    if len(parts) < _PARTS or not all(hasattr(part, "tag") for part in parts):
        return []
    return parts if words(parts[0]) + words(parts[1]) in words(link) else []


def titled_beside(link: Element) -> Element | None:
    """Return the words set apart in the small box around a link that leads to one story: its button says none."""
    for box in islice(link.ancestors, _BOXES):
        targets = {other.attr("href") for other in box.select("a[href]")[:_MOST]}
        if len(targets) > 1:
            break
        title = box.select_one(f"{_HEADINGS},b,strong,{_NAMED}")
        if title is not None and len(words(title)) >= _SHORTEST:
            found: Element = title
            return found
    return None


def _holds(heading: Element, link: Element) -> bool:
    target = link.attr("href")
    return any(other.attr("href") == target for other in heading.select("a[href]")[:_MOST])


def said_of(element: Element) -> str:
    """Return an element's words without those that only screen readers say."""
    text = words(element)
    for part in element.select("span[class],div[class]")[:_MOST]:
        if class_role((part.attr("class") or "")[:_LONGEST]) == "hidden":
            text = text.replace(words(part), "", 1).strip() or text  # a name made by chance may look like one
    return text
