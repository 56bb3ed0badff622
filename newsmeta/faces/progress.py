"""A line on standard error that says how far a long run has come; only on a terminal, and gone at the end."""

from __future__ import annotations

import sys
import time
from types import TracebackType

_MANY = 20
_PAUSE = 0.1  # seconds between two pictures


class Progress:
    """Counts steps out of *total*; silent for short runs, when *quiet*, and where nobody watches.

    *shown* says whether what comes of them goes to standard output: on the same terminal it shows how far things are.
    """

    def __init__(self, total: int, *, quiet: bool = False, shown: bool = True) -> None:
        self._total = total
        self._done = 0
        self._at = 0.0
        self._live = not quiet and total > _MANY and sys.stderr.isatty() and not (shown and sys.stdout.isatty())

    def __enter__(self) -> Progress:
        return self

    def step(self) -> None:
        """Count one source."""
        self._done += 1
        if self._live and time.monotonic() - self._at > _PAUSE:
            self._at = time.monotonic()
            sys.stderr.write(f"\r{self._done:,} of {self._total:,} sources")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away, for other words in its place."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.clear()
