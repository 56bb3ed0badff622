"""Where a text says that all rights are reserved, in any language."""

from __future__ import annotations

import re
from functools import cache

from newsmeta.wire import vocabulary


def reserved_at(text: str) -> int:
    """Return where the words begin that reserve the rights ("All rights reserved"), -1 where none do."""
    found = _reserved().search(text)
    return found.start() if found else -1


@cache
def _reserved() -> re.Pattern[str]:
    return re.compile(vocabulary.either("page", "rights"), re.IGNORECASE)
