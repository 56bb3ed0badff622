"""Plain text: dumps of pages and wire copy, line by line."""

from __future__ import annotations

from collections.abc import Iterable

from newsmeta.sources.document import Block, Document, Format, Source, Span


def _read(source: Source) -> Iterable[Document]:
    document = Document(source.text, "text", source.name, source.url, source.encoding, source.lost)
    at = gap = 0
    for line in source.text.split("\n"):
        words = line.strip().lstrip("\ufeff")
        if words:
            start = at + line.find(words)
            document.blocks.append(Block(words, Span(start, start + len(words)), gap=gap))
            gap = 0
        else:
            gap += 1
        at += len(line) + 1
    return [document]


text = Format(sniff=lambda head: 0.1, read=_read, suffixes=(".txt", ".text"))
