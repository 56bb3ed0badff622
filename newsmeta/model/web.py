"""Web addresses: made absolute where a base is known, kept as written otherwise."""

from __future__ import annotations

import html
import re
from urllib.parse import quote, urljoin

from newsmeta.sources.document import Document

_KEPT = "%/:=&?~#+!$,;'@()*[]"
_LONGEST = 4000
_OWN = ("link:canonical", "og:url")
_ILLEGAL = re.compile(r"[\s\x00-\x20<>\"{}|\\^`\x7f]")


def address(text: str | None, document: Document) -> str | None:
    """Return *text* as an absolute URL where *document* knows its base; None when it is no web address.

    Characters that no URL may hold (spaces, quotes) are percent-encoded; nothing else is rewritten.
    """
    if not text or len(text) > _LONGEST:
        return None
    written = text.strip()
    if "&" in written:
        written = html.unescape(written)
    if not written or written.startswith(("#", "data:", "javascript:", "mailto:", "blob:", "about:", "tel:")):
        return None
    try:
        if not written.startswith(("http://", "https://")):
            written = urljoin(_base(document), written)
    except ValueError:
        return None
    if _ILLEGAL.search(written):
        written = quote(written, safe=_KEPT)
    return written if "://" in written or written.startswith("/") else None


def _base(document: Document) -> str:
    """Return what relative addresses start from: the base tag, the story's URL as given, else its canonical one."""
    known = document.memo.get("base")
    if known is None:
        own = [meta.content.strip() for name in _OWN for meta in document.named(name)]
        told = document.url or next((url for url in own if url.startswith(("http://", "https://"))), "")
        try:
            known = urljoin(told, document.base or "")
        except ValueError:  # a base that no address can be
            known = told
        document.memo["base"] = known
    return str(known)
