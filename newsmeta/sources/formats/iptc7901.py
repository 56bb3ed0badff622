"""IPTC 7901, the wire text of the teleprinters: a header line, keywords and headline, copy, and the time of filing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsmeta.sources.document import Document, Format, Source
from newsmeta.sources.entry import Entry
from newsmeta.sources.innerpage import paragraph
from newsmeta.sources.origin import Words, plain
from newsmeta.sources.place import Span
from newsmeta.sources.sheet import Sheet

_START, _TEXT, _END = "\x01", "\x02", "\x03"
_HEADER = re.compile(
    r"\x01?(?:ZCZC[ \t]{0,5}\s)?(?P<source>[A-Za-z]{2,6})(?P<number>\d{1,6})[ ]{1,3}(?P<priority>[1-9])"
    r"[ ]{1,3}(?P<category>[A-Za-z]{1,6})(?:[ ]{1,3}(?P<words>\d{1,6}))?(?:[ ]{1,5}(?P<rest>[^\n\x02]{1,100}))?"
)
_TIME = re.compile(r"(?:\d{2}){3}(?:[A-Z]{1,4})?[ ]{1,3}[A-Za-z]{3,4}[ ]{1,3}\d{2,4}")
_KEYWORDS: Final = re.compile(r"[^\s/][^/\n]{0,60}(?:/[^/\n]{1,60}){0,12}/|[^\s/]{1,60}(?:/[^\s/]{1,60}){1,12}/?")
_HEAD_LINES, _LONGEST, _SHORT = 12, 200, 60


def _sniff(head: str) -> float:
    start = head.lstrip("\ufeff\r\n\x00 \t")
    if start[:1] == _START and _HEADER.match(start):
        return 0.98
    return 0.9 if start[:4] == "ZCZC" and _HEADER.match(start) else 0.0


def _read(source: Source) -> Iterator[Document]:
    text = source.text
    sheet = Sheet(source.text)
    starts = [found.start() for found in re.finditer(_START, text)] or [0]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        entry = Entry(source, "iptc7901", plain(text, start, end), sheet)
        _fill(entry, text, start, end)
        yield entry.document()


def _fill(entry: Entry, text: str, start: int, end: int) -> None:
    header = _HEADER.search(text, start, min(end, start + 400))
    if header:
        name = plain(text, *header.span("source"))
        entry.named("sourceOrganization", "Organization", name)
        entry.say("identifier", plain(text, header.start("source"), header.end("number")))
    body = text.find(_TEXT, start, end)
    first = body + 1 if body >= 0 else (text.find("\n", header.end(), end) + 1 if header else start)
    last = text.find(_END, first, end)
    stop = last if last >= 0 else end
    rows = list(_lines(text, first, stop))
    rows = rows[_head(entry, rows) :]
    if filed := _TIME.search(text, max(stop - 200, first), min(stop + 200, end)):
        entry.say("dateCreated", plain(text, *filed.span()))
        rows = [row for row in rows if not row.text.strip().endswith(filed[0]) or len(row.text) > _LONGEST]
    whole = plain(text, 0, len(text))
    spans = list(_paragraphs(rows))
    if header and spans and _is_code(text[slice(*spans[-1])], header["source"]):
        spans.pop()
    entry.blocks += [paragraph(whole, *span) for span in spans]


def _is_code(line: str, source: str) -> bool:
    """Say whether a line is the desk's own mark under a story: the agency's letters and the editors' signs."""
    return len(line) <= _SHORT and line.casefold().startswith(f"{source.casefold()} ") and not line.endswith((".", "!"))


def _lines(text: str, start: int, end: int) -> Iterator[Words]:
    """Yield the lines that hold words, blanks at their start kept: they begin a paragraph."""
    at = start
    for line in text[start:end].split("\n"):
        yield plain(text, at, at + len(line))
        at += len(line) + 1


def _head(entry: Entry, rows: list[Words]) -> int:
    """Take keywords and headline from the first lines; return the index of the line after them."""
    after = 0
    for index, row in enumerate(rows[:_HEAD_LINES]):
        words = row.strip()
        if not words.text:
            continue
        if _KEYWORDS.fullmatch(words.text[:_LONGEST]) and not entry.has("headline"):
            _keywords(entry, words)
            after = index + 1
        elif words.text.endswith("=") and len(words.text) <= _LONGEST:
            name = "alternativeHeadline" if entry.has("headline") else "headline"
            entry.say(name, words.part(0, len(words.text) - 1).strip())
            after = index + 1
        elif not entry.has("headline") and _stands_alone(rows, index):
            entry.say("headline", words)
            return index + 1
        else:
            break
    return after


def _stands_alone(rows: list[Words], index: int) -> bool:
    """Say whether a line is short, ends no sentence and is parted from the next: a headline without its sign."""
    text = rows[index].text.strip()
    following = rows[index + 1].text if index + 1 < len(rows) else ""
    parted = not following.strip() or following[:1] in " \t"
    return len(text) <= _LONGEST // 2 and not text.endswith((".", "!", ",", "-")) and parted


def _keywords(entry: Entry, row: Words) -> None:
    for found in re.finditer(r"[^/]+", row.text):
        entry.say("keywords", row.part(*found.span()).strip())


def _paragraphs(rows: list[Words]) -> Iterator[Span]:
    """Yield where the paragraphs stand: each begins after a blank line or with an indented one."""
    indented = any(row.text[:1] in " \t" and row.text.strip() for row in rows)
    wrapped = indented or any(not row.text.strip() for row in rows[:-1])
    start: int | None = None
    end = 0
    for row in rows:
        begins = not row.text.strip() or not wrapped or row.text[:1] in " \t"
        if begins and start is not None:
            yield Span(start, end)
            start = None
        if row.text.strip():
            first, end = row.span()
            start = first if start is None else start
    if start is not None:
        yield Span(start, end)


iptc7901 = Format(sniff=_sniff, read=_read, suffixes=(".iptc", ".7901", ".tst"))
