"""Web addresses: made absolute where a base is known, kept as written otherwise."""

from __future__ import annotations

import html
import re
from urllib.parse import quote, urljoin

from newsmeta.sources.document import Document

_KEPT = "%/:=&?~#+!$,;'@()*[]"
_LONGEST = 4000
_ILLEGAL = re.compile(r"[\x00-\x20<>\"{}|\\^`\x7f]")


def address(text: str | None, document: Document) -> str | None:
    """Return *text* as an absolute URL where *document* knows its base; None when it is no web address.

    Characters that no URL may hold (spaces, quotes) are percent-encoded; nothing else is rewritten.
    """
    if not text or len(text) > _LONGEST:
        return None
    written = html.unescape(text.strip())
    if not written or written.startswith(("#", "data:", "javascript:", "mailto:", "blob:", "about:", "tel:")):
        return None
    base = document.base or document.url
    try:
        if not written.startswith(("http://", "https://")):
            written = urljoin(urljoin(document.url or "", document.base or ""), written) if base else written
    except ValueError:
        return None
    if _ILLEGAL.search(written):
        written = quote(written, safe=_KEPT)
    return written if "://" in written or written.startswith("/") else None
