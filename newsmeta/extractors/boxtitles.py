"""What a story in a box is called: its heading, or the part of its link that is named so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsmeta.extractors.pictures.names import class_role
from newsmeta.sources.page import Element, start_of, words

_HEADINGS: Final = "h1,h2,h3,h4,h5,h6"
_NAMED: Final = '[class*="title" i],[class*="headline" i]'
_BESIDE: Final = re.compile(
    r"kicker|overline|eyebrow|topline|roof|category|sub-?(?:title|head)|lead|section", re.IGNORECASE
)
_MOST, _SHORTEST = 8, 12  # elements that are looked at, letters of a title
_LONGEST = 200  # letters of class names that are looked at


def titles_of(link: Element, card: Element) -> Iterator[Element]:
    """Yield what may title a link, best first: headings in it, the part named so, headings of its card."""
    yield from link.select(_HEADINGS)[:_MOST]
    named = (part for part in link.select(_NAMED)[:_MOST] if not _BESIDE.search((part.attr("class") or "")[:_LONGEST]))
    yield from [part for part in named if len(words(part)) >= _SHORTEST][:1]
    if card is not link:
        around = [
            one for one in card.select(_HEADINGS)[:_MOST] if one.tag != "h1" or one.select_one("a[href]") is not None
        ]
        yield from sorted(around, key=lambda heading: (not _holds(heading, link), start_of(heading)))


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
