"""Titles by their class names: on pages without headings (``<div class=head>``) these alone give them away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsmeta.extractors.titlewords import is_several
from newsmeta.sources.page import Page, words

_TITLE = (
    "title|headline|heading|head|titre|titel|titulo|titolo|tytul|otsikko|rubrik|ueberschrift|titulek|naslov|baslik"
    "|zagolovok|titular"
)
_CALLED = re.compile(rf"(?:[^\s]{{0,20}}[-_]|news|post|entry|article|content)?(?:{_TITLE})", re.IGNORECASE)
_TITLED = re.compile(rf"(?:^|[-_\s])(?:{_TITLE})|(?:title|headline)(?:$|[-_\s\d])", re.IGNORECASE)
_HOLDERS = ("div", "span", "td", "p", "b", "strong", "font", "center")
_TOPS = ("hgroup", "header")
_MOST, _LONGEST, _NAMES = 400, 200, 300  # elements that are looked at, letters of a title, of class names
_INNER = 8  # elements in a heading that may be named for a title


def called_titles(page: Page) -> Iterator[tuple[Any, str]]:
    """Yield the short texts that are called a title and link to nothing, in the order of the page."""
    for element in filter(_is_called, islice(page.root.iter_elements(_HOLDERS), _MOST)):
        text = words(element)
        if is_several(text) and len(text) <= _LONGEST and element.select_one("a[href]") is None:
            yield element, text


def _is_called(element: Any) -> bool:
    names = element.attr("class") or element.attr("id") or ""
    return any(map(_CALLED.fullmatch, names[:_NAMES].split()))


def is_entry_title(element: Any) -> bool:
    """Say whether a microformat calls an element the entry's title."""
    return "entry-title" in (element.attr("class") or "")[:_NAMES].split()


def is_titled(element: Any) -> bool:
    """Say whether a heading, or an element right in it, is named for a title, or its box holds the page's."""
    if element.parent.tag in _TOPS:
        return True
    inner = (child for child in element.children[:_INNER] if hasattr(child, "tag"))
    return any(_TITLED.search((one.attr("class") or "")[:_NAMES]) for one in (element, *inner))
