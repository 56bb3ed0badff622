"""The deep reader: what extruct finds in full RDFa and microformats, as items with the names of schema.org.

The one walk reads JSON-LD, microdata and RDFa Lite itself, with exact places; this is for the rest, and costs seconds
on big pages. It is imported only when a page shows such syntaxes and the story still lacks something, or when asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from newsmeta.sources.document import Document, Flaw
from newsmeta.sources.fullrdfa import read_full_rdfa
from newsmeta.sources.microformats import read_entry
from newsmeta.sources.page import Page
from newsmeta.sources.place import Span
from newsmeta.sources.structured import Item
from newsmeta.sources.valueplaces import Index

MOST_ATTRIBUTES: Final = 200  # of a tag; with 1,000 extruct takes seconds
MOST_ELEMENTS: Final = 5000  # of the part that extruct is given
_MOST_ENTRIES: Final = 20


def read_deeply(document: Document, page: Page) -> None:
    """Enter the items of full RDFa and microformats; a page too big or too odd for extruct stays as it is."""
    from extruct.microformat import MicroformatExtractor
    from extruct.rdfa import RDFaExtractor

    if page.select("[typeof]") and _bearable(document, page.root):
        nodes = _ask(lambda: RDFaExtractor().extract(page.source, base_url=""))
        _enter(document, read_full_rdfa(page, nodes))
    for element in _entries(page):
        if _bearable(document, element):
            inner = element.source_location
            written = page.source[inner.start_tag.start_offset : (inner.end_tag or inner.start_tag).end_offset]
            for entry in _ask(lambda html=written: MicroformatExtractor().extract(html))[:1]:  # type: ignore[misc]
                document.items.take([read_entry(page, element, entry, Index(page, element, "class"), top=True)])


def _ask(extract: Callable[[], list[Any]]) -> list[Any]:
    try:
        return extract()
    except Exception:  # no input is invalid, and what three foreign parsers raise on hostile pages is theirs to know
        return []


def _bearable(document: Document, element: Any) -> bool:
    for count, found in enumerate(element.iter_elements(include_self=True), 1):
        if count > MOST_ELEMENTS or len(found.attrs) > MOST_ATTRIBUTES:
            where = found.source_location or element.source_location
            place = Span(where.start_tag.start_offset, where.start_tag.end_offset) if where else Span(0, 0)
            message = "the page is too big for the deep reader: full RDFa and microformats were left out"
            document.flaws.append(Flaw("over-a-cap", message, place, "deep-reader"))
            return False
    return True


def _entries(page: Page) -> Iterator[Any]:
    found = [e for e in page.select(".h-entry, .hentry")[:_MOST_ENTRIES] if e.source_location is not None]
    known = set(found)
    for element in found:
        above = element.parent
        while above is not None and above not in known:
            above = above.parent
        if above is None:
            yield element


def _enter(document: Document, found: Iterable[Item]) -> None:
    """Add what is new; a thing that the walk knows already only gains the properties it lacks."""
    walked = {(item.types, item.id): item for item in document.items if item.syntax == "rdfa"}
    for item in found:
        known = walked.get((item.types, item.id))
        if known is None:
            document.items.take([item])
            continue
        for name, given in item.props.items():
            known.props.setdefault(name, given)
