"""Plain text: dumps of pages and wire copy, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsmeta.sources.document import Block, Document, Flaw, Format, Source
from newsmeta.sources.place import Span

_SAMPLE, _ODD = 4000, 0.05
_LAID_OUT = "\t\n\f"
_BLANKS = dict.fromkeys(map(ord, "\xa0\u2007\u2009\u202f"), " ")
"""Blanks that hold a page's words together or are narrower than others; in a short line they are blanks."""
_SHORT = 120  # letters of a line that may name somebody; longer ones are prose, which stays as printed
_BEGINNINGS = {
    "%PDF-": "a PDF document",
    "\x1f\u2039": "packed with gzip",
    "\x1f\x8b": "packed with gzip",
    "PK\x03\x04": "a ZIP archive or an office document",
    "\u2030PNG": "a PNG picture",
    "\u00ff\u00d8\u00ff": "a JPEG picture",
}
"""How files begin that are often saved under a page's name, as Windows-1252 decodes them."""
_ADDRESS = re.compile(
    r"https?://[^\s/]{1,300}/\S{0,2000}|(?:[^\s<>]{0,300}[\\/])?[\w%.-]{1,200}\.(?:x?html?|txt|json(?:ld)?|xml|rss|eml|ttl)"
)


def _read(source: Source) -> Iterable[Document]:
    document = Document(source.text, "text", source.name, source.url, source.encoding, source.lost)
    at = gap = 0
    for line in source.text.split("\n"):
        words = line.strip().lstrip("\ufeff")
        if words:
            start = at + line.find(words)
            plain = words if len(words) > _SHORT or words.isascii() else words.translate(_BLANKS)
            document.blocks.append(Block(plain, Span(start, start + len(words)), gap=gap))
            gap = 0
        else:
            gap += 1
        at += len(line) + 1
    document.flaws += _hollow(document)
    return [document]


def _hollow(document: Document) -> Iterable[Flaw]:
    """Return why a source holds no story at all: nothing is in it, a picture or an archive is, or a path alone."""
    head = document.text[:_SAMPLE]
    odd = sum(char < " " and char not in _LAID_OUT for char in head)
    known = next((what for begin, what in _BEGINNINGS.items() if head.startswith(begin)), None)
    if known or odd > max(1, _ODD * len(head)):
        told = f"it is {known}" if known else "it is full of control characters"
        yield Flaw("not-text", f"this is not text: {told}", Span(0, 1))
    elif not document.blocks:
        yield Flaw("empty-source", "there are no words in this source", Span(0, 0))
    elif len(document.blocks) == 1 and _ADDRESS.fullmatch(document.blocks[0].text):
        message = "this is the address of a story, not the story: read the file and hand on what it holds"
        yield Flaw("empty-source", message, document.blocks[0].place)


text = Format(sniff=lambda head: 0.1, read=_read, suffixes=(".txt", ".text"))
