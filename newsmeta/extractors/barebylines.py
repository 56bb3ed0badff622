"""Bylines that only their place gives away: a name between headline and story, or under its last words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsmeta.extractors.authorpages import is_topic_page
from newsmeta.extractors.backednames import APART, is_backed, is_dated, may_write
from newsmeta.extractors.bylinewords import names_source
from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.pictures.beside import follows_picture, is_pictured, is_pictures_words
from newsmeta.extractors.prose.bracketednames import is_bracketed_name, signed_behind
from newsmeta.extractors.prose.bylinelines import INITIALED, bare_names
from newsmeta.extractors.prose.contacts import contacts
from newsmeta.extractors.prose.daylines import is_date
from newsmeta.extractors.prose.likelybylines import find_bylines
from newsmeta.extractors.prose.lines import is_paragraph
from newsmeta.extractors.surroundings import NEAR, Surroundings
from newsmeta.sources.document import Block, Document
from newsmeta.sources.marks import roles_of
from newsmeta.sources.page import Page, words
from newsmeta.wire import eastasian, vocabulary
from newsmeta.wire.byline import parse_byline
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.jobtitle import is_title
from newsmeta.wire.mail import EMAIL
from newsmeta.wire.name import given, is_desk, strip_intro
from newsmeta.wire.person import is_person, is_vietnamese

_LINES = 24  # under the headline
_MOST, _OPENING = 2, 2  # bylines; paragraphs, of which one may be the standfirst
_STORY, _LAST = 12, 2  # blocks at the story's start that say whom it is about, at its end where somebody signs
_SHORT = 120  # letters of a signature or the box of one
_BOXES = 3  # an element and those around it whose names say what it is
_AROUND = 600  # letters of a box that holds a portrait and its words
_BARS = re.compile(r"\s[|｜•·]\s")
_FILED = re.compile(r"\A[(\[（【][^()\[\]（）【】=]{2,16}=[^()\[\]（）【】=]{2,16}[)\]）】]\s?")
"""Town and agency before a Korean reporter: "(남해=뉴스일) 홍길동 기자"."""
_NEAREST, _PAIR = 4, 2  # nodes before the headline, or in a box there; a name and a title
_NAMING = ("h2", "h3", "h4", "h5", "p", "span", "strong", "b", "a")
_TOLD, _NAMED = 400, 6  # letters of a paragraph about an author; words among which the verb stands
_ITALICS = ("em", "i")


def bare_bylines(document: Document, page: Page, near: Surroundings, credited: str) -> Iterator[Evidence]:
    """Yield the names under the headline that nothing calls a byline; where there are none, those that sign the story.

    Asked only where metadata, mark-up and a word for "by" name nobody. Where structured data has ``credited`` somebody
    who is no person, only those count whose line says that they wrote, or has the date beside it, and names in
    brackets under the story as Japanese papers sign.
    """
    story = document.blocks[:_STORY]
    head = _head(near, page)
    lines = find_bylines(head, [is_date(line) for line in head], story)
    found = [line for line in lines if is_backed(line, head) and may_write(line, _is_doubted(line, head, credited))]
    for block in found[:_MOST]:
        yield Evidence("authors", block.text, "html", "name under the headline", block.place, 0.5, group="head")
    if found:
        return
    if portrayed := _portrayed(near, page):
        yield Evidence("authors", portrayed.text, "html", "name over the headline", portrayed.place, 0.45)
        return
    last = [*_last(document), *_right_behind(near, page)]
    signed = [one for one in last if _signs(one) and may_write(one, bool(credited) and not _is_formal(one))]
    for block in signed or _signed_behind(document) or _told_of(document, credited):
        yield Evidence("authors", block.text, "html", "name under the story", block.place, 0.45)


def _last(document: Document) -> list[Block]:
    """Return the story's last blocks without addresses and those that say whom to call."""
    tail = document.blocks[-_LINES:]
    called = contacts(tail)
    told = [(at, block) for at, block in enumerate(tail) if not _is_address(block.text)]
    return [block for at, block in told[-_LAST:] if at not in called]


def _portrayed(near: Surroundings, page: Page) -> Block | None:
    """Return the name in a box over the headline that holds a portrait, the name and a job title, as columns have."""
    before = near.heading.previous_siblings if near.heading is not None else ()
    boxes = (one for one in islice(before, _NEAREST) if hasattr(one, "tag") and one.select_one("img") is not None)
    for box in boxes:
        said = [one for one in islice(box.iter_elements(_NAMING), _NEAREST) if words(one)]
        if len(box.text) > _AROUND or near.is_aside(box) or len(said) < _PAIR:
            continue
        name = words(said[0])
        if " " in name and is_person(name) and is_title(words(said[1])):
            return Block(name, page.part(said[0], name), "line", element=said[0])
    return None


def _is_doubted(line: Block, head: list[Block], credited: str) -> bool:
    """Say whether somebody credited makes a name doubtful: a house, unless a day is beside; a login, unless known."""
    if not credited or is_dated(line, head):
        return False
    return credited == "house" or not any(given(name.split()[0]) for name in parse_byline(line.text).authors)


def _told_of(document: Document, credited: str) -> list[Block]:
    """Return the name of whom the last paragraph, in italics, tells what they are: "Jane Doe is a writer."."""
    last = document.blocks[-1:] if not credited else []
    told = [one for one in last if one.kind == "paragraph" and one.element is not None and len(one.text) <= _TOLD]
    found = ((one, *_who(one)) for one in told if _is_slanted(one.element, one.text))
    return [Block(name, one.part(at, at + len(name))) for one, name, at in found if name]


def _who(block: Block) -> tuple[str, int]:
    """Return the person's name with which a sentence of a paragraph begins, and where; a verb for being follows."""
    words_ = block.text.split()
    verbs = vocabulary.words("byline", "copula")
    at = next((at for at, word in enumerate(words_[:_NAMED]) if word in verbs), 0)
    name = " ".join(words_[:at])
    return (name, 0) if at > 1 and is_person(name) and given(words_[0]) else ("", 0)


def _is_slanted(element: Any, text: str) -> bool:
    """Say whether all words of an element are set in italics."""
    return element.tag in _ITALICS or any(words(one) == text for one in element.select(",".join(_ITALICS)))


def _is_address(text: str) -> bool:
    """Say whether a line under a signature is only where to write or call: an e-mail address, a number."""
    return EMAIL.fullmatch(text) is not None or not any(map(str.isalpha, text))


def _is_formal(block: Block) -> bool:
    """Say whether a signature has a form that nothing else has: in brackets, on the right, named a byline.

    So sign papers in Japan (（山田太郎）) and broadcasters in Prague (Jana Nová, kac).
    """
    named = block.element is not None and (_is_called_byline(block.element) or _is_on_the_right(block.element))
    return named or is_bracketed_name(block.text) or INITIALED.search(block.text) is not None


def _is_called_byline(element: Any) -> bool:
    """Say whether an element, or a small box around it, is named a byline by its class or id."""
    boxes = (one for one in islice((element, *element.ancestors), _BOXES) if hasattr(one, "attr"))
    small = (one for one in boxes if one is element or len(one.text) <= _SHORT)
    return any("byline" in roles_of(f"{one.attr('class') or ''} {one.attr('id') or ''}") for one in small)


def _signed_behind(document: Document) -> list[Block]:
    """Return the names with which the first or a last paragraph ends in brackets, as papers in Japan sign."""
    told = [block for block in document.blocks if block.kind == "paragraph"]
    found = ((block, signed_behind(block.text)) for block in (*told[:1], *told[1:][-_LAST:]))
    signed = ((block, names, len(block.text) - 1) for block, names in found if names)
    return [Block(names, block.part(end - len(names), end)) for block, names, end in islice(signed, 1)]


def _right_behind(near: Surroundings, page: Page) -> Iterator[Block]:
    """Yield the first line behind the story's last block, as a block: some pages sign outside the paragraphs."""
    for raw, holder in islice(near.last_lines(), 1):
        text = " ".join(raw.split())
        if not near.is_aside(holder):
            yield Block(text, page.part(holder, text), "paragraph", element=holder)


def _head(near: Surroundings, page: Page) -> list[Block]:
    """Return the lines from the headline to the story's second paragraph: a standfirst may stand among them."""
    head: list[Block] = []
    told = 0
    lines = ((text, holder) for raw, holder in islice(near.lines(NEAR), _LINES) for text in _parted(raw))
    for text, holder in lines:
        if holder.tag == "button" or holder.closest("figcaption") is not None or not any(map(str.isalnum, text)):
            continue
        if near.is_aside(holder) or is_pictures_words(holder) or is_pictured(holder) or _names_a_topic(holder):
            continue
        if follows_picture(holder) and parse_caption(text).label:
            continue
        housed = is_desk(strip_intro(text).casefold()) or (names_source(text) and not _names_somebody(text))
        kind = "desk" if housed else "line"
        block = Block("" if kind == "desk" else text, page.part(holder, text), kind, element=holder)
        told += is_paragraph(block)
        if told == _OPENING:
            break
        head.append(block)
    return head


def _names_a_topic(element: Any) -> bool:
    """Say whether words stand in the link to a topic's page: "Filed under: ACM Awards"."""
    link = element.closest("a[href]")
    return link is not None and is_topic_page(link.attr("href") or "")


def _names_somebody(text: str) -> bool:
    """Say whether a line names a person, not only an editor's letters ("Quelle: dpa, nhm")."""
    return any(map(is_person, parse_byline(text).authors))


def _parted(raw: str) -> list[str]:
    """Return a line's parts between bars: name and town, day, how often it was read."""
    return _BARS.split(_FILED.sub("", " ".join(raw.split())))


def _signs_off(text: str) -> bool:
    """Say whether two hyphens, a name and a place sign: "-- Jane Doe in Lindvik"; a name alone may be a quotation's."""
    parsed = parse_byline(text[2:]) if text.startswith("-- ") else None
    return parsed is not None and bool(parsed.authors and parsed.places) and not parsed.organizations


def _is_on_the_right(element: Any) -> bool:
    style = (element.attr("style") or "")[:_SHORT].replace(" ", "").lower()
    return (element.attr("align") or "").lower() == "right" or "text-align:right" in style


def _signs(block: Block) -> bool:
    """Say whether a block is a signature: names alone, set apart or beginning with a given name."""
    if block.kind != "paragraph" or len(block.text) > _SHORT or block.element is None:
        return False
    if _signs_off(block.text):
        return True
    names, element = bare_names(block), block.element
    if not names or any(map(_names_a_topic, (element, *element.select("a[href]")[:1]))):
        return False
    apart = element.tag in APART or any(words(one) == block.text for one in element.select(",".join(APART)))
    apart = apart or "byline" in roles_of(element.attr("class") or "") or _is_on_the_right(element)
    sure = (eastasian.is_eastasian(name) or is_vietnamese(name.lower()) or given(name.split()[0]) for name in names)
    return apart or any(sure)
