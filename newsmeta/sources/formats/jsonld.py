"""A bare JSON-LD file: its items, nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from newsmeta.sources.document import Document, Format, Source
from newsmeta.sources.jsonnodes import json_blocks
from newsmeta.sources.jsonparts import shown


def _sniff(head: str) -> float:
    start = shown(head)
    if start[:1] not in ("{", "[") or (start[0] == "[" and start[1:].lstrip()[:1] not in ("{", "[", '"', "]", "")):
        return 0.0  # "[Seoul=News]" opens a story, not a list
    return 0.9 if '"@context"' in start or '"@type"' in start or '"@graph"' in start else 0.4


def _read(source: Source) -> Iterable[Document]:
    """Yield one Document; of JSON Lines, a story an object a line, one for each."""
    for block in json_blocks(source.text):
        document = Document(source.text, "jsonld", source.name, source.url, source.encoding, source.lost)
        document.take_json([block])
        yield document


jsonld = Format(sniff=_sniff, read=_read, suffixes=(".jsonld", ".json"))
