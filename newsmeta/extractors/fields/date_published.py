"""Dates: when the story was published and last changed, as metadata and the page print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsmeta.extractors.daymetas import MADE, METAS, NAMED
from newsmeta.extractors.declared import (
    from_items,
    from_meta,
    from_meta_ending,
    from_page_items,
    story_items,
)
from newsmeta.extractors.evidence import Evidence, Words
from newsmeta.extractors.extractor import extractor
from newsmeta.extractors.hiddendates import ISO, in_data, in_fields
from newsmeta.extractors.layout import layout
from newsmeta.extractors.listedtimes import is_listed
from newsmeta.extractors.pictures.beside import is_pictured
from newsmeta.extractors.posted import DAY, behind_story
from newsmeta.extractors.prose.daylines import is_stamp
from newsmeta.extractors.prose.lines import ends_sentence
from newsmeta.extractors.surroundings import FAR, NEAR, Surroundings, surroundings
from newsmeta.extractors.urlday import url_day
from newsmeta.sources.document import Document
from newsmeta.sources.page import Element, Page, words
from newsmeta.sources.place import Place
from newsmeta.sources.structured import texts

_ITEMS = {"datePublished": 0.9, "dateCreated": 0.45, "uploadDate": 0.3}
_DIGIT = re.compile(r"\d")
_STAMPS = ("datetime", "data-datetime", "data-published", "data-timestamp", "content", "title")
_TIMES, _MOST = 40, 10  # time elements, those beside the story counted, and left out
_MOST_PRINTED = 6  # other elements named for a date
_LONGEST, _AROUND = 120, 480  # letters of what prints a date and little else, of what may stand around it
_SHORTEST = 20  # letters of a box that may print two dates
_BOX, _GLUED = 40, re.compile(r"[^\W\d_]\d|\d[^\W\d_]|\d{5}")  # letters of a box that holds a date, glued parts
_ORDINAL = ("sup", "br", "svg", "i")
_LABEL = 40  # letters before a date that may say what it dates
_NEAR = 300  # letters under the headline
_LEVELS, _BESIDE = 3, 6  # boxes around the headline, what is looked at beside it
_INSTANT = re.compile(r"\d{4}-?\d\d-?\d\dT\d\d:?\d\d.{0,12}(?:Z|[+-]\d\d:?\d\d)$")


@extractor
def date_published(document: Document) -> Iterator[Evidence]:
    stated = [
        *from_items(document, "date_published", _ITEMS),
        *from_meta(document, "date_published", METAS),
        *from_meta_ending(document, "date_published", NAMED, 0.5, METAS),
        *from_meta_ending(document, "date_published", MADE, 0.45, METAS),
        *from_page_items(document, "date_published", {"datePublished": 0.6}),
    ]
    yield from stated
    if document.page:
        times = list(_times(document, document.page))
        yield from times
        yield from _printed(document, document.page)
        yield from _under_headline(document, document.page)
        if not stated and not times:
            yield from in_data(document)
            yield from in_fields(document.page)
            yield from behind_story(document, document.page)
    for text, place in layout(document).dates:
        yield Evidence("date_published", text, "prose", "printed date", place, 0.6 if is_stamp(text) else 0.5)
    yield from _in_url(document)


def _in_url(document: Document) -> Iterator[Evidence]:
    for meta in [*document.named("link:canonical"), *document.named("og:url")][:1]:
        if day := url_day(meta.content):
            yield Evidence("date_published", day, "url", f"day in {meta.name}", meta.place, 0.3)
            return
    if document.url and (day := url_day(document.url)):
        yield Evidence("date_published", day, "url", "day in the URL", None, 0.3)


def _times(document: Document, page: Page) -> Iterator[Evidence]:
    near = surroundings(document)
    rank = 0
    for element in page.select("time")[:_TIMES]:
        if near.is_aside(element) or is_listed(element):
            continue
        rank += 1
        printed = words(element)
        stamp = next((name for name in _STAMPS if _DIGIT.search(element.attr(name) or "")), None)
        parts = {"context": Words(_context(element, printed))}
        trust = max(0.3, 0.66 - 0.04 * rank)
        if stamp:
            place = page.attribute(element, stamp)
            yield Evidence("date_published", element.attr(stamp) or "", "html", f"time {stamp}", place, trust, parts)
        if printed:
            yield Evidence("date_published", printed, "html", "time", page.content(element), trust - 0.1, parts)
        if rank >= _MOST:
            return


def _context(element: Element, printed: str) -> str:
    """Return the words around a date that may say what it dates ("Updated on …"), with the class names."""
    parent = element.parent
    around = _short_words(parent, _AROUND) if printed and hasattr(parent, "tag") else ""
    names = f"{element.attr('class') or ''} {element.attr('itemprop') or ''}"
    before = around[: around.find(printed)][-_LABEL:] if printed and printed in around else ""
    return f"{before}|{names}"


def _short_words(element: Element, most: int) -> str:
    """Return an element's words; nothing for a container of more than *most* letters."""
    text = element.text
    return " ".join(text.split()) if len(text) <= most else ""


def _printed(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield the dates that elements near headline and end are named for, stamps in their attributes before words."""
    seen: set[str] = set()
    sure = any(_INSTANT.match(meta.content) for meta in document.named("article:published_time"))
    stated = [value for item in story_items(document) for value in texts(item, "datePublished")]
    sure = sure or any(_INSTANT.match(value.text) for value in stated)
    for spot in surroundings(document).named("date", NEAR if sure else FAR, under=sure):
        element = spot.element
        if element.tag in ("time", "meta", "a") or len(seen) >= _MOST_PRINTED:
            continue
        holder, stamp = _stamped(element)
        text = _spaced(element, _unchanged(element, _short_words(element, _AROUND)))
        usable = bool(text) and text not in seen and len(text) <= _LONGEST and bool(_DIGIT.search(text))
        if not usable and not stamp:
            continue
        seen.add(text)
        parts = {"context": Words(_context(element, text))}
        trust = max(0.25, 0.52 - 0.03 * len(seen)) - (0.1 if spot.where != "under" else 0)
        if stamp:
            value, place = holder.attr(stamp) or "", page.attribute(holder, stamp)
            yield Evidence("date_published", value, "html", f"stamp in {stamp}", place, trust + 0.05, parts)
        if usable:
            yield Evidence("date_published", text, "html", "printed date", page.content(element), trust, parts)


def _unchanged(element: Element, text: str) -> str:
    """Return the words of a box of dates without those of a part that is called updated, where digits are left."""
    changed = element.select_one(".updated,.modified") if len(text) > _SHORTEST else None
    rest = text.replace(words(changed), "", 1) if changed is not None and changed.tag != "time" else text
    return rest if _DIGIT.search(rest) else text


def _spaced(element: Element, text: str) -> str:
    """Return the words of a box for a date with blanks between its parts, which may stand glued: day, month, year."""
    if len(text) > _BOX or not _GLUED.search(text):
        return text
    parts = [words(part) for part in element.select("*") if part.tag not in _ORDINAL and part.select_one("*") is None]
    sign = "/" if all(map(str.isdecimal, parts)) else " "
    return sign.join(parts) if "".join(parts) == text.replace(" ", "") else text


def _stamped(element: Element) -> tuple[Element, str | None]:
    """Return the attribute that holds a date's stamp and its element: the one named for it, or the first inside."""
    for holder in (element, element.select_one("[content]")):
        for name, value in holder.attrs.items() if holder is not None else ():
            if _is_stamp(name, value):
                return holder, name
    return element, None


def _is_stamp(name: str, value: object) -> bool:
    return name not in ("class", "href", "src", "alt") and isinstance(value, str) and bool(ISO.match(value))


def _under_headline(document: Document, page: Page) -> Iterator[Evidence]:
    """Yield what stands right under the headline, where a date is printed without any mark-up that says so."""
    found: list[tuple[str, Any]] = []
    size, passed, near = 0, 0, surroundings(document)
    for text, holder in near.lines(NEAR):
        if size > _NEAR:
            break
        far = passed > _NEAR and near.is_card(holder)  # a long standfirst may stand between
        if holder.tag != "time" and not (far or _tells(text, holder) or _is_pictured(holder)):
            found.append((text, holder))
            size += len(text)
        passed += len(text)
    after = " ".join(" ".join([text for text, _ in found]).split())[:_NEAR]
    heading = near.heading
    if heading is None:
        return
    if _DIGIT.search(after):
        place = _dated_line(page, found) or page.content(heading)
        yield Evidence("date_published", after, "html", "under the headline", place, 0.35)
    if not DAY.search(after):
        before, holder = _over(heading, near)
        if before:
            yield Evidence("date_published", before, "html", "over the headline", page.part(holder, before), 0.3)


def _tells(text: str, holder: Any) -> bool:
    """Say whether words are a standfirst's or the story's: too many for a line that prints a date."""
    paragraph = holder.closest("p")
    said = text if paragraph is None else paragraph.text
    return len(text) > _LONGEST or (len(said) > _LONGEST and ends_sentence(said.rstrip()))


def _is_pictured(holder: Any) -> bool:
    """Say whether words tell of a picture beside them; under a portrait who wrote the story is named, and when."""
    caption = holder.closest("figcaption")
    captioned = caption is not None and caption.select_one("address,a[rel~='author']") is None
    return captioned or is_pictured(holder)


def _dated_line(page: Page, lines: list[tuple[str, Any]]) -> Place | None:
    """Return where the first of the *lines* that holds a day stands; else the first with a digit."""
    for sign in (DAY, _DIGIT):
        for text, holder in lines:
            if sign.search(text):
                return page.part(holder, " ".join(text.split()))
    return None


def _over(heading: Element, near: Surroundings) -> tuple[str, Any]:
    """Return the few words over a headline where they hold a digit, with the container of both."""
    inner: Any = heading
    node, said = heading.parent, words(heading)
    for _ in range(_LEVELS):
        if not hasattr(node, "tag") or node.tag in ("body", "html"):
            break
        if any(near.is_aside(one) for one in islice(inner.previous_siblings, _BESIDE) if hasattr(one, "tag")):
            break
        before, found, _after = " ".join(node.text[:_AROUND].split()).partition(said)
        if before and found:
            return (before.strip() if len(before) <= _LONGEST and _DIGIT.search(before) else ""), node
        inner, node = node, node.parent
    return "", node
