"""The stories that a command line names, one after the other, and what could not be read of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from newsmeta.errors import NewsmetaError
from newsmeta.faces.checking import How, broke, fetch, readings
from newsmeta.faces.console import say
from newsmeta.faces.inputs import Input, display, gather
from newsmeta.faces.output import written_over
from newsmeta.faces.progress import Progress
from newsmeta.faces.settings import Asked, Resolver
from newsmeta.model.reading import Reading
from newsmeta.reporters.reporter import Unread, told
from newsmeta.validators.rule import House


def _lies_in(path: str, target: str) -> bool:
    found = os.path.realpath(path)
    return found == target or found.startswith(target.rstrip(os.sep) + os.sep)


@dataclass(slots=True)
class Stories:
    """Reads the sources of *paths*; after iterating, ``unread`` holds those that could not be read.

    What stands in *output*, the file or folder that is written to, is no source unless it is named itself, the folder
    without others beside it: a second run over what is around it would read what the first wrote.
    """

    paths: tuple[str, ...]
    how: How
    stdin_name: str = "<stdin>"
    unread: list[Unread] = field(default_factory=list)
    output: str | None = None
    sources: set[str] = field(default_factory=set)
    """Where the files that are read lie, so that none of them is written over."""
    told: int = 0
    """How many stories they held."""
    progress: Progress = field(default_factory=partial(Progress, 0))

    def __iter__(self) -> Iterator[tuple[Input, int, Reading]]:
        rows = list(self._sources())  # all before any is written beside them
        self.sources |= {os.path.realpath(row.path) for row in rows if isinstance(row, Input) and row.path}
        if self.output is not None and os.path.realpath(self.output) in self.sources:
            raise written_over(self.output)
        self._refuse(*(row for row in rows if isinstance(row, Unread)))
        inputs = [row for row in rows if isinstance(row, Input)]
        with Progress(len(inputs), shown=self.output is None) as self.progress:
            for row in inputs:
                self.progress.step()
                data = fetch(row, self.how)
                if isinstance(data, Unread):
                    self._refuse(data)
                else:
                    yield from self._read(row, data)
        if not rows:
            self._refuse(Unread(" ".join(self.paths), "no stories found"))

    def _sources(self) -> Iterator[Input | Unread]:
        rows = gather(self.paths, stdin_name=self.stdin_name, excluded=Resolver(Asked(), House()).excludes)
        target = os.path.realpath(self.output) if self.output is not None else ""
        inside = [os.path.realpath(path) for path in self.paths if target and _lies_in(path, target)]
        if not target or len(inside) == len(self.paths):
            yield from rows
            return
        named = [path for path in inside if path != target or os.path.isfile(path)]  # noqa: PTH113 - `news/*` names news/out, too
        passed = 0
        for row in rows:
            path = None if isinstance(row, Unread) else row.path
            if path is None or not _lies_in(path, target) or any(_lies_in(path, name) for name in named):
                yield row
            else:
                passed += 1
        if passed:
            say(f"newsmeta: {display(self.output or '')}: not read, it is written to")

    def _read(self, row: Input, data: bytes) -> Iterator[tuple[Input, int, Reading]]:
        try:
            for nth, reading in enumerate(readings(data, row.name, self.how)):
                self.told += 1
                yield row, nth, reading
        except NewsmetaError:
            raise
        except Exception as error:  # one bad source must not hide the others
            self._refuse(Unread(row.name, broke(error)))

    def _refuse(self, *rows: Unread) -> None:
        self.unread += rows
        self.progress.clear()
        for row in told(rows):
            say(f"newsmeta: {'skipped: ' if row.skipped else ''}{row.name}: {row.reason}")

    @property
    def code(self) -> int:
        """The exit code: 3 when a source could not be read, else 0."""
        return 3 if any(not row.skipped for row in self.unread) else 0
