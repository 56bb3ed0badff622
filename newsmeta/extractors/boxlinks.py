"""The links to stories that stand after a label: up to the next paragraph of the story or the next box."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from newsmeta.extractors.prose.lines import ends_sentence, weight
from newsmeta.sources.page import Element, start_of, words
from newsmeta.sources.story import is_aside

_MOST_LINKS, _CLIMB, _SIBLINGS = 40, 5, 60  # links of a label, boxes it may open, elements beside each
_LONGEST_URL = 2000
_LONG_PARAGRAPHS, _LONG = 3, 200  # paragraphs of so many letters with which a story goes on
_PROSE, _SENTENCE = 120, 60  # letters of one paragraph that goes on with it, of a sentence with a link that does
_LINKED = 0.5  # the share of them that links may hold
_WORDS, _WEIGHT, _SHORT = 3, 24, 14  # blanks and letters of a title, letters of one among other stories
_HEADINGS = "h1,h2,h3,h4,h5,h6"
_ELSEWHERE = re.compile(
    r"/(?:tags?|topics?|thema|themen|temas?|authors?|autore?n?|autor|auteur|category|categor[iy]a?s?|kategorie|search|"
    r"newsletters?|login|register|subscribe|abo|shop|video-?series|profile|people|person|rss|feed|keyword|sharer?|intent|"
    r"sign-?up|sign-?in|users?|reviewers?|jobs?|temat|tema|sujet|dossier|hashtag|label|konto|account|privacy|impressum|kontakt|contact)s?(?:/|\.php)",
    re.IGNORECASE,
)
_REPLIES = ("comment", "respond", "disqus", "reply")  # how a fragment begins that leads under a story
_RELATED = re.compile(r"related", re.IGNORECASE)
_STORY = re.compile(  # words begin where none goes on, or a long one would be tried from each of its letters
    r"(?<![\w%])[\w%]+(?:[-_][\w%]+){2,}|\d{5,}|\.html?$|\.php$|\.shtml$|/\d{4}/\d|%[0-9a-f]{2}%", re.IGNORECASE
)


def links_after(label: Element) -> list[Element]:
    """Return the story links that a label stands over: those right after it, or after the nearest box it opens."""
    node: Any = label
    for _ in range(_CLIMB):
        links, ended = _following(node, label)
        if links or ended:
            return links[:_MOST_LINKS]
        if any(_is_linked(before) for before in islice(node.previous_siblings, _SIBLINGS)):
            break  # the label ends a box ("See more"), it does not open one
        node = node.parent
        if not hasattr(node, "tag") or node.tag in ("body", "html", "main", "article", "section", "aside"):
            break
    return []


def _following(node: Any, label: Element) -> tuple[list[Element], bool]:
    """Return the story links after *node*, as far as they are the label's, and whether what it stands over ends."""
    links: list[Element] = []
    linked = 0
    for beside in islice(node.next_siblings, _SIBLINGS):
        if not hasattr(beside, "tag"):
            if len(beside.text.strip()) > _PROSE:
                return links, True
            continue
        if _is_heading(beside) or _is_story_again(beside):
            return links, True
        if (linked > 1 and _opens_another(beside)) or (links and _is_alike(beside, node)):
            return links, True
        found = story_links(beside)
        kept = _until_next_heading(beside, label, found)
        links += kept
        linked += 2 if kept else 1 if beside.tag == "a" else len(beside.select("a[href]")[:2])
        if len(kept) < len(found):
            return links, True
    return links, linked > 1  # a single link beside a label says "more"


def _is_alike(element: Any, label: Any) -> bool:
    """Say whether an element is another label: set as the first one is, with words and without a link."""
    if element.tag != label.tag or element.attr("class") != label.attr("class"):
        return False
    return bool(words(element)) and element.tag != "a" and element.select_one("a[href]") is None


def _is_linked(node: Any) -> bool:
    """Say whether words of an element are a link."""
    if not hasattr(node, "tag"):
        return False
    return any(words(link) for link in ([node] if node.tag == "a" else node.select("a[href]")[:4]))


def _is_heading(element: Any) -> bool:
    return element.tag in ("h1", "h2", "h3") and element.select_one("a[href]") is None


def _is_story_again(element: Any) -> bool:
    """Say whether an element goes on with the story: a paragraph hardly linked, several long ones, the title."""
    if element.tag in ("p", "blockquote"):
        said = words(element)
        linked = sum(len(words(link)) for link in element.select("a[href]")[:8])
        told = _SENTENCE if linked and ends_sentence(said) else _PROSE
        return len(said) > told and linked < _LINKED * len(said)
    title = element.select_one("h1")
    if title is not None and title.select_one("a[href]") is None:
        return True
    return sum(len(p.text) > _LONG for p in element.select("p")) > _LONG_PARAGRAPHS


def _opens_another(element: Any) -> bool:
    """Say whether a new box begins: one that its names call something else, or with a heading that is no card's."""
    if is_aside(element) and not _RELATED.search(element.attr("class") or ""):
        return True
    heading = element.select_one(_HEADINGS)
    if heading is None or _in_card(heading) or element.tag in ("article", "li", "a"):
        return False
    link = element.select_one("a[href]")
    return link is None or (start_of(heading) < start_of(link) and len(element.select("a[href]")) > 2)


def _in_card(heading: Any) -> bool:
    return heading.select_one("a") is not None or heading.closest("a,li,article") is not None


def _until_next_heading(box: Any, label: Element, links: list[Element]) -> list[Element]:
    """Return the links before the next heading that holds no link itself: another box begins there."""
    if not links or label.tag not in ("h2", "h3", "h4", "h5", "h6"):
        return links
    first, last = start_of(links[0]), start_of(links[-1])
    for heading in box.select(label.tag):
        if not _in_card(heading) and first < start_of(heading) < last:
            return [link for link in links if start_of(link) < start_of(heading)]
    return links


def story_links(node: Any) -> list[Element]:
    """Return the links within *node*, itself included, that lead to stories."""
    found = [node] if node.tag == "a" else node.select("a[href]")[: 3 * _MOST_LINKS]
    sure = [link for link in found if is_story_link(link)]
    if 0 < len(sure) < len(found) <= 2 * len(sure) + 1:  # in a list of stories, a short title is one, too
        paths = [_path(link) for link in sure]
        return [
            link
            for link in found
            if link in sure or (is_story_link(link, words(link), _SHORT) and not _is_front(link, paths))
        ]
    return sure


def _is_front(link: Element, paths: list[str]) -> bool:
    """Say whether a link leads to the section that holds one of the stories beside it."""
    front = _path(link).rstrip("/") + "/"
    return any(path.startswith(front) for path in paths)


def _path(link: Element) -> str:
    """Return a link's address without its query."""
    return (link.attr("href") or "").strip()[:_LONGEST_URL].partition("?")[0]


def is_story_link(link: Element, title: str | None = None, least: float = _WEIGHT) -> bool:
    """Say whether a link leads to a story: its address looks so, or it has a title's words and no address elsewhere."""
    href = (link.attr("href") or "").strip()
    if not href or len(href) > _LONGEST_URL or href[0] == "#" or href.startswith(("mailto:", "javascript:", "tel:")):
        return False
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    path = parts.path.rstrip("/")
    if _ELSEWHERE.search(path + "/") or parts.fragment.startswith(_REPLIES):
        return False
    if _STORY.search(path) or (parts.query and re.search(r"\d{4,}", parts.query)):
        return True
    return len(path) > 1 and _is_title(title if title is not None else words(link), least)


def _is_title(text: str, least: float) -> bool:
    """Say whether words are as many as titles have; names of topics and sections have fewer."""
    return weight(text) >= least and (least < _WEIGHT or text.count(" ") >= _WORDS or weight(text) > len(text))
