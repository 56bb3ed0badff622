"""Which headings of a page stand over the story: its h1, or the smaller heading that repeats the declared title."""

from __future__ import annotations

import html
import re
from itertools import islice
from typing import Any

from newsmeta.extractors.calledtitles import called_titles, is_entry_title, is_titled
from newsmeta.extractors.declared import story_items
from newsmeta.extractors.prose.lines import weight
from newsmeta.extractors.titleparts import longest_part
from newsmeta.extractors.titlewords import are_kin, is_several, is_whole, key_of, stems
from newsmeta.recalled import recalled
from newsmeta.sources.document import Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Element, Page, one_line, start_of, text_without, words
from newsmeta.sources.remembered import remembered
from newsmeta.sources.runs import parted_words
from newsmeta.sources.structured import texts

_ELSEWHERE = re.compile(
    r"breadcrumb|(?:^|[-_\s])(?:logo|brand|ticker|marquee)|(?-i:[a-z]Logo)|site-?(?:name|title)|section-?title"
    r"|(?:^|\s)menu|search-?(?:box|form|bar|overlay|panel)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(
    r"(?:^|\s)(?:(?:is-|u-)?hidden|sr-only|(?:is[-_])?blind)(?:\s|$)|visually-?hidden|off-?screen|screen-?reader",
    re.IGNORECASE,
)
_SHOWN_AT_SOME_SIZE = re.compile(r":(?:block|flex|inline|grid|hidden|not-sr-only)")
"""Classes that show or hide an element on screens of one size only."""
_DECLARED = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "citation_title", "dc.title", "title")
_MOST, _SMALLER = 8, 60  # headings among which the story's is: each h1, smaller ones
_LONGEST = 400  # letters of a heading
_LEAST = 4  # letters that say nothing: a title has more
_SHORTEST = 12  # the same of what another title begins or ends with
_NAMES = 300  # letters of class names that are looked at
_ANCESTORS = 5  # elements around a heading whose names say what it is
_FORM = 400  # letters of a form round a search box; some sites wrap the whole page in a form
_WORDY = 60  # letters of the paragraph with which a story begins
_RUNS = 4000  # texts and elements of a page without headings among which its title is
_UNSHOWN = ("script", "style", "title", "option", "noscript", "template")
_DRAWN = "svg,style,script"
_PARTS = ("span", "div", "strong", "b", "em", "a")
_SUBHEADS = ("h2", "h3", "h4")


@remembered
def headings(document: Document) -> list[tuple[Element, str]]:
    """Return the headings that may be the story's, with their words; those over the story first."""
    return _headings(document, document.page) if document.page else []


def story_heading(document: Document) -> Element | None:
    """Return the heading that most surely is the story's; None on a page without one."""
    return next((element for element, _ in headings(document)), None)


def _headings(document: Document, page: Page) -> list[tuple[Element, str]]:
    declared = _declared(document)
    known, kin = _keys(declared), [stems(longest_part(text)) for text in declared]
    tops = [(element, _said(element)) for element in page.select("h1")[:_MOST]]
    usable = [(element, text) for element, text in tops if 1 < len(text) <= _LONGEST and not is_elsewhere(element)]
    usable = [row for row in usable if not leads_up(row[0], document.url or "")]
    whole = [row for row in usable if is_whole(longest_part(row[1])) and not (kin and _leads_away(row[0]))]
    related = [row for row in usable if row in whole or _is_kin(row[1], kin)]
    if related or (usable and not kin):
        return related + [row for row in usable if row not in related]
    smaller = [(element, _said(element)) for element in islice(page.root.iter_elements(_SUBHEADS), _SMALLER)]
    several = [row for row in smaller if is_several(row[1]) or key_of(row[1]) in known]  # two words are a topic's
    same = [row for row in several if _repeats(key_of(row[1]), known)] or _behind_kicker(smaller, known)
    named = [row for row in several if row not in same and is_titled(row[0]) and 1 < len(row[1]) <= _LONGEST]
    named = [row for row in named if _is_kin(row[1], kin) and _may_head(document, row[0])]
    found = [*same[:1], *usable, *[row for row in named if not is_elsewhere(row[0])][:_MOST]]
    found = found or _spelled_out(page, known | {key_of(text.partition(": ")[2]) for text in declared})
    found = found or (_called(page, kin, declared) if any(map(key_of, declared)) else [])
    return found or ([] if any(is_whole(longest_part(text)) for text in declared) else _over_text(document))


def _behind_kicker(rows: list[tuple[Element, str]], known: set[str]) -> list[tuple[Element, str]]:
    """Return the part of the first heading that says a declared title where a kicker of its own stands before it."""
    whole = tuple(key for key in known if len(key) > _SHORTEST)
    for element, text in rows:
        if not key_of(text).endswith(whole):
            continue
        parts = ((part, words(part)) for part in islice(element.iter_elements(_PARTS), _MOST))
        if found := next(([row] for row in parts if key_of(row[1]) in known), None):
            return found
    return []


def _over_text(document: Document) -> list[tuple[Element, str]]:
    """Return the smaller heading right over the story's first paragraph, on a page whose title names the site only."""
    told = _opening(document)
    if told is None:
        return []
    heads = [block.element for block in document.blocks if block.kind == "heading" and block.element is not None]
    over = [one for one in heads[:_MOST] if start_of(one) < start_of(told)] or [
        one for one in heads[:1] if told in one.ancestors
    ]
    return [(one, _said(one)) for one in over[-1:] if is_several(_said(one)) and not is_elsewhere(one)]


@remembered
def _opening(document: Document) -> Any:
    """Return the element of the story's first paragraph of some length; None where there is none."""
    told = (block for block in document.blocks if block.kind == "paragraph" and len(block.text) >= _WORDY)
    return next((block.element for block in told), None)


def _may_head(document: Document, element: Element) -> bool:
    """Say whether a smaller heading may be a story's: before its first paragraph, no standfirst and no link away."""
    told = _opening(document)
    late = told is not None and start_of(element) > start_of(told)
    return not (late or "standfirst" in roles_of((element.attr("class") or "")[:_NAMES]) or _leads_away(element))


def _called(page: Page, kin: list[frozenset[str]], declared: list[str]) -> list[tuple[Element, str]]:
    """Return the text that its name calls a title, where the declared titles are its kin or name the site only.

    What a microformat calls the entry's title is believed beside any.
    """
    other = any(is_whole(longest_part(text)) for text in declared)
    titles = (row for row in called_titles(page) if not is_elsewhere(row[0]))
    return next(([row] for row in titles if not other or _is_kin(row[1], kin) or is_entry_title(row[0])), [])


def _said(element: Element) -> str:
    """Return a heading's words, a blank for each line break, new part or drawing in it."""
    if element.select_one(f"br,{_DRAWN}") is None:
        return parted_words(element) if element.select_one("span + span") is not None else words(element)
    return one_line(text_without(element, f"br,{_DRAWN}"))


def _is_kin(text: str, kin: list[frozenset[str]]) -> bool:
    return any(are_kin(stems(text), one) for one in kin)


def _leads_away(element: Element) -> bool:
    """Say whether a heading stands in a link to another address."""
    link = element.closest("a[href]")
    return link is not None and (link.attr("href") or "").lstrip()[:1] not in ("", "#")


def leads_up(element: Element, url: str) -> bool:
    """Say whether a heading is a link to what the page's address lies under: a blog's own name over its post."""
    link = element.select_one("a[href]")
    target = (link.attr("href") or "").strip() if link is not None else ""
    if not target.endswith("/") or words(link) != words(element):
        return False
    path, own = target.partition("//")[2] or target, url.partition("//")[2]
    return len(path) < len(own) and (own.startswith(path) or own.partition("/")[2].startswith(path[1:]))


def _spelled_out(page: Page, known: set[str]) -> list[tuple[Element, str]]:
    """Return the first words of a page without headings that say the declared title, whatever element holds them."""
    whole = {key for key in known if weight(key) > _SHORTEST}
    sizes = [len(key) for key in whole]
    body = page.select("body") if whole else []
    for node in islice(body[0].descendants, _RUNS) if body else ():
        if getattr(node, "tag", None) is not None or not min(sizes) <= len(node.text) <= 2 * max(sizes):
            continue
        holder = node.parent
        if key_of(node.text) in whole and holder.tag not in _UNSHOWN and not is_elsewhere(holder):
            return [(holder, words(holder))]
    return []


def repeats_title(document: Document, text: str, whole: bool = False) -> bool:
    """Say whether metadata states these words as title, alone or (unless as a *whole*) with more behind them."""
    if whole:
        return key_of(text) in _keys(_declared(document))
    return _repeats(key_of(text), _keys(_declared(document)))


def ends_title(document: Document, text: str, before: str) -> bool:
    """Say whether a title that metadata states ends in these words, and none has those *before* them."""
    key, lead = key_of(text), key_of(before)
    known = _keys(_declared(document))
    return len(key) > _SHORTEST and any(one.endswith(key) for one in known) and not any(lead in one for one in known)


def is_title(document: Document, text: str) -> bool:
    """Say whether these words are the story's title by what the page shows or metadata other than ``title`` states."""
    key = key_of(text)
    shown = {key_of(words) for _, words in headings(document)}
    return bool(key) and (key in shown or key in _keys(_declared(document, but="title")))


def _repeats(key: str, known: set[str]) -> bool:
    """Say whether a title is *key*, or begins or mostly ends with it: sites put their name before or behind it."""
    if len(key) <= _LEAST or key in known:
        return len(key) > _LEAST
    return len(key) > _SHORTEST and any(
        one.startswith(key) or (2 * len(key) > len(one) and one.endswith(key)) for one in known
    )


@remembered
def _declared(document: Document, but: str = "") -> list[str]:
    """Return the titles that metadata states; several fields ask."""
    found = [meta.content for name in _DECLARED if name != but for meta in document.named(name)[:2]]
    found += [value.text for item in story_items(document) for value in texts(item, "headline")[:1]]
    return list(dict.fromkeys(html.unescape(text)[:_LONGEST] for text in found))


def _keys(titles: list[str]) -> set[str]:
    return {key_of(text) for text in titles} | {key_of(longest_part(text)) for text in titles}


def is_hidden(names: str) -> bool:
    """Say whether class names hide an element from those who see the page, on screens of every size."""
    return _HIDDEN.search(names[:_NAMES]) is not None and not _SHOWN_AT_SOME_SIZE.search(names[:_NAMES])


@recalled(4096)
def _names_elsewhere(names: str) -> bool:
    return _ELSEWHERE.search(names[:_NAMES]) is not None or is_hidden(names)


def is_elsewhere(element: Element) -> bool:
    """Say whether a heading names the site or the section, or stands in navigation, rather than over the story."""
    link = element.select_one("a[href]")
    if link is not None and (link.attr("href") or "").rstrip("/").count("/") <= 2:
        return 2 * len(words(link)) > len(words(element)) or link.select_one("img") is not None
    node = element
    for _ in range(_ANCESTORS):
        if getattr(node, "tag", "html") in ("body", "html"):
            return False
        names = node.attr("class")
        if node.tag in ("nav", "footer", "aside", "li", "dialog") or (names and _names_elsewhere(names)):
            return True
        if node.tag == "form" and len(node.text) < _FORM:
            return True
        node = node.parent
    return False
