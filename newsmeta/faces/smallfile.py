"""Reads what belongs to newsmeta itself: configurations, baselines, lists; never without end, whatever is named."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import IO

_MOST = 64 * 1024 * 1024
_ONCE = 1024 * 1024


def read_small(path: Path) -> bytes:
    """Return the bytes of the file *path*.

    Raises:
        OSError: it cannot be read, or holds more than a list or configuration ever does.
    """
    with path.open("rb") as file:
        data = limited(file, _MOST + 1)
    if len(data) > _MOST:
        raise OSError(errno.EFBIG, f"it holds more than {_MOST:,} bytes")
    return data


def limited(file: IO[bytes], most: int) -> bytes:
    """Return at most so many bytes; Python's own `read` would make room for all of them at once."""
    parts: list[bytes] = []
    while most > 0 and (part := file.read(min(most, _ONCE))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)
