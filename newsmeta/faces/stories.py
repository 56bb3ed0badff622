"""The stories that a command line names, one after the other, and what could not be read of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from newsmeta.errors import NewsmetaError
from newsmeta.faces.checking import How, broke, fetch, readings
from newsmeta.faces.console import say
from newsmeta.faces.inputs import Input, gather
from newsmeta.model.reading import Reading
from newsmeta.reporters.reporter import Unread


@dataclass(slots=True)
class Stories:
    """Reads the sources of *paths*; after iterating, ``unread`` holds those that could not be read."""

    paths: tuple[str, ...]
    how: How
    stdin_name: str = "<stdin>"
    unread: list[Unread] = field(default_factory=list)

    def __iter__(self) -> Iterator[tuple[Input, int, Reading]]:
        found = 0
        for row in list(gather(self.paths, stdin_name=self.stdin_name)):  # all before any is written beside them
            found += 1
            if isinstance(row, Unread):
                self._refuse(row)
                continue
            data = fetch(row, self.how)
            if isinstance(data, Unread):
                self._refuse(data)
            else:
                yield from self._read(row, data)
        if not found:
            self._refuse(Unread(" ".join(self.paths), "no stories found"))

    def _read(self, row: Input, data: bytes) -> Iterator[tuple[Input, int, Reading]]:
        try:
            for nth, reading in enumerate(readings(data, row.name, self.how)):
                yield row, nth, reading
        except NewsmetaError:
            raise
        except Exception as error:  # one bad source must not hide the others
            self._refuse(Unread(row.name, broke(error)))

    def _refuse(self, row: Unread) -> None:
        self.unread.append(row)
        say(f"newsmeta: {row.name}: {row.reason}")

    @property
    def code(self) -> int:
        """The exit code: 3 when a source could not be read, else 0."""
        return 3 if any(not row.skipped for row in self.unread) else 0
