"""A bare JSON-LD file: its items, nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from newsmeta.sources.document import Document, Format, Source
from newsmeta.sources.jsonitems import JsonBlock


def _sniff(head: str) -> float:
    start = head.lstrip("\ufeff \t\r\n")
    if start[:1] not in ("{", "["):
        return 0.0
    return 0.9 if '"@context"' in start or '"@type"' in start or '"@graph"' in start else 0.4


def _read(source: Source) -> Iterable[Document]:
    """Yield one Document; of JSON Lines, a story an object a line, one for each."""
    for start, end in _stories(source.text):
        document = Document(source.text, "jsonld", source.name, source.url, source.encoding, source.lost)
        document.take_json([JsonBlock(source.text[start:end], start)])
        yield document


def _stories(text: str) -> list[tuple[int, int]]:
    """Return where each story stands: every line of JSON Lines, else the whole text."""
    spans = []
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            if not (words[0] == "{" and words[-1] == "}"):
                return [(0, len(text))]
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans if len(spans) > 1 else [(0, len(text))]


jsonld = Format(sniff=_sniff, read=_read, suffixes=(".jsonld", ".json"))
