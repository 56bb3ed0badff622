"""Derive ``lexicon/tables.json`` from the TOML files: ``python -m newsmeta.lexicon.derive.tables``."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

LEXICON = Path(__file__).parents[1]


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def derive() -> str:
    """Return the JSON text that ``tables.json`` must hold."""
    languages = {path.stem: _read(path) for path in sorted((LEXICON / "languages").glob("*.toml"))}
    others = {path.stem: _read(path)[path.stem] for path in sorted(LEXICON.glob("*.toml"))}
    return json.dumps({"languages": languages, **others}, ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    (LEXICON / "tables.json").write_text(derive(), encoding="utf-8")
