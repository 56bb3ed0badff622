"""The one way to find "one object per file".

A rule, extractor, exporter, reporter or input format is one file in its folder holding one object of its kind; the
file's name (``_`` as ``-``) is the object's name. Listing a folder imports nothing; loading imports that one file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from newsmeta.errors import UnknownName

T = TypeVar("T")


@cache
def names(package: str) -> tuple[str, ...]:
    """Return the names of the objects in *package*'s folder, sorted; nothing in it is imported."""
    folder = Path(str(import_module(package).__file__)).parent
    return tuple(sorted(p.stem.replace("_", "-") for p in folder.glob("*.py") if not p.stem.startswith("_")))


def load(package: str, name: str, kind: type[T]) -> T:
    """Return the one *kind* that the file called *name* in *package* defines.

    Raises:
        UnknownName: the folder has no such file.
    """
    if name not in names(package):
        raise UnknownName(kind.__name__.lower(), name, names(package))
    module = import_module(f"{package}.{name.replace('-', '_')}")
    found = [value for value in vars(module).values() if isinstance(value, kind)]
    if len(found) != 1:
        raise TypeError(f"{module.__name__} must hold exactly one {kind.__name__}, it holds {len(found)}")
    return found[0]


@cache
def load_all(package: str, kind: type[T]) -> dict[str, T]:
    """Return name → object for every file of *package*."""
    return {name: load(package, name, kind) for name in names(package)}
