"""Which files a run is about: named ones, folders, globs, lists and standard input, each exactly once.

Only regular files are opened. A pipe, a device or a link that leads out of the tree is refused and named in the
report, so that a folder from a stranger can neither hang a run nor show it a file of ours.
"""

from __future__ import annotations

import codecs
import errno
import glob
import os
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import BinaryIO

from newsmeta.errors import NewsmetaError, reason
from newsmeta.faces.foreign import NAMES, is_foreign, looked_at
from newsmeta.faces.smallfile import limited, read_small
from newsmeta.registry import load_all
from newsmeta.reporters.reporter import Unread

MOST_BYTES = 32 * 1024 * 1024
_CLOSED = {"node_modules", "__pycache__", "site-packages"}
_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class Input:
    """One source to read: ``name`` is what reports call it, ``path`` where it lies (None: standard input).

    ``place`` is the folder that it keeps, seen from the one named, where a tree is written anew; a file named has none.
    """

    name: str
    path: str | None
    place: str = "."


def display(path: str) -> str:
    """Return what reports call *path*: relative to the current folder where it lies in there, with ``/``."""
    whole, here = os.path.abspath(path), str(Path.cwd())  # noqa: PTH100 - keeps links as named
    inside = whole.startswith(here.rstrip(os.sep) + os.sep)
    return _legible(os.path.relpath(whole, here) if inside else os.path.normpath(path)).replace(os.sep, "/")


def _legible(name: str) -> str:
    """Return a name whose bytes the locale could not read as UTF-8, which most names are."""
    try:
        return name if name.isprintable() else os.fsencode(name).decode("utf-8", "surrogateescape")
    except UnicodeError:  # no name that a system gives
        return name


def listed(files_from: str) -> list[str]:
    """Return the paths that a list holds, one a line; ``#`` begins a comment, ``-`` is standard input.

    Where NUL parts the paths, as ``git diff -z`` and ``find -print0`` do, each is taken as it stands.

    Raises:
        NewsmetaError: the list cannot be read.
    """
    try:
        data = _stdin().read() if files_from == "-" else read_small(Path(files_from))
    except OSError as error:
        raise NewsmetaError(f"{files_from}: {reason(error)}") from None
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # as a Windows shell writes lists
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        return [os.fsdecode(path) for path in data.split(b"\0") if path]
    lines = (os.fsdecode(line).strip() for line in data.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a walk leaves out, and the list of those that it passed by because they are no news documents."""

    excluded: Callable[[str], bool]
    passed: list[str]
    whole: bool
    """Whether one folder is all that is named."""


def gather(
    paths: Iterable[str],
    *,
    stdin_name: str = "<stdin>",
    excluded: Callable[[str], bool] = lambda path: False,
    passed: list[str] | None = None,
) -> Iterator[Input | Unread]:
    """Yield every source that *paths* name, in order and once, and what stands there but must not be read.

    Of what is met in folders, *excluded* says of a path that it is left out, and *passed* takes the names of files that
    are certainly no news documents; files named are all read.
    """
    seen: set[str] = set()
    rows = list(paths)
    whole = len(rows) == 1 and os.path.isdir(rows[0])  # noqa: PTH112 - never raises
    wanted = _Wanted(excluded, [] if passed is None else passed, whole)
    for path in rows:
        for row in _expanded(path, stdin_name, wanted):
            key = _unread_key(row.name) if isinstance(row, Unread) else os.path.realpath(row.path or row.name)
            if key not in seen:
                seen.add(key)
                yield row


def _unread_key(name: str) -> str:
    """Return what tells two things apart that are not read: where it lies, however many links lead to that folder."""
    folder, last = os.path.split(name)
    return str(Path(os.path.realpath(folder), last)) if folder else name


def _expanded(path: str, stdin_name: str, wanted: _Wanted) -> Iterator[Input | Unread]:
    if path == "-":
        yield Input(stdin_name, None)
    elif os.path.lexists(path):
        yield from _walk(path, wanted) if os.path.isdir(path) else [_named(path)]  # noqa: PTH112 - never raises
    elif glob.has_magic(path) and "://" not in path:
        matched = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 - keeps the names as typed
        for each in matched:
            yield from _expanded(each, stdin_name, wanted)
        if not matched:
            yield Unread(display(path), "no file matches this pattern")
    else:
        address = path.startswith(("http://", "https://"))
        why = "it is an address; newsmeta opens no connection: save the page, then name the file"
        called = path if address else display(path) if path else "''"
        yield Unread(called, why if address else _absence(path))


def _absence(path: str) -> str:
    """Say why nothing is seen at *path*: it may lie in a folder that must not be entered."""
    try:
        os.lstat(path)
    except PermissionError as error:
        return reason(error)
    except (OSError, ValueError):
        pass
    return "there is no such file"


def _named(path: str) -> Input | Unread:
    trees = (os.path.realpath(Path.cwd()), os.path.realpath(Path(path).parent))
    why = _refusal(path, trees)
    return Unread(display(path), why) if why else Input(display(path), path)


def _refusal(path: str, trees: Collection[str]) -> str | None:
    """Return why *path* must not be opened; None for a regular file in one of *trees*."""
    try:
        kind = os.lstat(path).st_mode
        if stat.S_ISLNK(kind):
            target = os.path.realpath(path, strict=True)
            if not any(target.startswith(tree.rstrip(os.sep) + os.sep) for tree in trees):
                return "it is a link that leads out of the tree"
            kind = os.lstat(target).st_mode
    except OSError as error:
        return "it is a link that leads nowhere" if error.errno in {errno.ENOENT, errno.ELOOP} else reason(error)
    if stat.S_ISREG(kind):
        return None
    return f"it is {next((word for test, word in _KINDS if test(kind)), 'not a file')}, not a file"


def _walk(folder: str, wanted: _Wanted) -> Iterator[Input | Unread]:
    root = os.path.realpath(folder)
    top = folder if wanted.whole else os.path.dirname(os.path.abspath(folder))  # noqa: PTH100, PTH120 - keeps links
    failures: list[Unread] = []

    def failed(error: OSError) -> None:
        failures.append(Unread(display(error.filename), f"the folder cannot be listed: {reason(error)}"))

    for here, folders, files in os.walk(folder, onerror=failed):
        yield from _drained(failures)
        place = os.path.relpath(here, top)
        links = [name for name in folders if os.path.islink(Path(here, name))]  # noqa: PTH114 - never raises
        folders[:] = sorted(name for name in folders if name not in links and _open(here, name, wanted.excluded))
        for name in sorted((*files, *links)):
            row = _found(str(Path(here, name)), root, wanted, name in links)
            if row:
                yield replace(row, place=place) if isinstance(row, Input) else row
    yield from _drained(failures)


@cache
def suffixes() -> frozenset[str]:
    """Return the endings of the files that a walk through a folder takes for stories, as the input formats say."""
    from newsmeta.pipeline import FORMATS
    from newsmeta.sources.document import Format

    return frozenset(suffix for found in load_all(FORMATS, Format).values() for suffix in found.suffixes)


def _drained(rows: list[Unread]) -> list[Unread]:
    taken, rows[:] = rows[:], []
    return taken


def _open(here: str, name: str, excluded: Callable[[str], bool]) -> bool:
    return not name.startswith(".") and name not in _CLOSED and not excluded(str(Path(here, name)))


def _found(path: str, root: str, wanted: _Wanted, folder_link: bool) -> Input | Unread | None:
    name = display(path)
    base, suffix = Path(path).name.lower(), Path(path).suffix.lower()
    ours = suffix in suffixes() and not base.startswith(".")
    if folder_link and os.path.realpath(path).startswith(root):
        return None  # what it leads to is met on the way
    why = _refusal(path, (root,))
    if why:
        return Unread(name, why, skipped=not ours and not folder_link)
    if not ours:
        return None
    if wanted.excluded(path):
        return Unread(name, "excluded by the configuration", skipped=True)
    if base in NAMES or _is_foreign(path, suffix):
        wanted.passed.append(name)
        return None
    return Input(name, path)


def _is_foreign(path: str, suffix: str) -> bool:
    most = looked_at(suffix)
    try:
        return most > 0 and is_foreign(_beginning(path, most), suffix)
    except OSError:
        return False  # whoever reads it says why not


def _beginning(path: str, most: int) -> bytes:
    """Return at most so many bytes of a regular file; one swapped for something else since is not followed."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(os.path.realpath(path), flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is not a regular file")
        return limited(file, most)


def _stdin() -> BinaryIO:
    if sys.stdin is None or sys.stdin.closed:  # `<&-`
        raise OSError(errno.EBADF, "standard input is closed")
    return sys.stdin.buffer


def read_input(source: Input, most: int = MOST_BYTES) -> bytes:
    """Return the bytes of *source*; a file swapped for something else since it was listed is not followed.

    Raises:
        OSError: it cannot be read, is no regular file, or holds more than *most* bytes.
    """
    data = limited(_stdin(), most + 1) if source.path is None else _beginning(source.path, most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it holds more than {most:,} bytes (--max-bytes)")
    return data
