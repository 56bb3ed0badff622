"""Dates of publication that a page holds out of sight: in a data attribute, in a hidden field of a form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page
from newsmeta.sources.place import Span

_DATA = re.compile(  # what is published again ("re-publish-date") was changed
    r"(data-(?:(?!re-)[a-z]{1,20}-){0,3}(?:publish|published|pub|posted|post|deploy|publication)-?(?:date|time|dt|at|on)?)"
    r"=[\"']([12]\d{3}[-./][^\"'<>]{4,30})[\"']"
)
_FIELD = re.compile(r"(?:publish|published|publication|pub|posted)[-_.]?(?:date|time|at|on)", re.IGNORECASE)
ISO: Final = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d|$)")
"""How a stamp begins that is a day, or a day and a time."""
_MOST = 40  # hidden fields


def in_data(document: Document) -> Iterator[Evidence]:
    """Yield a date that one data attribute of the page, named for publication, holds: what teasers have, all have."""
    found: dict[str, list[re.Match[str]]] = {}
    for match in _DATA.finditer(document.text):
        found.setdefault(match[1], []).append(match)
    for name, matches in found.items():
        if len(matches) == 1:
            yield Evidence("date_published", matches[0][2], "html", name, Span(*matches[0].span(2)), 0.3)


def in_fields(page: Page) -> Iterator[Evidence]:
    """Yield a date that a hidden field of a form, named for publication, holds."""
    for field in page.select("input[type='hidden']")[:_MOST]:
        name, value = field.attr("name") or field.attr("id") or "", field.attr("value") or ""
        if _FIELD.search(name) and ISO.match(value):
            yield Evidence("date_published", value, "html", "hidden field", page.attribute(field, "value"), 0.3)
