"""What languages and agencies call things: words as data, one small loader.

The TOML files beside this module are the source; ``tables.json`` is derived from them by
``python -m newsmeta.lexicon.derive.tables`` because reading forty TOML files takes longer than reading a story.
A test holds the two equal.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


@cache
def table(name: str) -> Any:
    """Return the derived JSON table *name* (``tables``, ``places``, ``schemaorg``), read once."""
    return json.loads((_HERE / f"{name}.json").read_bytes())


def languages() -> Mapping[str, Mapping[str, Any]]:
    """Return language tag → its TOML file as a mapping of sections."""
    found: Mapping[str, Mapping[str, Any]] = table("tables")["languages"]
    return found


def agencies() -> list[Mapping[str, Any]]:
    """Return every known news agency: ``name``, ``names`` (all forms it is written in), ``kind``, ``country``."""
    found: list[Mapping[str, Any]] = table("tables")["agencies"]
    return found


@cache
def across(section: str, key: str) -> Mapping[str, tuple[str, ...]]:
    """Return language tag → the words of its file under ``[section] key``; languages without them are left out."""
    found = {}
    for tag, sections in languages().items():
        words = sections.get(section, {}).get(key)
        if words:
            found[tag] = tuple(words)
    return found


def folded(text: str) -> str:
    """Return *text* as labels are compared: without difference of case, and of i with and without its dot."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


@cache
def every(section: str, key: str) -> frozenset[str]:
    """Return the words under ``[section] key`` of all languages together, :func:`folded`."""
    return frozenset(folded(word) for words in across(section, key).values() for word in words)
