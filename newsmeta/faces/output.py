"""Where reports go: standard output or files, each written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from newsmeta.errors import NewsmetaError, reason
from newsmeta.faces.console import emit, only_ascii, say, wants_color, width_of
from newsmeta.reporters.reporter import Checked, Reporter, Run, Style, reporter


@dataclass(slots=True)
class Sink:
    """One report being written: to ``path``, or to standard output (None)."""

    name: str
    reporter: Reporter
    path: Path | None
    style: Style
    parts: list[str] = field(default_factory=list)
    aside: bool = False
    """Whether it goes to standard error, because standard output holds something else."""

    def add(self, source: Checked) -> None:
        """Hand on one source, if the reporter streams."""
        if self.reporter.each:
            self._put(self.reporter.each(source, self.style))

    def close(self, run: Run) -> None:
        """Write what is left, and put a file into its place."""
        self._put(self.reporter.end(run, self.style))
        if self.path:
            replace_file(self.path, (part.encode("utf-8", "backslashreplace") for part in self.parts))

    def _put(self, parts: Iterable[str]) -> None:
        if self.path:
            self.parts.extend(parts)
        else:
            text = "".join(parts)
            if text and self.aside:
                sys.stderr.write(text)
            elif text:
                emit(text)


def sinks(formats: Iterable[str], color: str) -> list[Sink]:
    """Return a sink for each ``NAME`` or ``NAME=FILE``.

    Raises:
        NewsmetaError: two formats would share standard output or a file, or one is unknown.
    """
    rows = []
    for each in formats:
        name, named, path = each.partition("=")
        if named and not path:
            raise NewsmetaError(f"-f {each} names no file")
        found = reporter(name)
        style = _style(color) if found.human and not path else Style()
        rows.append(Sink(name, found, Path(path) if path else None, style))
    if sum(row.path is None for row in rows) > 1:
        raise NewsmetaError("only one format can go to standard output; give the others a file: -f sarif=out.sarif")
    files = [os.path.realpath(row.path) for row in rows if row.path]
    for row in rows:
        if row.path and files.count(os.path.realpath(row.path)) > 1 and not _takes_all(row.path):
            raise NewsmetaError(f"{row.path}: two formats would be written into it; give each a file of its own")
    return rows


def _takes_all(path: Path) -> bool:
    """Say whether *path* is a device or a pipe, which takes one report after the other."""
    try:
        kind = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(kind) and not stat.S_ISDIR(kind)


def _style(color: str) -> Style:
    bright = wants_color(sys.stdout) if color == "auto" else color == "always"
    return Style(bright, width_of(sys.stdout), only_ascii(sys.stdout))


def replace_file(path: Path, parts: Iterable[bytes]) -> None:
    """Write *parts* as the file *path*: it is there whole, or as it was before. A missing folder is made.

    A device or pipe is written to and stays what it is.

    Raises:
        NewsmetaError: it cannot be written.
    """
    try:
        kind = path.stat().st_mode if os.path.lexists(path) else 0
    except FileNotFoundError:  # a link to what is not there yet
        kind = 0
    except OSError as error:
        raise NewsmetaError(f"{path}: cannot be written: {reason(error)}") from None
    if kind and not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
        _write_into(path, parts)
    else:
        _put_in_place(path, Path(os.path.realpath(path)), parts)


def _write_into(path: Path, parts: Iterable[bytes]) -> None:
    try:
        with _opened(path) as file:
            for part in parts:
                file.write(part)
    except BrokenPipeError:
        raise  # whoever read it has gone
    except OSError as error:
        raise NewsmetaError(f"{path}: cannot be written: {reason(error)}") from None


def _opened(path: Path) -> IO[bytes]:
    """Open a device or pipe for writing; where nobody reads a pipe yet, say so and wait, as every tool does."""
    if stat.S_ISFIFO(path.stat().st_mode):
        try:
            handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            say(f"{path}: nobody reads this pipe yet; waiting until somebody does")
        else:
            os.set_blocking(handle, True)
            return os.fdopen(handle, "wb", buffering=0)
    return path.open("wb", buffering=0)


def _put_in_place(path: Path, target: Path, parts: Iterable[bytes]) -> None:
    name = ""
    make_folder(target.parent, path.parent)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            old = target.stat().st_mode & 0o7777 if target.exists() else None
            # where nothing stood, nothing is lost with the power; a thousand files would take twice as long
            if old is not None:
                file.flush()
                os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_umask() if old is None else old)
        Path(name).replace(target)
    except OSError as error:
        raise NewsmetaError(f"{path}: cannot be written: {reason(error)}") from None
    finally:
        if name:  # wrong use or ^C while writing leaves nothing behind
            Path(name).unlink(missing_ok=True)


def written_over(path: str) -> NewsmetaError:
    """Return the error of a file that is read and was to be written to as well."""
    return NewsmetaError(f"{path}: it is read here, and would be written over; name another file to write to")


def make_folder(folder: Path, called: Path) -> None:
    """Make *folder* and those it lies in, unless they are there; *called* is what a message calls it.

    Raises:
        NewsmetaError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise NewsmetaError(f"{called}: cannot be written to: it is a file, not a folder") from None
    except OSError as error:
        raise NewsmetaError(f"{called}: cannot be made: {reason(error)}") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
