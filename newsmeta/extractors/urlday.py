"""The day that a story's address names: ``/2026/01/16/``."""

from __future__ import annotations

import re

_DAY = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-])")
_LONGEST = 400  # letters of an address


def url_day(url: str) -> str | None:
    """Return the day in *url* as ISO 8601, which may be one that no month has; None where it names none."""
    found = _DAY.search(url[:_LONGEST])
    return "-".join(found.groups()) if found else None
