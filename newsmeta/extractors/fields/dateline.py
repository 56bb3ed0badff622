"""Datelines: where, when and by which agency a story was filed, as its first words print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsmeta.extractors.declared import from_items
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.extractors.surroundings import NEAR, surroundings
from newsmeta.lexicon.gazetteer import is_place
from newsmeta.sources.document import Document
from newsmeta.sources.page import Page, words
from newsmeta.wire.dateline import parse_dateline

_CALLED = re.compile(r"(?:^|[-_\s])(?:dateline|location|ortsmarke|spitzmarke|place)(?:$|[-_\s])", re.IGNORECASE)
_DASH = re.compile(r"[^\W\d_)][)\]]?\s?[-–—]{1,2}\s|[)）]\s?[-–—:.]")
_STAMP = re.compile(r"\s{0,9}\d{4}-\d\d-\d\d")
_HEAD, _NEAR = 260, 60  # letters among which a dateline stands, and its dash
_TOWN, _NAMES = 40, 260  # letters of a town, of class names that are looked at
_MOST = 2  # paragraphs, elements in each, standfirsts
_TEXTS = ("p", "div", "h2", "h3", "span")


@extractor
def dateline(document: Document) -> Iterator[Evidence]:
    stated = from_items(document, "dateline", {"dateline": 0.6})
    yield from (item for item in stated if not _STAMP.match(item.text))
    laid = layout(document)
    found = laid.dateline
    if found:
        block, start, end = found
        place = block.part(start, end)
        parts = {"place": Words(laid.town, place)} if laid.town else {}
        how = "dateline whose place the story names again" if laid.town else "dateline"
        yield Evidence("dateline", block.text[start:end], "prose", how, place, 0.9, parts)
    elif document.page:
        yield from islice(_elsewhere(document, document.page), 1)


def _elsewhere(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the datelines that only a name gives away, or that stand outside the story, the surest first."""
    yield from _named(document, page)
    yield from _in_standfirst(document, page)
    yield from _in_description(document)


def _named(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the place that opens the story in an element which is called dateline or place."""
    told = (block for block in document.blocks if block.kind == "paragraph" and block.element is not None)
    for block in islice(told, _MOST):
        outer = block.element
        for element in (outer, *outer.select("[class]")[:_MOST]) if outer is not None else ():
            if not _CALLED.search((element.attr("class") or "")[:_NAMES]):
                continue
            name = words(element).strip(" -–—·:.")
            if (
                block.text.startswith(name)
                and 1 < len(name) <= _TOWN
                and (name.isupper() or is_place(name.partition(",")[0]))
            ):
                place = page.part(element, name)
                yield Evidence("dateline", name, "html", "named so", place, 0.6, {"place": Words(name, place)})


def _in_standfirst(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the dateline that opens a standfirst, set apart by more than a colon: that may follow a topic."""
    for spot in islice(surroundings(document).named("standfirst", NEAR, under=True), _MOST):
        text = words(spot.element)[:_HEAD]
        parsed = parse_dateline(text) if spot.element.tag in _TEXTS and len(text) > _NEAR else None
        if parsed is not None and parsed.start == 0 and parsed.places and (parsed.agencies or parsed.separator != ":"):
            yield Evidence("dateline", parsed.text, "html", "standfirst", page.part(spot.element, parsed.text), 0.5)


def _in_description(document: Document) -> Iterator[Evidence]:
    """Yield the dateline that opens a description made of the story's first words, where the page prints none."""
    for meta in [*document.named("description")[:1], *document.named("og:description")[:1]]:
        parsed = parse_dateline(meta.content[:_HEAD]) if _DASH.search(meta.content, 0, _NEAR) else None
        if parsed is not None and parsed.start == 0:
            yield Evidence("dateline", parsed.text, "meta", f"{meta.name} opens with it", meta.place, 0.3)
            return
