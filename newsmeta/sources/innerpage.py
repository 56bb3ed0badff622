"""A page inside another file: the HTML that a feed's entry, a JSON string or an e-mail carries."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from newsmeta.sources.caps import tame
from newsmeta.sources.document import Block
from newsmeta.sources.origin import Lifted, Origin, Words
from newsmeta.sources.page import AttributePlace, Element, ElementPlace, Page, WordsPlace, parse
from newsmeta.sources.pageblocks import page_blocks
from newsmeta.sources.place import Place, Span
from newsmeta.sources.projection import project
from newsmeta.sources.xmlwords import decoded

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|img|figure|ul|ol|li|h[1-6]|blockquote|table|body|html)[\s/>]", re.IGNORECASE
)
_PARAGRAPH = re.compile("<p>([^<]*+)</p>")
_GAP = "\n\n"
_BREAK = re.compile(r"(?:(?><(?:br|hr|/?(?:div|p|tr|td|table|center|section))\b[^<>]{0,2000}>\s*+))++", re.IGNORECASE)


def is_markup(text: str) -> bool:
    """Say whether *text* holds HTML tags rather than plain words."""
    return bool(_MARKUP.search(text[:20_000]))


class InnerPage(Page):
    """A page whose places are those of the file that it was taken from."""

    __slots__ = ("origin",)

    def __init__(self, origin: Origin) -> None:
        text, _ = tame(origin.text)
        super().__init__(text, parse(text))
        self.origin = origin

    def attribute(self, element: Element, name: str) -> Place:
        return Lifted(AttributePlace(self.source, element, name), self.origin)

    def content(self, element: Element) -> Lifted:
        return Lifted(ElementPlace(self.source, element), self.origin)

    def part(self, element: Element, text: str) -> Place:
        return Lifted(WordsPlace(ElementPlace(self.source, element), text), self.origin)

    def head(self) -> Place | None:
        return None

    def blocks(self) -> list[Block]:
        """Return the prose: its paragraphs or, where none is marked, the runs of words between line breaks."""
        found = list(page_blocks(self))
        if any(block.kind == "paragraph" for block in found):
            return found
        return found + list(self._runs())

    def _runs(self) -> Iterator[Block]:
        at = 0
        for gap in _BREAK.finditer(self.source):
            yield from self._run(at, gap.start())
            at = gap.end()
        yield from self._run(at, len(self.source))

    def _run(self, start: int, end: int) -> Iterator[Block]:
        found = project(self.source, start, end)
        text = " ".join(found.text.split())
        lead = len(found.text) - len(found.text.lstrip())
        if text:

            def at(first: int, last: int) -> Place:
                return Lifted(found.span(first + lead, last + lead), self.origin)

            yield Block(text, at(0, len(text)), "paragraph", at=at)


def without_tags(said: Words) -> Words:
    """Return the words of the HTML that *said* holds, white space folded."""
    found = project(said.text, 0, len(said.text), parted=True)
    return Words(found.text, lambda start, end: said.at(*found.span(start, end)), said.key_span).strip()


def paragraphs_of(origin: Origin) -> Words:
    """Return the words of the paragraphs of HTML that newsmeta wrote, every one of them, parted by blank lines."""
    told = [decoded(origin.text, *found.span(1)) for found in _PARAGRAPH.finditer(origin.text)]
    starts = list(accumulate([len(each.text) + len(_GAP) for each in told], initial=0))

    def at(first: int, last: int) -> Span:
        if not told:
            return origin.at(0, 0)
        begin, stop = (min(bisect_right(starts, each) - 1, len(told) - 1) for each in (first, max(last - 1, first)))
        start = told[begin].at(first - starts[begin], first - starts[begin] + 1).start
        return origin.at(start, max(told[stop].at(last - starts[stop] - 1, last - starts[stop]).end, start))

    return Words(_GAP.join([each.text.replace("\n", " ") for each in told]), at)


def text_blocks(origin: Origin) -> Iterator[Block]:
    """Yield the paragraphs of plain text: its lines, those that blank lines part where there are any."""
    text = origin.text
    divider = re.compile(r"\n[ \t\r]*+\n\s*+") if re.search(r"\n[ \t\r]*+\n", text) else re.compile(r"\n\s*+")
    at = 0
    for start, end in [*(gap.span() for gap in divider.finditer(text)), (len(text), len(text))]:
        if text[at:start].strip():
            yield paragraph(origin, at, start)
        at = end


def paragraph(origin: Origin, start: int, end: int, kind: str = "paragraph") -> Block:
    """Return ``origin.text[start:end]`` as a block, white space folded."""
    written = origin.text[start:end]
    text = " ".join(written.split())
    offsets = _offsets(written, text)

    def at(first: int, last: int) -> Span:
        begin, stop = offsets[min(first, len(text) - 1)], offsets[min(max(last - 1, first), len(text) - 1)]
        return origin.at(start + begin, start + stop + 1)

    return Block(text, Words(text, at), kind)


def _offsets(written: str, folded: str) -> list[int]:
    """Return for each character of *folded* its offset in *written*."""
    offsets, at = [], 0
    for character in folded:
        while written[at] != character and not (character == " " and written[at].isspace()):
            at += 1
        offsets.append(at)
        at += 1
    return offsets
