"""The frame of JSON-LD blocks: outermost objects, contexts, and which names claim to be schema.org's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsmeta.sources.document import Document
from newsmeta.sources.jsonblocks import JsonPlace

_MOST_PARTS = 50


def outermost(document: Document) -> Iterator[tuple[dict[str, Any], JsonPlace]]:
    """Yield the outermost objects of every JSON-LD block, those in a list one by one, with their places."""
    for block in document.json_blocks:
        root = JsonPlace(block, None, "")
        if isinstance(block.value, dict):
            yield block.value, root
        elif isinstance(block.value, list):
            for index, raw in enumerate(block.value):
                if isinstance(raw, dict):
                    yield raw, JsonPlace(block, root, index)


def context_words(context: Any) -> list[str]:
    """Return the addresses that a context names, in their order; none for an empty one."""
    parts = context if isinstance(context, list) else [context]
    words: list[str] = []
    for part in parts[:_MOST_PARTS]:
        if isinstance(part, str):
            words.append(part)
        elif isinstance(part, dict):
            words += [each for each in list(part.values())[:_MOST_PARTS] if isinstance(each, str)]
    return words


def own_terms(document: Document) -> frozenset[str]:
    """Return the names that the page's contexts define themselves."""
    found = [
        name
        for block in document.json_blocks
        for context, _ in block.contexts()
        for part in (context if isinstance(context, list) else [context])
        if isinstance(part, dict)
        for name in part
    ]
    return frozenset(found)


def is_schema_org(name: str) -> bool:
    """Say whether a type or property, in short form, claims to be schema.org's: it has no other prefix or address."""
    return bool(name) and ":" not in name and "/" not in name
