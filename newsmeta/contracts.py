"""Finds the published contracts of ``schema/`` wherever newsmeta is installed: wheel, editable, checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from newsmeta.errors import UnknownName

_PACKAGE = Path(__file__).parent


@cache
def _folder() -> Path:
    # A wheel carries the folder inside the package; an editable install and a checkout have it beside the package.
    inside = _PACKAGE / "schema"
    return inside if inside.is_dir() else _PACKAGE.parent / "schema"


@cache
def schema_names() -> tuple[str, ...]:
    """Return the names of the published files, sorted, with their suffix where it is not ``.schema.json``.

    ``article`` stands for ``article.schema.json``; ``context.jsonld``, ``rules.json`` and ``shapes.ttl`` keep theirs.
    """
    return tuple(sorted(p.name.removesuffix(".schema.json") for p in _folder().iterdir() if p.is_file()))


def schema_text(name: str) -> str:
    """Return the text of the published file *name*, as listed by `schema_names`.

    Raises:
        UnknownName: there is no such contract.
    """
    short = name.removesuffix(".schema.json")
    if short not in schema_names():
        raise UnknownName("schema", name, schema_names())
    path = _folder() / short
    return (path if path.is_file() else _folder() / f"{short}.schema.json").read_text(encoding="utf-8")
