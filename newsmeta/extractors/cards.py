"""Which small boxes of a page show another story: a title that leads elsewhere, with that story's byline and date."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Any

from newsmeta.extractors.authorpages import is_author_page
from newsmeta.extractors.prose.lines import is_furniture
from newsmeta.extractors.titlewords import is_several, is_whole
from newsmeta.sources.document import Block
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import start_of, words
from newsmeta.sources.place import Span
from newsmeta.wire.datetext import read_date
from newsmeta.wire.person import is_person

_LEVELS, _LARGEST, _LINKS = 5, 500, 8  # elements around one that may be a card, letters of a card, links in it
_TITLED, _TOP = "h1,h2,h3,h4,h5,h6", ("body", "html", "main")
_PICTURES = "img,picture,amp-img"
_DIGIT = re.compile(r"\d")
_NO_PAGE = re.compile(r"\s*(?:#|mailto:|tel:|javascript:|$)", re.IGNORECASE)


class Cards:
    """Answers whether an element stands in a card of another story; a box that holds the story's *heading* is none.

    Between heading and a paragraph by which the story has *begun* a link may be its series: a card has a picture.
    """

    def __init__(self, heading: Any, begun: Any) -> None:
        self._head = (start_of(heading), start_of(begun)) if heading is not None and begun is not None else None
        self._over: set[Any] = set()
        self._known: dict[Any, bool] = {}
        while hasattr(heading, "tag"):
            self._over.add(heading)
            heading = heading.parent

    def holds(self, element: Any) -> bool:
        """Say whether *element* is part of a card."""
        path = []
        answer = False
        for _ in range(_LEVELS):
            if element in self._known:
                answer = self._known[element]
                break
            if getattr(element, "tag", "body") in _TOP or element in self._over or len(element.text) > _LARGEST:
                self._known[element] = False  # its text is long and would be put together for each element in it
                break
            path.append(element)
            element = element.parent
        for node in reversed(path):
            answer = self._known[node] = answer or self._is_card(node)
        return answer

    def _is_card(self, element: Any) -> bool:
        """Say whether an element is or holds a linked title of a story; what an author's box in it lists is none."""
        links = (element,) if element.tag == "a" else islice(element.iter_elements("a"), _LINKS)
        return any(
            _is_title(link) and (_heads(link) or self._may_tease(element)) and not _is_authors(link, element)
            for link in links
        )

    def _may_tease(self, element: Any) -> bool:
        between = self._head is not None and self._head[0] < start_of(element) < self._head[1]
        return not between or element.select_one(_PICTURES) is not None


def _is_authors(link: Any, box: Any) -> bool:
    """Say whether a link in a *box* stands in one of its own for the author: whose other stories it lists."""
    if link is box:
        return False
    inner = takewhile(lambda node: node != box, link.ancestors)
    return any("byline" in roles_of(node.attr("class") or "") for node in inner)


def _is_title(link: Any) -> bool:
    """Say whether a link is a story's title: a heading of several words, or any words of a title's length."""
    text = words(link)
    if not (is_whole(text) or (is_several(text) and _heads(link))) or _shows_author(link):
        return False
    address = link.attr("href") or ""
    if _NO_PAGE.match(address) or is_author_page(address) or is_furniture(Block(text, Span(0, 0))):
        return False
    date = read_date(text) if _DIGIT.search(text) else None  # a story's date may link to the story
    return date is None or 2 * len(date.text) < len(text)


def _shows_author(link: Any) -> bool:
    """Say whether a link that is named for the author holds the name as its title."""
    title = link.select_one(_TITLED)
    return title is not None and "byline" in roles_of(link.attr("class") or "") and is_person(words(title))


def _heads(link: Any) -> bool:
    return link.closest(_TITLED) is not None or link.select_one(_TITLED) is not None
