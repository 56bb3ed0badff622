"""Web addresses: made absolute where a base is known, kept as written otherwise."""

from __future__ import annotations

import html
import re
from urllib.parse import quote, urljoin

from newsmeta.recalled import recalled
from newsmeta.sources.document import Document
from newsmeta.sources.remembered import remembered

_KEPT = "%/:=&?~#+!$,;'@()*[]"
_LONGEST = 4000
_ABSOLUTE = ("http://", "https://")
_NONE = ("#", "data:", "javascript:", "mailto:", "blob:", "about:", "tel:")
_OWN = ("link:canonical", "og:url")
_ILLEGAL = re.compile(r"[\s\x00-\x20<>\"{}|\\^`\x7f]")


def address(text: str | None, document: Document) -> str | None:
    """Return *text* as an absolute URL where *document* knows its base; None when it is no web address.

    Characters that no URL may hold (spaces, quotes) are percent-encoded; nothing else is rewritten.
    """
    if not text or len(text) > _LONGEST:
        return None
    written = _written(text)
    if not written or written.startswith(_ABSOLUTE):
        return written
    try:
        joined = _legal(urljoin(_base(document), written))
    except ValueError:
        return None
    return joined if "://" in joined or joined.startswith("/") else None


@recalled(1024)  # a page gives one address in several places
def _written(text: str) -> str | None:
    """Return an address as written, legal where it is absolute; None for what is no web address."""
    written = text.strip()
    if "&" in written:
        written = html.unescape(written)
    if written.startswith(_ABSOLUTE):
        return _legal(written)
    return None if not written or written.startswith(_NONE) else written


def _legal(written: str) -> str:
    return quote(written, safe=_KEPT) if _ILLEGAL.search(written) else written


@remembered
def _base(document: Document) -> str:
    """Return what relative addresses start from: the base tag, the story's URL as given, else its canonical one."""
    own = [meta.content.strip() for name in _OWN for meta in document.named(name)]
    told = document.url or next((url for url in own if url.startswith(("http://", "https://"))), "")
    try:
        return urljoin(told, document.base or "")
    except ValueError:  # a base that no address can be
        return told
