"""The host in an address, whatever was written there."""

from __future__ import annotations

from urllib.parse import urlsplit

_LONGEST = 400


def host_of(url: str) -> str:
    """Return the host name of *url* in lower case; empty when it has none or is broken."""
    try:
        return urlsplit(url[:_LONGEST]).hostname or ""
    except ValueError:  # an unfinished IPv6 address
        return ""


def label_of(host: str) -> str:
    """Return the site's own label in a host name, the longest: ``example`` of www.example.co.uk; empty without one."""
    return max((part for part in host.split(".")[:-1] if part != "www"), key=len, default="")
