"""What stands around a page's headline and after its last words: where byline, date and standfirst are printed.

One short walk a page, kept for all who ask; it replaces looking at every element of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, NamedTuple

from newsmeta.extractors.authorpages import is_author_page
from newsmeta.extractors.cards import Cards
from newsmeta.extractors.headings import story_heading
from newsmeta.sources.document import Block, Document
from newsmeta.sources.marks import names_place, roles_of
from newsmeta.sources.page import Page
from newsmeta.sources.remembered import remembered
from newsmeta.sources.story import Asides, is_own_foot

FAR: Final = 420
"""So many nodes under the headline hold what may stand there."""
NEAR: Final = 80
"""So many are looked at for what metadata state, too, or what no name gives away."""
_REACH = {"under": FAR, "above": 50, "end": 70}
_FURTHER = {"byline": {"above": 120, "end": 300}, "date": {"end": 300}}
"""How far a line is looked for that stands nowhere nearer; a day far above the headline is today's."""
_BEGUN, _WORDY = 3, 60
"""After so many paragraphs of so many letters the story has begun: what is said of it above stands before them."""
_STRAY = 4  # short ones among the last that may stand under the signature ("Link copied")
_CLOSE = 60  # nodes under the headline among which texts without a name are noted
_TEXTS = frozenset(("h2", "h3", "h4", "p"))
_NAMING = frozenset(
    "id itemprop rel data-testid data-test-id data-test-tag data-test data-qa data-cy data-role data-component "
    "data-type".split()
)
_UNREAD = frozenset(
    ("script", "style", "noscript", "template", "svg", "iframe", "textarea", "button", "input", "select")
)
_NAMELESS = _UNREAD | frozenset(
    "img br hr path g use circle rect polygon line symbol title source picture option meta link video audio i track "
    "tr td th tbody figure figcaption label form nav aside".split()
)
"""Elements that are neither byline nor date nor standfirst, whatever their names say."""


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

    __slots__ = (
        "_aside",
        "_begun",
        "_cards",
        "_end",
        "_foot",
        "_lines",
        "_nodes",
        "_spots",
        "_start",
        "_walked",
        "heading",
        "texts",
    )

    def __init__(self, page: Page | None, heading: Any, told: list[Block]) -> None:
        first, last = (told[0].element, told[-1].element) if told else (None, None)
        self.heading, self._start, self._end = heading, heading if heading is not None else first, last
        self._foot = _last_long(told).element if told else None
        wordy = [block.element for block in told if len(block.text) >= _WORDY][:_BEGUN]
        self._begun = wordy[-1] if len(wordy) == _BEGUN else None
        self.texts: list[tuple[Any, int]] = []
        """Headings and paragraphs right under the headline that no name calls anything, with their rank."""
        self._spots: dict[str, list[Spot]] = {where: [] for where in _REACH}
        self._lines: list[tuple[str, Any]] = []
        self._walked = dict.fromkeys(_REACH, 0)
        self._nodes: dict[str, Iterator[Any]] = {}
        self._aside = Asides(page, foot=True) if page else None
        self._cards = Cards(heading, wordy[-1] if wordy else None)

    def named(self, role: str, reach: int = FAR, under: bool = False) -> Iterator[Spot]:
        """Yield the spots whose names call them *role*: those under the headline, then above it, then at the end.

        ``reach`` is how many nodes under the headline are looked at; with ``under`` only these are.
        """
        found = False
        for where, most in _REACH.items():
            if not under or where == "under":
                for spot in self._called(role, where, min(reach, most)):
                    found = True
                    yield spot
        for where, most in _FURTHER.get(role, {}).items() if not (found or under) else ():
            yield from self._called(role, where, most)

    def _called(self, role: str, where: str, reach: int) -> Iterator[Spot]:
        self._walk(where, reach)
        for spot in self._spots[where]:
            if role in spot.roles and spot.rank < reach and not self.is_aside(spot.element.parent):
                yield spot

    def lines(self, reach: int) -> list[tuple[str, Any]]:
        """Return the runs of words under the headline, white space not folded, each with the element that holds it."""
        self._walk("under", reach)
        return self._lines

    def last_lines(self) -> Iterator[tuple[str, Any]]:
        """Yield the runs of words right behind the story's end, each with the element that holds it."""
        after = islice(self._end.following, _REACH["end"]) if self._end is not None else ()
        for node in after:
            text = node.text[:400].strip() if type(node) is not type(self._end) else ""
            if text and getattr(holder := node.parent, "tag", "script") not in _UNREAD:
                yield text, holder

    def is_aside(self, element: Any) -> bool:
        """Say whether *element* stands beside the story, or in a card of another one."""
        return self._aside is not None and (self._aside.holds(element) or self._cards.holds(element))

    def is_card(self, element: Any) -> bool:
        """Say whether *element* stands in a card of another story."""
        return self._cards.holds(element)

    def _walk(self, where: str, reach: int) -> None:
        if self._walked[where] >= reach or self._start is None:
            return
        under, spots, lines, kind = where == "under", self._spots[where], self._lines, type(self._start)
        begun = self._begun.tag if self._begun is not None else ""
        for rank, node in enumerate(islice(self._axis(where), reach - self._walked[where]), self._walked[where]):
            if type(node) is not kind:  # asking a text for its tag takes five times as long
                text = node.text[:400].strip() if under else ""
                if text and getattr(holder := node.parent, "tag", "script") not in _UNREAD:
                    lines.append((text, holder))
            elif (tag := node.tag) not in _NAMELESS and (tag != "footer" or is_own_foot(node)):
                if under and tag == begun and node == self._begun:
                    self._nodes[where] = iter(())
                    break
                if roles := _roles(node, tag):
                    spots.append(Spot(node, roles, rank, where))
                elif under and tag in _TEXTS and rank < _CLOSE and not self.is_aside(node.parent):
                    self.texts.append((node, rank))
        self._walked[where] = reach

    def _axis(self, where: str) -> Iterator[Any]:
        """Return the one running iterator over the nodes of a direction."""
        if where not in self._nodes:
            begin = self._foot if where == "end" else self._start
            self._nodes[where] = iter(() if begin is None else begin.preceding if where == "above" else begin.following)
        return self._nodes[where]


def _last_long(told: list[Block]) -> Block:
    """Return the last paragraph, or a long one before short ones, which may stand under the signature."""
    return next((block for block in reversed(told[-_STRAY:]) if len(block.text) >= _WORDY), told[-1])


@remembered
def surroundings(document: Document) -> Surroundings:
    """Return what surrounds the story of *document*; empty without a page."""
    blocks = document.blocks if document.page else ()
    told = [block for block in blocks if block.kind == "paragraph" and block.element is not None]
    return Surroundings(document.page, story_heading(document), told)


def _roles(element: Any, tag: str) -> frozenset[str]:
    names, held = element.attr("class"), element.attrs
    roles = roles_of(names) if names else _NONE
    if "-" in tag:  # an element of the page maker's own: <story-author>
        roles |= roles_of(tag)
    address = element.attr("href") if tag == "a" else None
    if len(held) > (names is not None) + (address is not None):
        for name in held if not _NAMING.isdisjoint(held) else ():
            if name in _NAMING and (value := element.attr(name)):
                roles |= roles_of(value)
                if name == "rel" and tag == "a" and "author" in value.split():
                    roles |= _LINKED
    if address and is_author_page(address):
        roles |= _LINKED
    if tag not in _BY_TAG or (tag == "address" and names_place(names or "")):
        return roles
    return roles | _BY_TAG[tag]


_NONE: frozenset[str] = frozenset()
_LINKED = frozenset(("author-page", "byline"))
_BY_TAG = {"time": frozenset(("date",)), "address": frozenset(("byline",))}
