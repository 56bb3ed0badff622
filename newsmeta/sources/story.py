"""Finds the part of a page that holds the story: where its paragraphs are thickest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsmeta.recalled import recalled
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Element, Page
from newsmeta.sources.runs import LOOSE, own_length

_SHORT, _LONG = 40, 80  # letters of a paragraph that counts, of one that surely tells
_MANY = 3  # paragraphs side by side, of which more are a story, whatever the box is called
_THIN, _LOOSE_MOST = 700, 4000  # letters of a story, fewer of which may stand in no paragraph; elements looked at then
_WIDER = 5  # levels up to what holds all boxes of a story
_LONGEST_FOOT = 600  # letters of an article's own foot
_NAMES, _KEY = 300, 100  # letters of class names and of an id that are looked at
_SMALL = frozenset(("figcaption", "figure", "li", "a", "label", "td"))
ASIDE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "select", "dialog", "noscript", "template"})
_SURE = re.compile(
    r"(?:^|[-_\s])(?:comments?|guest-?book|condolences?|disqus|cookies?|consent|gdpr|navbar|breadcrumbs?|outbrain|taboola|author-?bio)(?:$|[-_\s])",
    re.IGNORECASE,
)
_HINTS = re.compile(
    r"(?:^|[-_\s])(?:footer|newsletter|subscribe|promo|sidebar|menu|share|sharing|social|most-?read|popular|trending"
    r"|recommend\w{0,10}|related\w{0,10}|teaser\w{0,3}|banner|advert\w{0,10}|sponsor\w{0,3}|modal)(?:$|[-_\s])",
    re.IGNORECASE,
)
"""Names that only hint: "article sidebar-grid" is how a page maker calls the grid, not a box beside the story."""
_SHARED = re.compile(r"shar(?:e|ing)|social|author-?bio", re.IGNORECASE)
_PARTS = 12  # of a box, that are looked at
_MARKED = "[class*='author'],[class*='byline'],[class*='autor']"
_OUTERMOST = ("body", "html")
_OWN = re.compile(r"article|story|entry|post|text|content|body", re.IGNORECASE)


def is_aside(element: Element) -> bool:
    """Say whether an element stands beside the story: navigation, comments, promotion, forms."""
    if element.tag in ASIDE_TAGS:
        return element.tag != "form" or not _holds_story(element)
    if not element.attrs:  # as most paragraphs
        return False
    names, key = element.attr("class"), element.attr("id")
    if not names and not key:
        return False
    called = _called(names or "", key or "")
    if not called or _holds_story(element) or (not _SURE.search(names or "") and "byline" in roles_of(names or "")):
        return False
    return called == "aside" or not _tells(element)


@recalled(8192)
def _called(names: str, key: str) -> str:
    """Return what class and id call an element: an ``aside``, ``perhaps`` one for words that story boxes have, too."""
    words = f"{names[:_NAMES]} {key[:_KEY]}"
    if _SURE.search(words):
        return "aside"
    if not _HINTS.search(words):
        return ""
    return "perhaps" if _OWN.search(words) else "aside"


def _holds_story(element: Element) -> bool:
    """Say whether an element holds the headline or several long paragraphs side by side, whatever its name says."""
    counts: dict[Any, int] = {}
    for paragraph in element.iter_elements(("p", "h1")):
        if paragraph.tag == "h1":
            return True
        if len(paragraph.text) >= _LONG:
            parent = paragraph.parent
            counts[parent] = counts.get(parent, 0) + 1
            if counts[parent] > _MANY:
                return True
    return False


def _tells(element: Any) -> bool:
    """Say whether a paragraph stands right in an element: it is no box of links and titles."""
    return any(child.tag == "p" and len(child.text) >= _LONG for child in element.children if hasattr(child, "tag"))


def is_own_foot(element: Any) -> bool:
    """Say whether a foot or a box is the story's own: a few words right in its article, or named for byline or date."""
    names = element.attr("class") or ""
    foot = element.tag == "footer" or "foot" in names
    if not foot and element.tag != "aside":
        return _holds_byline(element, names)
    if len(element.text) > _LONGEST_FOOT:
        return False
    if "head" in names.lower():
        return True  # "art_header_footer", the foot of the story's own head
    if not roles_of(names).isdisjoint(("byline", "date")) or (not foot and _signs(element, names)):
        return True
    parent = element.parent
    if not foot and getattr(parent, "tag", "") == "header" and parent.select_one("h1") is not None:
        return True  # beside the headline, in the story's own head
    named = parent.attr("class") or "" if hasattr(parent, "attr") else ""
    return foot and (getattr(parent, "tag", "") == "article" or bool(_OWN.search(named[:_NAMES])))


def _signs(element: Any, names: str) -> bool:
    """Say whether an aside says who wrote the story and shows no other: it marks an author and has no title."""
    if _called(names, element.attr("id") or "") or element.select_one("h2,h3,h4") is not None:
        return False
    if element.select_one("address,a[rel~='author']") is not None:
        return element.select_one("img") is None
    return element.select_one(_MARKED) is not None and len(element.select("img")) < 2  # with a portrait


def _holds_byline(element: Any, names: str) -> bool:
    """Say whether a small box named for sharing holds the byline, too, by the name of a part of it."""
    if not _SHARED.search(names[:_NAMES]) or len(element.text) > _LONGEST_FOOT:
        return False
    return any("byline" in roles_of(part.attr("class") or "") for part in element.select("[class]")[:_PARTS])


class Asides:
    """Answers whether an element lies in an aside of *page*, remembering its ancestors' answers.

    With ``foot`` the story's own foot is none: bylines and dates stand there.
    """

    def __init__(self, page: Page, stop: Any = None, foot: bool = False) -> None:
        self._own = page.asides
        self._known: dict[Any, bool] = {} if stop is None else {stop: False}
        self._foot = foot

    def holds(self, element: Any) -> bool:
        """Say whether *element* or one of its ancestors (below the stop element) is an aside."""
        known = self._known
        answer = known.get(element)
        if answer is not None:
            return answer
        path = []
        while answer is None:
            if getattr(element, "tag", "body") in _OUTERMOST:
                answer = False
                break
            path.append(element)
            element = element.parent
            answer = known.get(element)
        for node in reversed(path):
            answer = known[node] = answer or self._is_one(node)
        return answer

    def _is_one(self, node: Any) -> bool:
        found = self._own.get(node)
        if found is None:
            found = self._own[node] = is_aside(node)
        return found and not (self._foot and is_own_foot(node))


def story_of(page: Page) -> Element:
    """Return the element that holds the story's text, found once; the body where nothing stands out."""
    if page.told is None:
        page.told = _find_story(page)
    found: Element = page.told
    return found


def _find_story(page: Page) -> Element:
    """Return the element whose paragraphs hold the most text, a grandparent counting half."""
    asides = Asides(page)
    found = list(_paragraphs(page, asides))
    if sum(size for _, size in found) < _THIN:
        found = list(_paragraphs(page, asides, _SMALL - {"td"}))  # old pages stand in tables
    if sum(size for _, size in found) < _THIN:
        found += _loose(page, asides)
    scores: dict[Any, float] = {}
    direct: dict[Any, int] = {}
    for holder, size in found:
        direct[holder] = direct.get(holder, 0) + size
    for holder, size in direct.items():  # most paragraphs share one
        node, share = holder, float(size)
        for _ in range(3):
            if not hasattr(node, "tag"):
                break
            scores[node] = scores.get(node, 0) + share
            node, share = node.parent, share / 2
    if scores:
        best: Element = max(scores, key=lambda element: scores[element])
        return _widened(best, direct)
    for selector in ("article", "main", "body"):
        if some := page.select(selector):
            return some[0]
    return page.root


def _paragraphs(page: Page, asides: Asides, small: frozenset[str] = _SMALL) -> Iterator[tuple[Any, int]]:
    """Yield the parent and size of every paragraph that may be the story's: none in what is too *small* to hold it."""
    for paragraph in page.select("p"):
        size = len(paragraph.text.strip())
        if size >= _SHORT:
            holder = paragraph.parent
            if getattr(holder, "tag", "a") not in small and not asides.holds(holder):
                yield holder, size


def _loose(page: Page, asides: Asides) -> Iterator[tuple[Any, int]]:
    """Yield the holder and size of words that stand in no paragraph: in divisions and cells, parted by line breaks."""
    for element in page.select(",".join(LOOSE))[:_LOOSE_MOST]:
        size, breaks = own_length(element)
        if size >= _SHORT and not asides.holds(element):
            yield (element if breaks else element.parent), size


def _widened(story: Element, direct: dict[Any, int]) -> Element:
    """Return the container of *story* and its other parts: a page may tell one story in several boxes of one name."""
    above: list[Element] = [story, *_ancestors(story)]
    places = {node: level for level, node in enumerate(above)}
    inside = {_named(holder) for holder in direct if holder == story or story in _ancestors(holder)}
    level = 0
    for holder, size in direct.items():
        if holder in places:
            level = max(level, places[holder])
        elif size >= _LONG and holder.attr("class") and _named(holder) in inside:
            level = max(level, next((places[node] for node in _ancestors(holder) if node in places), 0))
    return above[level]


def _named(element: Any) -> tuple[str, str | None]:
    return element.tag, element.attr("class")


def _ancestors(element: Any) -> Iterator[Any]:
    """Yield the containers over an element, few levels up and none that holds the whole page."""
    node = element.parent
    for _ in range(_WIDER):
        if not hasattr(node, "tag") or node.tag in ("body", "html", "main"):
            return
        yield node
        node = node.parent
