"""Times in lists of other stories, or of days to come."""

from __future__ import annotations

from itertools import islice

from newsmeta.extractors.authorpages import is_author_page
from newsmeta.sources.page import Element, words

_ROWS, _LONGEST, _BESIDE = 4, 120, 6  # elements around a time, letters of a list's row, rows looked at beside it
_INLINE = ("span", "b", "strong", "em", "i", "small", "a")


def is_listed(element: Element) -> bool:
    """Say whether a time is one of a list's, each in a box with a link of its own: other stories, or days to come."""
    row = next((one for one in islice(element.ancestors, _ROWS) if one.tag not in _INLINE), None)
    link = row.select_one("a[href]") if row is not None and len(row.text) <= _LONGEST else None
    if row is None or link is None or not _tells(link, element):
        return False
    beside = (one for one in (*islice(row.next_siblings, _BESIDE), *islice(row.previous_siblings, _BESIDE)))
    return any(_is_row(one, row) for one in beside if hasattr(one, "tag"))


def _is_row(one: Element, row: Element) -> bool:
    """Say whether a box beside a list's row is another: of its make, with a time and a link of its own."""
    if one.tag != row.tag or one.attr("class") != row.attr("class"):
        return False
    time, link = one.select_one("time"), one.select_one("a[href]")
    return time is not None and link is not None and _tells(link, time)


def _tells(link: Element, time: Element) -> bool:
    """Say whether a link has words of its own, no author's name among them, beside the time in it or near it."""
    said = words(link).replace(words(time), "")
    return " " in said.strip() and not is_author_page(link.attr("href") or "")
