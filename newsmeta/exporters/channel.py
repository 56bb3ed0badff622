"""What a feed is called and where its site is, as far as the first story tells."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from newsmeta.exporters.terms import iri
from newsmeta.model.article import NewsArticle

GENERATOR: Final = "newsmeta"
"""How our feeds sign, so that reading them nobody takes a title that had to be found for a publisher's name."""
_UNTITLED: Final = "Untitled"


def channel_title(first: NewsArticle | None) -> str:
    """Return the publisher's name, else the host that the story stands on; every kind of feed must have a title."""
    if first is not None and first.publisher:
        return first.publisher.name
    home = channel_home(first)
    return urlsplit(home).netloc if home else _UNTITLED


def channel_home(first: NewsArticle | None) -> str | None:
    """Return the publisher's address, else the root of the story's; None where neither is known."""
    if first is None:
        return None
    own = iri(first.publisher.url) if first.publisher and first.publisher.url else None
    url = iri(first.url) if first.url else None
    return own or ("/".join([*url.split("/")[:3], ""]).partition("?")[0] if url else None)
