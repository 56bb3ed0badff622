"""What stands around a page's headline and after its last words: where byline, date and standfirst are printed.

One short walk a page, kept for all who ask; it replaces looking at every element of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from newsmeta.extractors.headings import story_heading
from newsmeta.sources.document import Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.story import Asides

_UNDER, _ABOVE, _END, _CLOSE = 420, 90, 70, 60
_TEXTS = frozenset(("h2", "h3", "h4", "p"))
_NAMING = ("class", "id", "itemprop", "rel", "data-testid", "data-qa", "data-component", "data-test", "data-type")
_UNREAD = frozenset(
    ("script", "style", "noscript", "template", "svg", "iframe", "textarea", "button", "input", "select")
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autore?n?|autore?s|auteurs?|autori|autory?|people|staff|writers?|reporters?"
    r"|journalists?|journalistes?|editors?|contributors?|columnists?|redakteure?|redaktion|by|skribent|newsteam|team"
    r"|firmas?|redactores|kirjoittaja|forfatter|giornalisti)/[^/?#\s]{3,80}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """An element near the headline or the end: the roles its names give it and its rank (0 is nearest)."""

    element: Any
    roles: frozenset[str]
    rank: int
    where: str
    """``under`` the headline, ``above`` it, or at the story's ``end``."""


@dataclass(slots=True)
class Surroundings:
    """Named elements near the headline and the end, nearest first, and the words right there in reading order."""

    heading: Any = None
    spots: list[Spot] = field(default_factory=list)
    lines: list[tuple[str, Any, str]] = field(default_factory=list)
    """Runs of words: text, the element that holds it, and where as in :class:`Spot`."""

    texts: list[tuple[Any, int]] = field(default_factory=list)
    """Headings and paragraphs right under the headline that no name calls anything, with their rank."""

    def named(self, role: str) -> Iterator[Spot]:
        """Yield the spots whose names call them *role*: those under the headline, then above it, then at the end."""
        return (spot for spot in self.spots if role in spot.roles)


def surroundings(document: Document) -> Surroundings:
    """Return what surrounds the story of *document*; empty without a page."""
    found: Surroundings | None = document.memo.get("surroundings")
    if found is None:
        found = document.memo["surroundings"] = Surroundings()
        if document.page:
            _look_around(document, found)
    return found


def _look_around(document: Document, found: Surroundings) -> None:
    paragraphs = [block.element for block in document.blocks if block.kind == "paragraph" and block.element is not None]
    found.heading = story_heading(document)
    start = found.heading if found.heading is not None else paragraphs[0] if paragraphs else None
    if start is None:
        return
    asides = Asides()
    _walk(start.following, "under", _UNDER, found, asides)
    _walk(start.preceding, "above", _ABOVE, found, asides)
    if paragraphs:
        _walk(paragraphs[-1].following, "end", _END, found, asides)


def _walk(nodes: Iterable[Any], where: str, most: int, found: Surroundings, asides: Asides) -> None:
    for rank, node in enumerate(nodes):
        if rank >= most:
            return
        tag = getattr(node, "tag", None)
        if tag is None:
            text = (node.data or "").strip() if hasattr(node, "data") else ""
            if text and _is_shown(node, asides):
                found.lines.append((" ".join(text[:400].split()), node.parent, where))
        elif tag not in _UNREAD and not asides.holds(node.parent):
            if roles := _roles(node, tag):
                found.spots.append(Spot(node, roles, rank, where))
            elif where == "under" and rank < _CLOSE and tag in _TEXTS:
                found.texts.append((node, rank))


def _is_shown(node: Any, asides: Asides) -> bool:
    """Say whether text is printed on the page: no comment, no script, nothing in an aside."""
    parent = node.parent
    return getattr(parent, "tag", "script") not in _UNREAD and node.text != "" and not asides.holds(parent)


def _roles(element: Any, tag: str) -> frozenset[str]:
    attributes = element.attrs
    if not attributes:
        return _BY_TAG.get(tag, _NONE)
    names = []
    for name in _NAMING:
        value = attributes.get(name)
        if value:
            names.append(value if isinstance(value, str) else " ".join(value))
    roles = roles_of(" ".join(names)) if names else _NONE
    if tag == "a" and "author" in (attributes.get("rel") or ()):
        return roles | _LINKED
    if tag == "a" and _AUTHOR_PAGE.search((attributes.get("href") or "")[:300]):
        roles |= _LINKED
    return roles | _BY_TAG[tag] if tag in _BY_TAG else roles


_NONE: frozenset[str] = frozenset()
_LINKED = frozenset(("author-page", "byline"))
_BY_TAG = {"time": frozenset(("date",)), "address": frozenset(("byline",))}
