"""Boxes and lines of a page that point to related stories: a label ("Read also"), then links to stories."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from typing import Any

from newsmeta.extractors.boxlinks import is_story_link, links_after, story_links
from newsmeta.extractors.boxtitles import said_of, titled_beside, titles_of
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.lexicon import every, folded
from newsmeta.sources.page import Element, Page, start_of, words
from newsmeta.sources.story import story_of

_LABELS = (
    *"h1 h2 h3 h4 h5 h6 strong b em i p li span small a summary dt th td".split(),
    "div:not(:has(div,p,ul,ol,section,article,table))",
    "header:not(:has(*))",
)
_EDGE = " \t\n\r\f\v\xa0:：>»›→|•·・･.…-–—▷▸➡►⇒+【】[]()（）［］*#▶▼■◆「」『』◤◢<👉🏻📌🔴🔗➤●▪⏩☞"
_BULLETS = " \xa0·•・►▶»›>"
_EDGES = frozenset(_EDGE)
_DOTTED = {"i": "İ"}
_COUNT = re.compile(r"\s?\(\d{1,3}\Z")  # of stories, its bracket stripped
_COLON = re.compile(r"[:：|>»›→▶]")
_SITES = re.compile(
    r"(?:^|[-_\s])(?:footer|menu|(?<!tab[-_])(?<!tabs[-_])nav|navbar|navigation|sitemap|cookies?)(?:$|[-_\s])",
    re.IGNORECASE,
)
_TAGS = re.compile(r"(?:^|[-_\s])(?:tags|tag-list|keywords|etiquetas)(?:$|[-_\s])", re.IGNORECASE)
_TAB = re.compile(r"#([\w-]{1,80})")
"""The address of a tab: the part of the page that it shows."""
_DEEPEST, _NEAR = 30, 2  # elements around a label that may be the site's, that may be named for topics
_OPENING = 6  # letters that tell whether words may open with a label
_COLUMNS = ("td", "div")
_TITLED, _PICTURED = 0.8, 0.5  # the trust in a story with a title, and in one with the alt text of its picture alone
_LONGEST_LABEL, _LONGEST_LINE, _LONGEST_CARD = 40, 400, 1200  # letters
_SHORT = 24  # letters of a link that may be a button
_VERB = 6  # letters of a button that says "Read"
_NAMES, _MOST_LABELS = 400, 30  # letters of class names that are looked at; labels of a page


def related_boxes(page: Page, heading: Element | None) -> Iterator[Evidence]:
    """Yield one piece of evidence for every story that a labelled box or an inline "read also" points to.

    What stands over the story's *heading* is the site's own.
    """
    rows = _labels(page, heading)[:_MOST_LABELS]
    heads = [element for element, _, stands_over in rows if stands_over]
    for element, label, stands_over in rows:
        if not stands_over and element.tag in _COLUMNS and any(_heads_box_in(head, element, page) for head in heads):
            continue  # of several boxes
        for link in _links_of(element, page) if stands_over else story_links(element):
            yield _evidence(page, link, label[:_LONGEST_LABEL])


def _heads_box_in(label: Element, column: Element, page: Page) -> bool:
    """Say whether a label within a column stands over links of its own."""
    return any(node == column for node in label.ancestors) and bool(_links_of(label, page))


def _labels(page: Page, heading: Element | None) -> list[tuple[Element, str, bool]]:
    """Return the elements that say "read also", in document order: words folded, and whether they say only that."""
    found = []
    for element, text in _likely(page, start_of(heading) if heading is not None else (0, 0)):
        if len(text) > _LONGEST_LINE or not _may_open(text):
            continue
        line = " ".join(text.split())
        alone = is_related(line)
        if (alone and not _is_bare_verb(element, line)) or (not alone and _introduces(element, line)):
            found.append((element, line, alone))
    found += [(box, label, False) for box in page.select("ul") if (label := _before(box))]
    own = {story_of(page), *story_of(page).ancestors}
    return sorted((one for one in found if not _is_the_sites(one[0], own)), key=lambda label: start_of(label[0]))


def _before(box: Element) -> str:
    """Return the label that stands right before a list, in no element of its own; "" where none does."""
    last = next(iter(box.previous_siblings), None)
    text = "" if last is None or hasattr(last, "tag") else last.text.strip()
    return text if text and is_related(text) else ""


def is_related(text: str) -> bool:
    """Say whether words are a label of related stories and nothing else, decoration aside."""
    key = folded(_COUNT.sub("", text.strip(_EDGE)[: 2 * _LONGEST_LABEL + 1]))
    if len(key) <= _LONGEST_LABEL and key in every("page", "related"):
        return True
    return len(key) <= 2 * _LONGEST_LABEL and key.startswith(_before_house())


@cache
def _before_house() -> tuple[str, ...]:
    """Return how a label begins that ends in the house's name."""
    return tuple(f"{words} " for words in every("page", "related_from"))


def _suggests(text: str) -> bool:
    """Say whether words only recommend ("You may also like"): no sign of kinship, unless one story follows."""
    return folded(text.strip(_EDGE)) in every("page", "suggested")


def _is_bare_verb(element: Element, line: str) -> bool:
    """Say whether a line is one short word ("Read") without the colon that makes it a label: a button says so, too."""
    if len(line) > _VERB or " " in line or not line.isalpha() or line > "\u0e00":
        return False
    after = element.next_sibling
    return after is None or hasattr(after, "tag") or after.text.lstrip()[:1] not in (":", "：", "|", ">", "»")


def _introduces(element: Element, line: str) -> bool:
    """Say whether a line opens with a label: up to its colon, or all that stands before its first link."""
    mark = _COLON.search(line[: _LONGEST_LABEL + 2], 2)
    if mark is not None and (is_related(line[: mark.start()]) or _suggests(line[: mark.start()])):
        return True
    link = element.select_one("a[href]")
    said = words(link) if link is not None else ""
    return bool(said) and said in line and is_related(line.partition(said)[0])


def _likely(page: Page, start: tuple[int, int]) -> list[tuple[Element, str]]:
    """Return the elements behind *start* whose first characters may begin a label, with their text."""
    heads, edges = _heads(), _EDGES
    return [
        (element, text)
        for selector in _LABELS  # one by one: the parser has an index of tags
        for found in (page.select(selector),)
        for element in found[bisect(found, start, key=start_of) :]
        if (head := (text := element.text)[:3]) in heads
        or (
            head[:1] in edges
            and (
                (head := (bare := text.lstrip())[:3]) in heads
                or (head[:1] in edges and bare.lstrip(_EDGE)[:3] in heads)
            )
        )
    ]


def _may_open(text: str) -> bool:
    """Say whether words may open with a label: a look at a few letters more, which hardly any others share."""
    start = (text.lstrip(_EDGE) if text[0] in _EDGES else text)[:_OPENING]
    key = start.lower() if start.isascii() else folded(start)
    opens = key[: _OPENING - 1] in _openings() or (key[:2] in _short_starts() and key.startswith(_short_labels()))
    return opens or not start.isprintable() or "  " in start


@cache
def _all_labels() -> frozenset[str]:
    return every("page", "related") | every("page", "suggested")


@cache
def _openings() -> frozenset[str]:
    return frozenset(label[: _OPENING - 1] for label in _all_labels())


@cache
def _short_starts() -> frozenset[str]:
    return frozenset(label[:2] for label in _short_labels())


@cache
def _short_labels() -> tuple[str, ...]:
    return tuple(label for label in _all_labels() if len(label) < _OPENING)


@cache
def _heads() -> frozenset[str]:
    """Return the first characters of every label, in any case and with any space: most words begin otherwise."""
    ends = ("", " ", ":", "：")
    starts = {(label + end)[:3] for label in _all_labels() for end in (ends if len(label) < 3 else ends[:1])}
    heads = {start.replace(" ", space) for start in starts for space in " \n\xa0"}
    return frozenset(
        "".join(one) for head in heads for one in product(*({c, c.upper(), _DOTTED.get(c, c)} for c in head))
    )


def _is_the_sites(element: Element, above: set[Any]) -> bool:
    """Say whether an element stands in the site's navigation or at its foot; an article's own foot is its story's.

    What is *above* the story holds the whole page, whatever it is called.
    """
    near = (element, *islice(element.ancestors, _NEAR))
    if element.closest("nav") is not None or any(_is_called(_TAGS, node) for node in near):
        return True  # its label stands over topics
    own = element.closest("article,main") is not None
    return not own and any(_is_furniture(node) for node in islice(element.ancestors, _DEEPEST) if node not in above)


def _is_furniture(node: Any) -> bool:
    return getattr(node, "tag", "") == "footer" or _is_called(_SITES, node)


def _is_called(pattern: re.Pattern[str], node: Any) -> bool:
    """Say whether a box's class names tell what *pattern* looks for."""
    names = node.attr("class") if hasattr(node, "tag") else None
    return bool(names and pattern.search(names[:_NAMES]))


def _links_of(label: Element, page: Page) -> list[Element]:
    """Return the links a label stands over; a label within a link to a story names that story alone."""
    card = label.closest("a[href]")
    if (tab := _TAB.fullmatch((card or label.select_one("a[href]") or label).attr("href") or "")) is not None:
        return [link for panel in page.select(f'[id="{tab[1]}"]')[:1] for link in story_links(panel)]
    if card is None or card == label:
        return links_after(label)
    leads = words(card).startswith(words(label)) or any(node == story_of(page) for node in card.ancestors)
    return [card] if leads and is_story_link(card, _told(card)) else []


def _evidence(page: Page, link: Element, label: str) -> Evidence:
    card = _card(link)
    heading = next((one for one in titles_of(link, card) if not is_related(words(one))), None)
    title = said_of(heading) if heading is not None else _told(link)
    if len(title) < _SHORT and (beside := titled_beside(link)) is not None and not is_related(words(beside)):
        heading, title = beside, max(title, words(beside), key=len)  # a button
    title = title.lstrip(_BULLETS) if any(map(str.isalpha, title)) else ""
    title = title or link.attr("title") or link.attr("aria-label") or ""
    trust = _TITLED if title else _PICTURED
    title = title or _alt(link)
    place = page.part(heading if heading is not None else link, title)
    parts = {"title": Words(title, place), "url": Words(link.attr("href") or "", page.attribute(link, "href"))}
    image = card.select_one("img[src]")
    if image is not None:
        parts["image"] = Words(image.attr("src") or "", page.attribute(image, "src"))
    return Evidence("related", title or (link.attr("href") or ""), "html", f"under “{label}”", place, trust, parts)


def _card(link: Element) -> Element:
    """Return the item or small article of a list that tells of one story only, and of that a link leads to."""
    card = link.closest("li,article")
    if card is None or len(card.text) > _LONGEST_CARD or _holds_headline(card):
        return link
    targets = {other.attr("href") for other in story_links(card)}
    return card if len(targets) == 1 else link


def _holds_headline(card: Element) -> bool:
    """Say whether a box is a story itself, a short one: its headline stands in no link and holds none."""
    top = card.select_one("h1")
    return top is not None and top.closest("a") is None and top.select_one("a") is None


def _told(link: Element) -> str:
    """Return a link's words; where a label stands in the link itself, its longest words beside the label."""
    parts = [said for part in link.select("span,strong,b,em,i,p,div:not(:has(div,p))")[:8] if (said := words(part))]
    title = said_of(link)
    label = next((said for said in parts if is_related(said)), "")
    if not label:
        mark = _COLON.search(title[: _LONGEST_LABEL + 2], 2)
        opens = mark is not None and (is_related(title[: mark.start()]) or _suggests(title[: mark.start()]))
        return title[mark.end() :].strip(_EDGE) if mark and opens else "" if is_related(title) else title
    if title.startswith(label):
        return title[len(label) :].strip(" :：")
    return max((said for said in parts if not is_related(said)), key=len, default=title.removesuffix(label).strip())


def _alt(link: Element) -> str:
    image = link.select_one("img[alt]")
    return (image.attr("alt") or "") if image is not None else ""
