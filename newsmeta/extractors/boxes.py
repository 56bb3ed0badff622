"""Boxes and lines of a page that point to related stories: a label ("Read also"), then links to stories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from urllib.parse import urlsplit

from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.lexicon import every
from newsmeta.sources.page import Element, Page, words

_LABELS = (
    *("h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "p", "span", "a", "summary", "dt"),
    "div[class*=title i],div[class*=head i],div[class*=label i]",
)
_EDGE = " \t\n\r\f\v\xa0:：>»›→|•·.…-–—【】[]()*#▶▼■◆「」『』<"
_LONGEST_LABEL, _LONGEST_URL, _LONGEST_TITLE = 40, 2000, 400
_MOST_LABELS, _MOST_LINKS, _CLIMB, _LONG_PARAGRAPHS = 30, 40, 5, 3
_ELSEWHERE = re.compile(
    r"/(?:tags?|topics?|thema|themen|temas?|authors?|autore?n?|autor|auteur|category|categor[iy]a?s?|kategorie|search|"
    r"newsletters?|login|register|subscribe|abo|shop|video-?series|profile|people|person|rss|feed|keyword)s?/",
    re.IGNORECASE,
)
_STORY = re.compile(r"[\w%]+(?:[-_][\w%]+){2,}|\d{5,}|\.html?$|\.php$|\.shtml$|/\d{4}/\d|%[0-9a-f]{2}%", re.IGNORECASE)


def related_boxes(page: Page) -> Iterator[Evidence]:
    """Yield one piece of evidence for every story that a labelled box or an inline "read also" points to."""
    for element, folded, stands_over in _labels(page)[:_MOST_LABELS]:
        for link in _links_of(element) if stands_over else _story_links(element):
            yield _evidence(page, link, folded[:_LONGEST_LABEL])


def _labels(page: Page) -> list[tuple[Element, str, bool]]:
    """Return the elements that say "read also", in document order: words folded, and whether they say only that."""
    found = []
    known, heads = every("page", "related"), _heads()
    for selector in _LABELS:  # one by one: the parser has an index of tags, and few elements pass
        for element in page.select(selector):
            text = element.text
            if text[:3] not in heads and (text[:1].isalpha() or text.lstrip(_EDGE)[:3] not in heads):
                continue
            if len(text) > _LONGEST_TITLE:
                continue
            folded = " ".join(text.split())
            name, colon, _ = folded.partition(":")
            if len(whole := folded.strip(_EDGE).casefold()) <= _LONGEST_LABEL and whole in known:
                found.append((element, folded, True))
            elif colon and len(name) <= _LONGEST_LABEL and name.strip(_EDGE).casefold() in known:
                found.append((element, folded, False))
    return sorted(found, key=lambda label: _start(label[0]))


@cache
def _heads() -> frozenset[str]:
    """Return the first characters of every label, in any case and with any space: most words begin otherwise."""
    ends = ("", " ", ":", "：")
    starts = {(label + end)[:3] for label in every("page", "related") for end in (ends if len(label) < 3 else ends[:1])}
    heads = {start.replace(" ", space) for start in starts for space in " \n\xa0"}
    return frozenset("".join(one) for head in heads for one in product(*({c, c.upper()} for c in head)))


def _links_of(label: Element) -> list[Element]:
    """Return the story links that a label stands over: in the nearest container that holds any after it."""
    after = _start(label)
    node = label.parent
    for _ in range(_CLIMB):
        if not hasattr(node, "tag") or node.tag in ("body", "html", "main"):
            break
        if node.select_one("h1") is not None or sum(len(p.text) > 200 for p in node.select("p")) > _LONG_PARAGRAPHS:
            return _in_next_sibling(label)
        links = [link for link in _story_links(node) if _start(link) >= after]
        if links:
            return _until_next_heading(node, label, links)
        node = node.parent
    return []


def _in_next_sibling(label: Element) -> list[Element]:
    """Return the story links of the element right after a heading that stands between the story's own paragraphs."""
    node = label.next_sibling if label.tag.startswith("h") else None
    while node is not None and not hasattr(node, "tag"):
        node = node.next_sibling
    return _story_links(node)[:_MOST_LINKS] if node is not None and node.tag in ("ul", "ol", "div", "section") else []


def _until_next_heading(box: Element, label: Element, links: list[Element]) -> list[Element]:
    """Return the links before the next heading that holds no link itself: another box begins there."""
    if label.tag not in ("h2", "h3", "h4", "h5", "h6"):
        return links[:_MOST_LINKS]
    first, last = _start(links[0]), _start(links[-1])
    for heading in box.select(label.tag):
        in_a_card = heading.select_one("a") is not None or heading.closest("a,li,article") is not None
        if not in_a_card and first < _start(heading) < last:
            return [link for link in links if _start(link) < _start(heading)]
    return links[:_MOST_LINKS]


def _story_links(node: Element) -> list[Element]:
    return [link for link in node.select("a[href]")[: 3 * _MOST_LINKS] if _is_story(link.attr("href") or "")]


def _is_story(href: str) -> bool:
    if not href or len(href) > _LONGEST_URL or href[0] == "#" or href.startswith(("mailto:", "javascript:", "tel:")):
        return False
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    path = parts.path.rstrip("/")
    if _ELSEWHERE.search(path + "/"):
        return False
    return bool(_STORY.search(path)) or bool(parts.query and re.search(r"\d{4,}", parts.query))


def _start(element: Element) -> tuple[int, int]:
    return element.position or (-1, -1)


def _evidence(page: Page, link: Element, label: str) -> Evidence:
    card = link.closest("li,article") or link
    heading = link.select_one("h2,h3,h4,h5,h6") or (card.select_one("h2,h3,h4,h5,h6") if card is not link else None)
    title = words(heading) if heading is not None else words(link)
    title = title or link.attr("title") or link.attr("aria-label") or _alt(link)
    place = page.content(heading if heading is not None else link)
    parts = {"title": Words(title, place), "url": Words(link.attr("href") or "", page.attribute(link, "href"))}
    image = card.select_one("img[src]")
    if image is not None:
        parts["image"] = Words(image.attr("src") or "", page.attribute(image, "src"))
    return Evidence("related", title or (link.attr("href") or ""), "html", f"under “{label}”", place, 0.8, parts)


def _alt(link: Element) -> str:
    image = link.select_one("img[alt]")
    return (image.attr("alt") or "") if image is not None else ""
