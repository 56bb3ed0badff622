"""When a story asks for the deep reader: the page shows a syntax that the walk passes over, and a field lacks."""

from __future__ import annotations

from newsmeta.extractors.evidence import Ledger
from newsmeta.extractors.extractor import collect
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page

_BEYOND_LITE = "[typeof] [datatype], [typeof][about] [rel], [typeof] [inlist], [typeof] [rev]"
_ENTRIES = ".h-entry,.hentry"
_SIGNS = {
    "headline": ".h-entry .p-name, .hentry .entry-title",
    "date_published": ".h-entry .dt-published, .hentry .published",
    "authors": ".h-entry .p-author, .hentry .author",
}


def collect_deeply(document: Document, *, asked: bool = False) -> Ledger:
    """Ask every extractor about *document*, and the deep reader too where it is *asked* for or could fill a gap."""
    page = document.page
    if page is not None and asked:
        _read_deeply(document, page)
        return collect(document)
    ledger = collect(document)
    if page is not None and any(_shows(page, sign) for field, sign in _SIGNS.items() if not ledger.of(field)):
        document.memo.clear()  # what was worked out without the new items
        _read_deeply(document, page)
        ledger = collect(document)
    return ledger


def _shows(page: Page, sign: str) -> bool:
    """Say whether a page shows a *sign* of microformats, or RDFa that the walk passes over; most show neither."""
    beyond = bool(page.select("[typeof]")) and bool(page.select(_BEYOND_LITE))
    return beyond or (bool(page.select(_ENTRIES)) and bool(page.select(sign)))


def _read_deeply(document: Document, page: Page) -> None:
    from newsmeta.sources.deep import read_deeply

    read_deeply(document, page)
