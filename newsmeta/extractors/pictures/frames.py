"""Finds a story's pictures on its page: each with the smallest part of the page that also holds its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from newsmeta.extractors.pictures.address import address_of
from newsmeta.extractors.pictures.words import Said, listen
from newsmeta.extractors.pictures.zone import Zone
from newsmeta.sources.page import Page

_MOST: Final = 80
_HIGHEST: Final = 5
_LONGEST: Final = 1600
_LOOSE: Final = 320


@dataclass(slots=True)
class Frame:
    """One picture of the story: its element (None for one that only its caption shows), container and words."""

    root: Any
    picture: Any
    said: Said
    late: bool = False


def frames(page: Page, url: str | None) -> list[Frame]:
    """Return the story's pictures in document order."""
    zone = Zone(page, url)
    seeds: list[Any] = [seed for seed in (*page.select("figcaption")[:_MOST], *page.select("img")[:400]) if zone.holds(seed)]
    found: dict[Any, Frame] = {}
    heard: set[Any] = set()
    for seed in seeds[: 2 * _MOST]:
        frame = _frame(seed, zone, heard)
        if frame is not None and frame.root not in found:
            found[frame.root] = frame
            heard.update(frame.said.captions)
    for seed in zone.root.select('[class*="caption" i]')[:_MOST]:
        if seed not in heard and zone.holds(seed) and not _within(seed, found):
            frame = _frame(seed, zone, heard)
            if frame is not None and frame.root not in found and frame.said.captions:
                found[frame.root] = frame
    return sorted(found.values(), key=lambda frame: _start(frame.root))


def _start(element: Any) -> int:
    location = element.source_location
    return location.start_tag.start_offset if location else 0


def _within(element: Any, found: dict[Any, Frame]) -> bool:
    for _ in range(8):
        if element is None:
            return False
        if element in found:
            return True
        element = element.parent
    return False


def _frame(seed: Any, zone: Zone, heard: set[Any]) -> Frame | None:
    """Return the frame around a picture or a caption: a figure, or what holds one picture and few words."""
    best: Frame | None = None
    for root in _containers(seed, zone):
        said = listen(root)
        picture = seed if seed.tag == "img" else root.select_one("img")
        if best is None or _richer(said, best.said) or (best.picture is None and picture is not None):
            best = Frame(root, picture, said, _start(root) > zone.end)
        if said.captions and said.credits and picture is not None:
            break
    return best


def _richer(said: Said, than: Said) -> bool:
    """Say whether more is known of what the words are: a caption or a credit that was not there before."""
    gained = bool(said.captions) > bool(than.captions) or bool(said.credits) > bool(than.credits)
    return gained or (not than.captions and not than.credits and not _loose(than) and _loose(said))


def _loose(said: Said) -> bool:
    return any(run.strip() for run in said.loose)


def _containers(seed: Any, zone: Zone) -> Iterator[Any]:
    """Yield ever larger containers around *seed* as long as they hold one picture and few words."""
    figure = seed.closest("figure")
    root = figure if figure is not None else seed.parent
    for _ in range(_HIGHEST):
        if root is None or root in zone.above or not hasattr(root, "tag"):
            return
        if len(root.text) > _LONGEST or root.select_one("h1") is not None or _pictures(root) > 1:
            return
        yield root
        root = root.parent


def _pictures(root: Any) -> int:
    """Return how many different pictures *root* holds; a picture shown twice (for a lightbox) is one."""
    found = set()
    for image in root.select("img")[:8]:
        written = address_of(image)[0]
        if written:
            found.add(image.attr("alt") or written.split("?")[0].rsplit("/", 1)[-1])
    return len(found)
