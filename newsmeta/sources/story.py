"""Finds the part of a page that holds the story: where its paragraphs are thickest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsmeta.sources.page import Element, Page

_SHORT = 40
ASIDE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "select", "dialog", "noscript", "template"})
ASIDE_NAMES = re.compile(
    r"(?:^|[-_\s])(?:comments?|disqus|footer|cookie|consent|gdpr|newsletter|subscribe|promo|sidebar|menu|navbar"
    r"|breadcrumbs?|share|sharing|social|most-?read|popular|trending|recommend\w{0,10}|related\w{0,10}|teaser\w{0,3}"
    r"|banner|advert\w{0,10}|sponsor\w{0,3}|outbrain|taboola|author-?bio)(?:$|[-_\s])",
    re.IGNORECASE,
)


def is_aside(element: Element) -> bool:
    """Say whether an element stands beside the story: navigation, comments, promotion, forms."""
    if element.tag in ASIDE_TAGS:
        return True
    names = f"{element.attr('class') or ''} {element.attr('id') or ''}"
    return len(names) > 1 and bool(ASIDE_NAMES.search(names[:400]))


class Asides:
    """Answers whether an element lies in an aside, remembering its ancestors' answers."""

    def __init__(self, stop: Any = None) -> None:
        self._known: dict[Any, bool] = {}
        self._stop = stop

    def holds(self, element: Any) -> bool:
        """Say whether *element* or one of its ancestors (below the stop element) is an aside."""
        path = []
        answer = False
        while element is not None and hasattr(element, "tag"):
            if element == self._stop or element.tag in ("body", "html"):
                break
            if element in self._known:
                answer = self._known[element]
                break
            path.append(element)
            element = element.parent
        for node in reversed(path):
            answer = self._known[node] = answer or is_aside(node)
        return answer


def find_story(page: Page) -> Element:
    """Return the element whose paragraphs hold the most text, a grandparent counting half."""
    asides = Asides()
    scores: dict[Any, float] = {}
    for paragraph in page.select("p"):
        size = len(paragraph.text.strip())
        if size < _SHORT:
            continue
        parent = paragraph.parent
        if parent is None or asides.holds(parent):
            continue
        scores[parent] = scores.get(parent, 0) + size
        above = parent.parent
        if above is not None and hasattr(above, "tag"):
            scores[above] = scores.get(above, 0) + size / 2
            third = above.parent
            if third is not None and hasattr(third, "tag"):
                scores[third] = scores.get(third, 0) + size / 4
    if scores:
        best: Element = max(scores, key=lambda element: scores[element])
        return best
    for selector in ("article", "main", "body"):
        if found := page.select(selector):
            return found[0]
    return page.root
