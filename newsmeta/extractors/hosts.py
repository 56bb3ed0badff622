"""The host in an address, whatever was written there."""

from __future__ import annotations

from urllib.parse import urlsplit

_LONGEST = 400
_SHARED = frozenset("co com org net gov gob gouv gv gen ac edu or ne go ltd plc web info".split())
"""Second levels that countries share out: example.co.uk, example.com.br."""
_PLATFORMS = frozenset("blogspot wordpress substack typepad livejournal googleblog tumblr medium github".split())


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
    while len(labels) > 1 and (labels[-1] in _SHARED or labels[-1] in _PLATFORMS):
        labels.pop()
    return labels[-1] if labels and labels[-1] != "www" else ""
