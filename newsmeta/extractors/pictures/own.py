"""Tells a story's own pictures from teasers, videos, portraits of authors and furniture."""

from __future__ import annotations

import re
from typing import Any, Final

from newsmeta.extractors.pictures.address import address_of, is_emblem
from newsmeta.extractors.pictures.frame import Frame
from newsmeta.extractors.pictures.words import Said
from newsmeta.extractors.pictures.zone import Zone, line
from newsmeta.sources.page import start_of, words

_LOOSE: Final = 200
_STAMP: Final = re.compile(r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s{1,20}\d{1,2}:\d\d\b")
_SHORTEST: Final = 20
_ICON: Final = 64
_CLOCK: Final = re.compile(r"\b\d{1,2}:\d\d\b")
_DRAWN: Final = re.compile(r"\.(?:svg|gif)(?:$|[?#])", re.IGNORECASE)


def is_own(frame: Frame, zone: Zone) -> bool:
    """Say whether a frame holds a picture of the story rather than a teaser, a video or furniture."""
    if _teaser(frame, zone):
        return False
    captioned = any(caption.tag == "figcaption" for caption in frame.said.captions)
    timed = _STAMP if captioned else _CLOCK
    if any(":" in run and timed.search(run) for run in (*frame.said.loose, *frame.said.caption)):
        return False
    if frame.picture is None:
        caption = " ".join(" ".join(frame.said.caption).split())
        return frame.leads and len(caption) >= _SHORTEST
    late = start_of(frame.root) > zone.end
    if captioned:
        return True
    if frame.root.tag == "figure":
        return not late
    if frame.said.captions or (frame.said.credits and not frame.leads):
        return not late
    return _plain(frame, zone)


def _teaser(frame: Frame, zone: Zone) -> bool:
    """Say whether most of a frame's words are a link to another page."""
    linked = sum([len(words(link)) for link in frame.root.select("a[href]")[:6] if zone.leads_away(link)])
    return linked > 0 and linked >= 0.6 * len(words(frame.root))


def _plain(frame: Frame, zone: Zone) -> bool:
    """Say whether a picture stands among the story's paragraphs, with nothing but a few words of its own beside it."""
    root = frame.root
    inside = any(node == zone.story for node in line(root))
    if not inside and not frame.leads:
        return False
    address = address_of(frame.picture)[0]
    if (
        _DRAWN.search(address)
        or is_emblem(address)
        or is_icon(frame.picture)
        or root.closest("button,a[href]") is not None
    ):
        return False
    if not inside:
        frame.root, frame.said = frame.picture, Said()
        return True
    runs = [run for run in frame.said.loose if run.strip()]
    framed = root.select_one("a[href],button,input,h2,h3,time") is None
    return framed and len(runs) <= 2 and sum(map(len, runs)) <= _LOOSE


def is_icon(picture: Any) -> bool:
    """Say whether a picture is too small to be one of a story's: an icon, a tracking pixel."""
    for name in ("width", "height"):
        digits = (picture.attr(name) or "").removesuffix("px").strip()
        if digits.isascii() and digits.isdigit() and int(digits[:6]) <= _ICON:
            return True
    return False
