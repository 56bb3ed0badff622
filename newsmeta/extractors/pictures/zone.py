"""The part of a page in which a story's own pictures stand, and what in it belongs to other stories."""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import urlsplit

from newsmeta.sources.page import Page

_ASIDES: Final = frozenset("nav footer aside form select dialog template".split())
_NAMES: Final = re.compile(
    r"(?:^|[-_\s])(?:comments?|commentaires|disqus|footer|cookie|consent|newsletter|subscribe|paywall-?promo|sidebar|menu|navbar"
    r"|breadcrumbs?|most-?\w{3,8}|popular|trending|recommend\w{0,10}|recirc\w{0,10}|related\w{0,10}|outbrain|taboola|advert\w{0,10}"
    r"|sponsor\w{0,3}|promo|author-?(?:bio|box|card|image|info|photo|avatar)|avatar|bio|profile|read-?(?:more|also|next)"
    r"|more-?(?:stories|news|from|on|articles)|latest|up-?next|next-?article|signup|logo)(?:$|[-_\s])",
    re.IGNORECASE,
)
_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[/?#:])", re.IGNORECASE)
_FARTHEST: Final = 40


class Zone:
    """The smallest part of a page that holds both the story and its headline; says what in it is the story's own."""

    def __init__(self, page: Page, url: str | None) -> None:
        self.story: Any = page.story
        self.above = list(_line(self.story))
        self.root = self._root(page)
        self.end = self._end(page)
        self._url = urlsplit(url or "").path.rstrip("/")
        inside = self.above[: self.above.index(self.root) + 1]
        self._known: dict[Any, bool] = {node: node in inside for node in self.above}

    def _root(self, page: Page) -> Any:
        """Return the nearest element that holds story and headline."""
        best = len(self.above) - 1
        for heading in page.select("h1")[:12]:
            line = set(_line(heading))
            meeting = next((i for i, node in enumerate(self.above) if node in line), best)
            best = min(best, meeting)
        return self.above[best] if page.select("h1") else self.above[min(2, best)]

    def _end(self, page: Page) -> int:
        inner = page.content(self.story).inner()
        return inner[1] if inner else len(page.source)

    def holds(self, element: Any) -> bool:
        """Say whether *element* is one of the story's own: within the zone, in no aside, teaser or other article."""
        path = []
        answer = False
        for node in _line(element):
            if node in self._known:
                answer = self._known[node]
                break
            path.append(node)
        for node in reversed(path):
            answer = self._known[node] = answer and not self._foreign(node)
        return answer

    def _foreign(self, node: Any) -> bool:
        tag = node.tag
        if tag in _ASIDES and not (tag == "footer" and node.closest("figure") is not None):
            return True
        if tag == "article":
            return node.select_one("h1") is None
        if tag == "a":
            return self._leads_away(node)
        names = f"{node.attr('class') or ''} {node.attr('id') or ''}"
        return len(names) > 1 and bool(_NAMES.search(names[:400]))

    def _leads_away(self, link: Any) -> bool:
        """Say whether a link goes to another page, not to the picture itself."""
        target = (link.attr("href") or "").strip()
        if not target or target.startswith("#") or _FILE.search(target[:2000]):
            return False
        try:
            path = urlsplit(target).path.rstrip("/")
        except ValueError:
            return True
        return path != self._url and not (link.attr("class") or "").lower().count("lightbox")


def _line(element: Any) -> Any:
    """Yield an element and its ancestors, nearest first."""
    for _ in range(_FARTHEST):
        if element is None or not hasattr(element, "tag"):
            return
        yield element
        element = element.parent
