"""What stands around a page's headline and after its last words: where byline, date and standfirst are printed.

One short walk a page, kept for all who ask; it replaces looking at every element of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from newsmeta.extractors.headings import story_heading
from newsmeta.sources.document import Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.story import Asides

_REACH = {"under": 420, "above": 90, "end": 70}
_CLOSE = 60
_TEXTS = frozenset(("h2", "h3", "h4", "p"))
_NAMING = frozenset("id itemprop rel data-testid data-qa data-component data-test data-type".split())
_UNREAD = frozenset(
    ("script", "style", "noscript", "template", "svg", "iframe", "textarea", "button", "input", "select")
)
_NAMELESS = _UNREAD | frozenset(
    "img br hr path g use circle rect polygon line symbol title source picture option meta link video audio i track "
    "tr td th tbody figure figcaption label form nav footer aside".split()
)
"""Elements that are neither byline nor date nor standfirst, whatever their names say."""
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autore?n?|autore?s|auteurs?|autori|autory?|people|staff|writers?|reporters?"
    r"|journalists?|journalistes?|editors?|contributors?|columnists?|redakteure?|redaktion|by|skribent|newsteam|team"
    r"|firmas?|redactores|kirjoittaja|forfatter|giornalisti)/[^/?#\s]{3,80}",
    re.IGNORECASE,
)


class Spot(NamedTuple):
    """An element near the headline or the end: the roles its names give it and its rank (0 is nearest)."""

    element: Any
    roles: frozenset[str]
    rank: int
    where: str
    """``under`` the headline, ``above`` it, or at the story's ``end``."""


class Surroundings:
    """The named elements and the words near a story's headline and its end, walked only as far as somebody asks.

    ``heading`` is the heading over the story; None on a page without one.
    """

    __slots__ = ("_aside", "_end", "_nodes", "_shown", "_spots", "_start", "_walked", "heading", "texts")

    def __init__(self, heading: Any, start: Any, end: Any) -> None:
        self.heading, self._start, self._end = heading, start, end
        self.texts: list[tuple[Any, int]] = []
        """Headings and paragraphs right under the headline that no name calls anything, with their rank."""
        self._spots: dict[str, list[Spot]] = {where: [] for where in _REACH}
        self._shown: list[Any] = []
        self._walked = dict.fromkeys(_REACH, 0)
        self._nodes: dict[str, Iterator[Any]] = {}
        self._aside = Asides(foot=True)

    def named(self, role: str, reach: int = _REACH["under"], under: bool = False) -> Iterator[Spot]:
        """Yield the spots whose names call them *role*: those under the headline, then above it, then at the end.

        ``reach`` is how many nodes under the headline are looked at; with ``under`` only these are.
        """
        for where in ("under",) if under else _REACH:
            self._walk(where, min(reach, _REACH[where]))
            for spot in self._spots[where]:
                if role in spot.roles and spot.rank < reach and not self.is_aside(spot.element.parent):
                    yield spot

    def lines(self, reach: int) -> Iterator[tuple[str, Any]]:
        """Yield the runs of words under the headline, white space not folded, each with the element that holds it."""
        self._walk("under", reach)
        for node in self._shown:
            text = node.text[:400].strip()
            if text and getattr(holder := node.parent, "tag", "script") not in _UNREAD:
                yield text, holder

    def is_aside(self, element: Any) -> bool:
        """Say whether *element* stands beside the story."""
        return self._aside.holds(element)

    def _walk(self, where: str, reach: int) -> None:
        if self._walked[where] >= reach or self._start is None:
            return
        spots, shown = self._spots[where], self._shown if where == "under" else []
        for rank, node in enumerate(islice(self._axis(where), reach - self._walked[where]), self._walked[where]):
            tag = getattr(node, "tag", None)
            if tag is None:
                shown.append(node)
            elif tag not in _NAMELESS:
                if roles := _roles(node, tag):
                    spots.append(Spot(node, roles, rank, where))
                elif tag in _TEXTS and where == "under" and rank < _CLOSE and not self.is_aside(node.parent):
                    self.texts.append((node, rank))
        self._walked[where] = reach

    def _axis(self, where: str) -> Iterator[Any]:
        """Return the one running iterator over the nodes of a direction."""
        if where not in self._nodes:
            begin = self._end if where == "end" else self._start
            self._nodes[where] = iter(() if begin is None else begin.preceding if where == "above" else begin.following)
        return self._nodes[where]


def surroundings(document: Document) -> Surroundings:
    """Return what surrounds the story of *document*; empty without a page."""
    found: Surroundings | None = document.memo.get("surroundings")
    if found is None:
        last = first = None
        for block in document.blocks if document.page else ():
            if block.kind == "paragraph" and block.element is not None:
                last = block.element
                first = first or last
        heading = story_heading(document)
        found = Surroundings(heading, heading if heading is not None else first, last)
        document.memo["surroundings"] = found
    return found


def _roles(element: Any, tag: str) -> frozenset[str]:
    names, held = element.attr("class"), element.attrs
    roles = roles_of(names) if names else _NONE
    if len(held) > (names is not None):
        for name in held:
            if name in _NAMING and (value := element.attr(name)):
                roles |= roles_of(value)
                if name == "rel" and tag == "a" and "author" in value.split():
                    roles |= _LINKED
            elif name == "href" and tag == "a" and _AUTHOR_PAGE.search((element.attr(name) or "")[:300]):
                roles |= _LINKED
    return roles | _BY_TAG[tag] if tag in _BY_TAG else roles


_NONE: frozenset[str] = frozenset()
_LINKED = frozenset(("author-page", "byline"))
_BY_TAG = {"time": frozenset(("date",)), "address": frozenset(("byline",))}
