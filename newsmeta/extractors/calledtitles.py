"""Titles that only a class name gives away, as pages without headings print them: ``<div class=head>``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsmeta.sources.page import Page, words

_CALLED = re.compile(
    r"(?:[^\s]{0,20}[-_])?(?:title|headline|heading|head|titre|titel|titulo|titolo|tytul|otsikko|rubrik|ueberschrift"
    r"|titular|titulek|naslov|baslik|zagolovok)",
    re.IGNORECASE,
)
_HOLDERS = ("div", "span", "td", "p", "b", "strong", "font", "center")
_MOST, _LONGEST = 400, 200
_SEVERAL, _DENSE = 2, 8


def called_titles(page: Page) -> Iterator[tuple[Any, str]]:
    """Yield the short texts that are called a title and link to nothing, in the order of the page."""
    for element in filter(_is_called, islice(page.root.iter_elements(_HOLDERS), _MOST)):
        text = words(element)
        several = text.count(" ") >= _SEVERAL or (not text.isascii() and len(text) > _DENSE)
        if several and len(text) <= _LONGEST and element.select_one("a[href]") is None:
            yield element, text


def _is_called(element: Any) -> bool:
    names = element.attr("class") or element.attr("id") or ""
    return any(map(_CALLED.fullmatch, names[:200].split()))
