"""The part of a page in which a story's own pictures stand, and what in it belongs to other stories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from newsmeta.extractors.pictures.names import class_role, names_aside, names_picture
from newsmeta.sources.page import Page, start_of, words
from newsmeta.sources.story import story_of

_ASIDES: Final = frozenset("nav footer aside form select dialog template".split())
_BOXES: Final = frozenset(("aside", "article"))
_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[/?#:])", re.IGNORECASE)
_FARTHEST: Final = 60  # elements around one
_PROSE: Final = 60  # letters of a paragraph that tells
_LONGEST: Final = 400  # letters of class names that are looked at
_LARGE: Final = 1600  # letters around several pictures
_FEW, _TOLD = 12, 3
"""Of so many paragraphs of an article so many are prose, or it is another story's teaser."""


def _end_of(element: Any) -> tuple[int, int]:
    """Return line and column of an element's end tag or, where it has none, of the last element inside."""
    location = element.source_location
    if location and location.end_tag:
        return location.end_tag.start_line, location.end_tag.start_col
    return max(map(start_of, element.iter_elements()), default=(0, 0))


def _extent(element: Any) -> int:
    """Return how many characters of the source an element takes; 0 where its end is not written."""
    location = element.source_location
    return location.end_tag.end_offset - location.start_tag.start_offset if location and location.end_tag else 0


class Zone:
    """The smallest part of a page that holds both the story and its headline; says what in it is the story's own."""

    def __init__(self, page: Page, url: str | None, heading: Any = None) -> None:
        self.story: Any = story_of(page)
        self.above = list(line(self.story))
        self.around: set[Any] = set(self.above)
        """Whatever holds the story or a headline: too much to be a picture's own part of the page."""
        self._known: dict[Any, bool] = {}
        self._sizes: dict[Any, tuple[int, int]] = {}
        first = next((one for one in self.story.select("p")[:40] if len(one.text) >= _PROSE), self.story)
        self.text = start_of(first)
        self.root = self._root(page.select("h1")[:12] or [heading] * (heading is not None))
        for node in self.above[self.above.index(self.root) + 1 :]:
            self._known[node] = False
        self.end = _end_of(self.story)
        self._url = _path(url or "")

    def _root(self, headings: list[Any]) -> Any:
        """Return the part that holds story and headline; what lies between the two is the story's own."""
        lines = [list(line(heading)) for heading in headings]
        self.around.update(node for one in lines for node in one)
        lines = [one for one in lines if start_of(one[0]) <= self.text] or lines  # later ones head sections and boxes
        meetings = [(self._meeting(one), one) for one in lines]
        best, nearest = min(meetings, key=lambda pair: pair[0], default=(min(2, len(self.above) - 1), []))
        self._headline = words(nearest[0]) if nearest else ""
        if nearest:
            same = [(at, one) for at, one in meetings if one[0].text.split() == nearest[0].text.split()]
            best, nearest = max(same, key=lambda pair: pair[0])
        root = self.above[best]
        own = nearest[: nearest.index(root)] if root in nearest else []
        top = max(self._widened(best), self._whole(best))
        self._known.update(dict.fromkeys((*own, *self.above[: top + 1]), True))
        return self.above[top]

    def _meeting(self, other: list[Any]) -> int:
        nodes = set(other)
        return next((i for i, node in enumerate(self.above) if node in nodes), len(self.above) - 1)

    def _widened(self, best: int) -> int:
        """Return the index of the outermost element that is little larger: a lead picture often stands outside."""
        size = _extent(self.above[best])
        for index in range(best + 1, min(best + 4, len(self.above))):
            node = self.above[index]
            if node.tag in ("body", "html") or not 0 < _extent(node) <= size * 1.2 + 4000:
                break
            best = index
        return best

    def _whole(self, best: int) -> int:
        """Return the index of the outermost ``article`` that has this one headline only."""
        for index in range(best + 1, len(self.above)):
            node = self.above[index]
            if node.tag == "article":
                headlines = {" ".join(heading.text.split()) for heading in node.select("h1")[:6]}
                if len(headlines) > 1:
                    break
                best = index
        return best

    def holds(self, element: Any) -> bool:
        """Say whether *element* is one of the story's own: within the zone, in no aside, teaser or other article."""
        path: list[Any] = []
        known = self._known
        node, answer = element, None
        while node is not None and (answer := known.get(node)) is None and len(path) < _FARTHEST:
            path.append(node)
            node = node.parent
        for node in reversed(path):
            answer = known[node] = bool(answer) and not self._foreign(node)
        return bool(answer)

    def is_large(self, element: Any) -> bool:
        """Say whether *element* holds more words than stand around one picture; pictures share what is."""
        return self._size_of(element)[0] > _LARGE

    def said_in(self, element: Any) -> int:
        """Return how many characters an element says, space around them left out."""
        return self._size_of(element)[1]

    def _size_of(self, element: Any) -> tuple[int, int]:
        size = self._sizes.get(element)
        if size is None:
            text = element.text
            size = self._sizes[element] = len(text), len(text.strip())
        return size

    def _foreign(self, node: Any) -> bool:
        tag = node.tag
        if tag in _BOXES and (named := node.attr("class")) and _is_picture(tag, named[:400]):
            return names_aside(named[:400])
        if tag in _ASIDES:
            return not (tag == "footer" and node.closest("figure") is not None)
        if tag == "article":
            return self._is_another(node)
        if tag == "a":
            return bool(node.text.strip()) and self.leads_away(node)
        named, key = node.attr("class"), node.attr("id")
        if not (named or key):
            return False
        names = f"{named or ''} {key or ''}"[:400]
        if tag == "figure" and node.select_one("figcaption") is not None:
            names = names.replace("logo", "")  # so SPIP calls the picture of an article
        return names_aside(names)

    def _is_another(self, article: Any) -> bool:
        """Say whether an article is not the story: it has neither headline nor prose, or stands behind it under one."""
        heading = article.select_one("h1")
        if heading is None:
            told = sum(len(paragraph.text) >= _PROSE for paragraph in article.select("p")[:_FEW])
            return told < _TOLD or start_of(article) > self.end
        return start_of(article) > self.end and words(heading) != self._headline

    def leads_away(self, link: Any) -> bool:
        """Say whether a link goes to another page, not to the picture itself, as a link named for a caption does."""
        named = link.attr("class") or ""
        if class_role(named[:_LONGEST]) == "caption":
            return False
        target = (link.attr("href") or "").strip()[:2000]
        if not target or target.startswith(("#", "javascript:")) or _FILE.search(target):
            return False
        return _path(target) != self._url and "lightbox" not in named.lower()


def _is_picture(tag: str, names: str) -> bool:
    """Say whether a box's first class name calls it a picture, or any of what stands beside the text."""
    return names_picture(names) or (tag == "aside" and any(map(names_picture, names.split())))


def _path(url: str) -> str | None:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return None


def line(element: Any) -> Iterator[Any]:
    """Yield an element and its ancestors, nearest first."""
    for _ in range(_FARTHEST):
        if getattr(element, "tag", None) is None:
            return
        yield element
        element = element.parent
