"""Source names as URIs: relative and percent-encoded, so that a report says nothing about the machine."""

from __future__ import annotations

import os
from pathlib import PurePath
from urllib.parse import quote


def relative_uri(name: str) -> str:
    """Return *name* as a URI relative to the root of the sources: ``a/b c.html`` gives ``a/b%20c.html``.

    A path that leaves the root keeps its ``../``; an absolute path loses its first slash.
    """
    path = PurePath(os.path.normpath(name)).as_posix().lstrip("/")
    try:
        whole = path.encode("utf-8", "surrogateescape")  # a file name that is not UTF-8 keeps its own bytes
    except UnicodeEncodeError:
        whole = path.encode("utf-8", "surrogatepass")
    return quote(whole, safe="/-_.~")
