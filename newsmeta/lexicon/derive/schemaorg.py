"""Derive ``lexicon/schemaorg.json`` from schema.org's CSV files.

``python -m newsmeta.lexicon.derive.schemaorg FOLDER``, where FOLDER holds ``types.csv`` and ``properties.csv`` of one
release (``schemaorg-all-https-types.csv`` and ``-properties.csv`` on schema.org's download page).

A name's entry is a list without its empty tail, lists of names joined by blanks. Types: parents, superseded by,
pending. Properties: domains, ranges, superseded by, pending. Members: the enumeration they belong to.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Final

LICENCE: Final = (
    "Derived from the schema.org vocabulary, release {release}, (c) schema.org's sponsors and contributors, "
    "https://schema.org/docs/terms.html, used under Creative Commons Attribution-ShareAlike 3.0 "
    "(https://creativecommons.org/licenses/by-sa/3.0/); this table is under the same licence. "
    "Changes: descriptions left out, names shortened, tables joined."
)
_PENDING: Final = "https://pending.schema.org"


def derive(folder: Path, release: str) -> str:
    """Return the JSON text that ``schemaorg.json`` must hold for the release in *folder*."""
    terms = _rows(folder / "types.csv")
    table = {
        "licence": LICENCE.format(release=release),
        "release": release,
        "types": {row["label"]: _type(row) for row in terms if row["subTypeOf"] or not _member_of(row)},
        "members": {row["label"]: _member_of(row) for row in terms if _member_of(row)},
        "properties": {row["label"]: _property(row) for row in _rows(folder / "properties.csv")},
    }
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"') + "\n"


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return sorted(csv.DictReader(file), key=lambda row: row["label"])


def _short(names: str) -> str:
    return " ".join(name.strip().rpartition("/")[2] for name in names.split(",") if name.strip())


def _member_of(row: dict[str, str]) -> str:
    return "Boolean" if row["label"] in {"True", "False"} else _short(row["enumerationtype"])


def _type(row: dict[str, str]) -> list[str]:
    return _trimmed([_short(row["subTypeOf"]), _short(row["supersededBy"]), _pending(row)])


def _property(row: dict[str, str]) -> list[str]:
    domains, ranges = _short(row["domainIncludes"]), _short(row["rangeIncludes"])
    return _trimmed([domains, ranges, _short(row["supersededBy"]), _pending(row)])


def _pending(row: dict[str, str]) -> str:
    return "pending" if row["isPartOf"] == _PENDING else ""


def _trimmed(parts: list[str]) -> list[str]:
    while parts and not parts[-1]:
        parts.pop()
    return parts


if __name__ == "__main__":
    source = Path(sys.argv[1])
    text = derive(source, source.name.rpartition("-")[2])
    (Path(__file__).parents[1] / "schemaorg.json").write_text(text, encoding="utf-8")
