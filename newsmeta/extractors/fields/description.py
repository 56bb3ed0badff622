"""Standfirsts: the words between headline and story, else what metadata gives as description."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsmeta.extractors.declared import from_items, from_meta, spellings
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.layout import layout
from newsmeta.extractors.pictures.words import alt_of
from newsmeta.extractors.posted import DAY
from newsmeta.extractors.prose.bylinelines import is_introduced
from newsmeta.extractors.prose.daylines import is_date, is_stamp
from newsmeta.extractors.prose.lines import ends_sentence, weight
from newsmeta.extractors.surroundings import NEAR, Surroundings, surroundings
from newsmeta.sources.document import Block, Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Element, Page, one_line, words
from newsmeta.sources.place import Span
from newsmeta.sources.runs import parted_words
from newsmeta.sources.story import story_of
from newsmeta.wire.caption import parse_caption

_ITEMS = {"description": 0.75, "abstract": 0.6}
_METAS = spellings(
    {
        "feed:description": 0.8,
        "og:description": 0.72,
        "description": 0.72,
        "twitter:description": 0.6,
        "dc.description": 0.55,
        "dcterms.description": 0.55,
        "sailthru.description": 0.6,
        "itemprop:description": 0.6,
    }
)
_TEXTS = ("h2", "h3", "h4", "h5", "h6", "p", "div", "span", "section", "strong", "ul", "li")
_BARE = ("div", "span", "strong")
_BEGUN, _ENDS = ("og:description", "description"), " .…"
_LINES, _MORE = 24, 8  # lines under the headline; letters by which one is longer than what begins it
_OPENING, _FURTHER = 2, 8  # blocks of a story that show how its paragraphs are made
_FIRST = re.compile(r"first-?paragraph", re.IGNORECASE)
_SPOKEN = "speakable"
"""What names the words that a voice reads out first: the story's own beginning."""
_BESIDE = {"beside", "byline", "date"}
_SHORTEST, _LONGEST = 30, 700  # letters of a standfirst
_REACH, _SURE, _CLOSE = 150, 120, 25  # nodes under the headline: looked at, a sure place, a place that needs no name
_MOST = 3  # pieces of one standfirst
_FEWEST, _FEWER = 5, 2
"""Blanks that a sentence has; so many less with its full stop, or in a heading beside the headline."""
_LOOKS, _WORDY = 12, 60  # elements inside that are looked at; letters of a paragraph of the story
_TELLING = ("paragraph", "heading")
_ALIKE = 3  # paragraphs made alike, from which the first stands apart
_LEVELS, _ALTS, _NAMED = 3, 5, 12  # boxes around, pictures in each, letters of an alternative text that tells
_BYLINE = 120  # letters of what may stand between a paragraph and the story
_SENTENCE = re.compile(r"(?<=[.!?…])\s")
_CLOCK = re.compile(r"\d[:.]\d\d$")
_STAMP = 40  # letters of a day and the time behind it


@extractor
def description(document: Document) -> Iterator[Evidence]:
    yield from from_items(document, "description", _ITEMS)
    yield from from_meta(document, "description", _METAS)
    if document.page:
        shown = [*_marked(document, document.page), *_plain(document, document.page)]
        yield from shown or [*_loose(document, document.page)] or _made_otherwise(document, document.page)
        yield from _completed(document, document.page)
    found, lead = layout(document).standfirst, layout(document).lead
    if found:
        yield Evidence("description", found.text, "prose", "standfirst", found.place, 0.6)
    if lead:
        yield Evidence("description", lead.text, "prose", "first paragraph", lead.place, 0.3)


def _marked(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the first blocks under the headline whose names call them standfirst."""
    said = ""
    found = 0
    for spot in surroundings(document).named("standfirst", _REACH, under=True):
        if found == _MOST:
            return
        element = spot.element
        if (element.tag not in _TEXTS and "-" not in element.tag) or (spot.roles & _BESIDE and not _is_part(element)):
            continue
        text = words(element)
        if (
            text in said
            or _SPOKEN in (element.attr("id") or "")
            or not _is_standfirst(element, text)
            or _holds_more(element)
            or _repeats_alt(element, text)
            or _shares_a_picture(element)
        ):
            continue
        said, found = f"{said} {text}", found + 1
        trust = (0.92 if spot.rank < _SURE else 0.78) if found == 1 else 0.6
        if element.parent == story_of(page) and _FIRST.search((element.attr("class") or "")[:_LONGEST]):
            trust = 0.7  # the story's own first paragraph, set larger
        yield Evidence("description", text, "html", "standfirst", page.content(element), trust)


def _is_part(element: Element) -> bool:
    """Say whether a class names a standfirst as a part of a block with another name: "article-info__lead"."""
    parts = (name.rpartition("__") for name in (element.attr("class") or "")[:_LONGEST].split())
    return any(block and roles_of(part) == {"standfirst"} for block, _, part in parts)


def _holds_more(element: Element) -> bool:
    """Say whether an element holds a picture's words beside a standfirst, or paragraphs of the story."""
    if any("beside" in roles_of(inner.attr("class") or "") for inner in element.select("[class]")[:_LOOKS]):
        return True
    return sum(len(one.text) > _WORDY for one in element.select("p")[:_LOOKS]) > 1


def _shares_a_picture(element: Element) -> bool:
    """Say whether words stand in what is named for a picture and holds one: they are its caption, whatever it says."""
    box = element.parent
    named = hasattr(box, "attr") and "beside" in roles_of(box.attr("class") or "")
    return bool(named) and box.select_one("img") is not None and box.select_one("h1") is None


def _ends_in_credit(text: str) -> bool:
    """Say whether words behind a bar are a labelled credit: a caption, whatever its box is called."""
    return "|" in text and bool(parse_caption(text).label)


def _repeats_alt(element: Element, text: str) -> bool:
    """Say whether the words begin with the alternative text of a picture in the same box: they are its caption."""
    node = element.parent
    for _ in range(_LEVELS):
        if not hasattr(node, "tag") or node.tag in ("article", "main", "body"):
            return False
        alts = (alt_of(one) for one in node.select("img[alt]")[:_ALTS])
        if any(len(alt) > _NAMED and text.startswith(alt) for alt in alts):
            return True
        node = node.parent
    return False


def _plain(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield what stands under the headline by its place alone: a smaller heading, a paragraph apart, a bold one."""
    story, near = story_of(page), surroundings(document)
    for place, (element, rank) in enumerate(near.texts):
        text = words(element)
        beside = near.heading is not None and element.tag != "p" and element.parent == near.heading.parent
        if not _is_standfirst(element, text) or not _is_sentence(text, _FEWEST - _FEWER if beside else _FEWEST):
            continue
        if len(text) <= _BYLINE and _is_signed(text):
            continue
        if element.tag != "p" and rank < _CLOSE:
            yield Evidence("description", text, "html", "heading under the headline", page.content(element), 0.91)
        elif element.tag == "p" and (_stands_over_byline(near, place) or any(map(_is_signed, _after(element)))):
            yield Evidence("description", text, "html", "paragraph over the byline", page.content(element), 0.88)
        elif element.tag == "p" and element.parent != story and rank < _CLOSE:
            yield Evidence("description", text, "html", "paragraph under the headline", page.content(element), 0.7)
        else:
            strong = element.select_one("strong,b")
            if strong is not None and len(words(strong)) > 0.95 * len(text):
                yield Evidence("description", text, "html", "bold first paragraph", page.content(element), 0.88)
            elif element.tag == "p" and rank < _CLOSE and _is_apart(element):
                yield Evidence("description", text, "html", "paragraph under the headline", page.content(element), 0.7)
        return


def _is_apart(element: Any) -> bool:
    """Say whether a paragraph is no part of the text behind it: alone in its box, or named where no other one is."""
    beside = [one for one in islice(element.next_siblings, _LOOKS) if getattr(one, "tag", "") == "p"]
    told = [one for one in beside if weight(one.text) > _WORDY]
    return not told or (bool(element.attr("class")) and not any(one.attr("class") for one in told))


def _completed(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the line under the headline, in no paragraph of the story, that a stated description only begins."""
    stated = (one_line(meta.content).rstrip(_ENDS) for name in _BEGUN for meta in document.named(name)[:1])
    begun = tuple({said for said in stated if len(said) >= _SHORTEST})
    heads = tuple(said.split(" ")[0] for said in begun)
    for raw, holder in islice(surroundings(document).lines(NEAR), _LINES if begun else 0):
        text = one_line(raw) if raw.startswith(heads) else ""
        if not text.startswith(begun) or not _SHORTEST <= len(text) <= _LONGEST or holder.tag == "p":
            continue
        longer = all(len(text) > len(said) + _MORE for said in begun if text.startswith(said))
        told = {block.element.tag for block in document.blocks[_OPENING:_FURTHER] if block.element is not None}
        if longer and ends_sentence(text) and holder.tag not in told:
            yield Evidence("description", text, "html", "a description's whole", page.content(holder), 0.9)
        return


def _loose(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the sentences right behind the headline that stand in no paragraph where the story's do."""
    near = surroundings(document)
    first = (block.element for block in document.blocks[:_FURTHER] if block.kind == "paragraph")
    told = {element.tag for element in first if element is not None}
    for raw, holder in islice(near.lines(NEAR), _LINES if near.heading is not None and told == {"p"} else 0):
        text = one_line(raw)
        if holder.tag == "p" and len(text) > _WORDY:
            return
        if holder.tag not in _BARE or not ends_sentence(text) or words(holder) != text or near.is_aside(holder):
            continue
        if _is_standfirst(holder, text) and _is_sentence(text, _FEWEST) and _follows(holder, near.heading):
            yield Evidence("description", text, "html", "words under the headline", page.content(holder), 0.7)
            return


def _follows(element: Any, heading: Any) -> bool:
    """Say whether an element, or a box of it alone, stands right behind the headline or what holds it."""
    for node in islice((element, *element.ancestors), _LEVELS):
        before = next((one for one in node.previous_siblings if hasattr(one, "tag")), None)
        if before is not None:
            return bool(before == heading or any(inner == before for inner in heading.ancestors))
    return False


def _made_otherwise(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the story's first paragraph where those behind it are all made alike, and it is not."""
    wordy = (block for block in document.blocks[:_LOOKS] if block.kind in _TELLING and len(block.text) >= _WORDY)
    title = surroundings(document).heading
    told = [block.element for block in wordy if block.element is not None and block.element != title][: _ALIKE + 1]
    makes = [*map(_make, told)]
    if len(makes) <= _ALIKE or len({*makes[1:]}) > 1 or makes[0] == makes[1]:
        return
    if makes[0][0] == makes[1][0] and not makes[0][1] and told[0].parent in told[1].ancestors:
        return  # what is paid for is named behind it, or stands in a box of its own
    element, text = told[0], words(told[0])
    if ends_sentence(text) and _is_sentence(text, _FEWEST) and _is_standfirst(element, text):
        yield Evidence("description", text, "html", "first paragraph apart", page.content(element), 0.5)


def _make(element: Any) -> tuple[str | None, ...]:
    """Return how a paragraph is made: tag and class of it and of its box."""
    box = element.parent
    return element.tag, element.attr("class"), box.tag, box.attr("class")


def _is_signed(line: str) -> bool:
    """Say whether a line says who wrote or when: "By Jane Doe", "5 March"."""
    return is_introduced(line) or is_stamp(line) or is_date(Block(line, Span(0, 0)))


def _after(element: Any) -> Iterator[str]:
    """Yield the words of the short element right behind a paragraph, and of a second one that is no paragraph."""
    behind = (one for one in islice(element.next_siblings, 5) if hasattr(one, "tag"))
    for place, one in enumerate(islice(behind, 2)):
        if len(one.text) > _BYLINE or (place and one.tag == "p"):
            return
        yield parted_words(one)


def _stands_over_byline(near: Surroundings, place: int) -> bool:
    """Say whether byline or date stand between a paragraph, the *place*-th text, and the next."""
    rank = near.texts[place][1]
    after = near.texts[place + 1][1] if place + 1 < len(near.texts) else _SURE
    spots = [*near.named("byline", NEAR, under=True), *near.named("date", NEAR, under=True)]
    short = (spot for spot in spots if spot.element.tag != "meta" and len(spot.element.text) <= _BYLINE)
    return any(rank < spot.rank < after for spot in short)


def _is_sentence(text: str, blanks: int) -> bool:
    """Say whether a text tells something by its number of *blanks*: no byline, no date, no label."""
    return text.count(" ") > blanks - _FEWER * ends_sentence(text) or not text.isascii()


def _leads_on(element: Element, text: str) -> bool:
    """Say whether words hold no whole sentence and end in a link: "This story is part of our series on harbours"."""
    link = next(iter(element.select("a[href]")[-1:]), None)
    said = words(link) if link is not None else ""
    return bool(said) and text.endswith(said) and not any(map(ends_sentence, _SENTENCE.split(text)))


def _is_standfirst(element: Element, text: str) -> bool:
    if not _SHORTEST <= len(text) <= _LONGEST and not _SHORTEST <= weight(text) <= _LONGEST:
        return False
    if (roles_of(element.attr("class") or "") & _BESIDE and not _is_part(element)) or _ends_in_credit(text):
        return False
    if _CLOCK.search(text[-_STAMP:]) and DAY.search(text[-_STAMP:]):
        return False  # who wrote it, and when
    if (
        element.select_one("h1,img,figure,time,li + li,p + p") is not None
        or element.closest("a,figure,nav") is not None
    ):
        return False
    if _leads_on(element, text):
        return False
    item = element.closest("li")
    return item is None or "standfirst" in roles_of(item.attr("class") or "")
