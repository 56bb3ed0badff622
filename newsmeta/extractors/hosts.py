"""The host in an address, whatever was written there."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

from newsmeta import lexicon

_LONGEST = 400


def host_of(url: str) -> str:
    """Return the host name of *url* in lower case; empty when it has none or is broken."""
    try:
        return urlsplit(url[:_LONGEST]).hostname or ""
    except ValueError:  # an unfinished IPv6 address
        return ""


def label_of(host: str) -> str:
    """Return the site's own label in a host name: ``example`` of news.example.co.uk; empty without one.

    On a platform that lends its address, the label before the platform's is the site's own.
    """
    *labels, _ = host.split(".")
    while len(labels) > 1 and labels[-1] in _lent():
        labels.pop()
    return labels[-1] if labels and labels[-1] != "www" else ""


@cache
def _lent() -> frozenset[str]:
    """Return the labels before a host's ending that are not the site's own: ``co`` of .co.uk, a platform's."""
    hosts = lexicon.table("tables")["hosts"]
    return frozenset((*hosts["shared"], *hosts["platforms"]))
