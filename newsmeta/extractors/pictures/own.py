"""Tells a story's own pictures from teasers, videos, portraits of authors and furniture."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final

from newsmeta.extractors.pictures.address import address_of, is_emblem
from newsmeta.extractors.pictures.frame import Frame
from newsmeta.extractors.pictures.names import names_author, names_picture
from newsmeta.extractors.pictures.words import Said, alt_of
from newsmeta.extractors.pictures.zone import Zone, line
from newsmeta.extractors.prose.lines import weight
from newsmeta.lexicon import every, folded
from newsmeta.sources.page import one_line, start_of, words
from newsmeta.wire.caption import parse_caption

_LOOSE: Final = 200  # letters beside a picture among the paragraphs that nothing calls a caption
_BESIDE: Final = 320  # letters beside a lead picture that end in a credit without a label
_CREDIT: Final = 120  # letters of a credit alone
_CREDITED: Final = 700
"""No caption that ends in a labelled credit is longer."""
_STAMP: Final = re.compile(r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s{1,20}\d{1,2}:\d\d\b")
_SHORTEST: Final = 20  # letters of a caption without its picture
_NEAR: Final = 5  # elements around a picture that may be the author's; links in its own part
_LONGEST: Final = 400  # letters of class names that are looked at
_ICON: Final = 64  # pixels of an icon's side
_EDGE: Final = 20  # letters before or behind a time at an end
_CLOCK: Final = re.compile(r"\b\d{1,2}:\d\d\b")
_DRAWN: Final = re.compile(r"\.(?:svg|gif)(?:$|[?#])", re.IGNORECASE)


def is_own(frame: Frame, zone: Zone) -> bool:
    """Say whether a frame holds a picture of the story rather than a teaser, a video or furniture."""
    if _teaser(frame, zone):
        return False
    if frame.picture is not None and _is_portrait(frame) and not _is_told(frame):
        return False
    captioned = any(caption.tag == "figcaption" and words(caption) for caption in frame.said.captions)
    timed = _STAMP if captioned else _CLOCK
    if any(":" in run and _is_at_an_end(run.strip(), timed) for run in (*frame.said.loose, *frame.said.caption)):
        return False
    if frame.picture is None:
        caption = one_line(" ".join(frame.said.caption))
        return frame.leads and len(caption) >= _SHORTEST and frame.root.select_one("h2,h3,h4,h5") is None
    if not (frame.said.captions or frame.root.tag == "figure" or address_of(frame.picture)[0]):
        return False  # a wheel that turns while a button's words load
    late = start_of(frame.root) > zone.end
    if captioned:
        return True
    if frame.root.tag == "figure":
        return not late
    if frame.said.captions or (frame.said.credits and not frame.leads):
        return not late
    return _plain(frame, zone)


def _is_at_an_end(run: str, timed: re.Pattern[str]) -> bool:
    """Say whether a time stands at one end of words: inside a sentence it tells what the picture shows."""
    return any(match.start() < _EDGE or len(run) - match.end() < _EDGE for match in timed.finditer(run))


def _teaser(frame: Frame, zone: Zone) -> bool:
    """Say whether most of a frame's words are a link to another page, or its title is one."""
    title = frame.root.select_one("h2 a[href],h3 a[href],h4 a[href]")
    if title is not None and zone.leads_away(title):
        return True
    linked = sum([len(words(link)) for link in frame.root.select("a[href]")[:6] if zone.leads_away(link)])
    return linked > 0 and linked >= 0.6 * len(words(frame.root))


def _is_told(frame: Frame) -> bool:
    """Say whether words that are called a caption end in a credit: no portrait of an author has them."""
    return (
        frame.leads and bool(frame.said.captions) and bool(parse_caption(one_line(" ".join(frame.said.caption))).credit)
    )


def _is_portrait(frame: Frame) -> bool:
    """Say whether the picture itself stands in what the page calls its author: whoever wrote is shown."""
    for node in islice(line(frame.picture), 1, _NEAR):
        if (names := node.attr("class")) and names_author(names[:_LONGEST]):
            return True
        if node == frame.root:
            break
    box = frame.root.parent if frame.root.tag == "li" else None
    return box is not None and names_author((box.attr("class") or "")[:_LONGEST])


def _plain(frame: Frame, zone: Zone) -> bool:
    """Say whether a picture stands among the story's paragraphs, with nothing but a few words of its own beside it."""
    root = frame.root
    inside = any(node == zone.story for node in line(root))
    if not inside and not frame.leads:
        return False
    around = root.closest("button,a[href]")
    if is_furniture(frame.picture) or (around is not None and (around.tag == "button" or zone.leads_away(around))):
        return False
    if not inside:
        if not _speaks(frame):
            frame.root, frame.said = frame.picture, Said()
        return True
    runs = [run for run in frame.said.loose if run.strip()]
    framed = root.select_one("button,input,h2,h3,time") is None
    framed = framed and not any(words(link) or zone.leads_away(link) for link in root.select("a[href]")[:_NEAR])
    return (framed and len(runs) <= 2 and sum(map(len, runs)) <= _LOOSE) or _speaks(frame)


def _speaks(frame: Frame) -> bool:
    """Say whether the few words beside a lead picture are its own: its alternative text, or with a credit."""
    said = one_line(" ".join((*frame.said.loose, *frame.said.credit)))
    if not 0 < len(said) <= _CREDITED or frame.root.select_one("input,h2,h3,time") is not None:
        return False
    if said == alt_of(frame.picture) or _is_credited(frame) or _is_captioned(frame, said) or _is_signed(frame):
        return True
    found = parse_caption(said)
    if len(said) > _BESIDE and not found.label:
        return False
    if found.credit[:1] != "(" and folded(found.label.strip(" :：")) in every("page", "boilerplate"):
        return False  # "Source: …" names where the story is from, unless it ends a caption in brackets
    return bool(found.label or (found.credit and found.caption))


def _is_credited(frame: Frame) -> bool:
    """Say whether words in brackets are called a credit, with a caption's beside them: "(Supplied: Jane Doe)"."""
    signed = any(run.strip()[:1] in ("(", "[") for run in frame.said.credit)
    return signed and any(run.count(" ") > 1 for run in frame.said.loose)


def _is_signed(frame: Frame) -> bool:
    """Say whether nothing but a credit stands beside a picture, and it or their box is called a picture's."""
    if not frame.said.credits or len(" ".join(frame.said.credit)) > _CREDIT or any(map(str.strip, frame.said.loose)):
        return False
    return any(names_picture(one.attr("class") or "") for one in (frame.root, *frame.said.credits))


def _is_captioned(frame: Frame, said: str) -> bool:
    """Say whether a small box named for a picture holds it and one paragraph: <div class=photo>."""
    runs = [run for run in frame.said.loose if run.strip()]
    if (
        len(runs) != 1
        or len(said) > _LOOSE
        or weight(said) < _SHORTEST
        or not names_picture(frame.root.attr("class") or "")
    ):
        return False
    return frame.root.select_one("p,span") is not None and frame.root.select_one("a[href],button") is None


def is_furniture(picture: Any) -> bool:
    """Say whether a picture is the page's rather than a story's: drawn, an emblem, or too small."""
    address = address_of(picture)[0]
    return bool(_DRAWN.search(address)) or is_emblem(address) or is_icon(picture)


def is_icon(picture: Any) -> bool:
    """Say whether a picture is too small to be one of a story's: an icon, a tracking pixel."""
    for name in ("width", "height"):
        digits = (picture.attr(name) or "").removesuffix("px").strip()
        if digits.isascii() and digits.isdigit() and int(digits[:6]) <= _ICON:
            return True
    return False
