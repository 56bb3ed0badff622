"""Finds a story's pictures on its page: each with the smallest part of the page that also holds its words."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any, Final

from newsmeta.extractors.pictures.address import address_of, is_emblem
from newsmeta.extractors.pictures.frame import Frame
from newsmeta.extractors.pictures.names import names_author, role_of
from newsmeta.extractors.pictures.own import is_furniture, is_own
from newsmeta.extractors.pictures.same import picture_keys
from newsmeta.extractors.pictures.words import Said, alt_of, listen
from newsmeta.extractors.pictures.zone import Zone, line
from newsmeta.lexicon import every
from newsmeta.sources.page import Page, one_line, start_of, words
from newsmeta.wire.caption import parse_caption
from newsmeta.wire.name import is_desk

_MOST: Final = 80  # pictures and captions of a page
_HIGHEST: Final = 5  # elements around one that say more than those inside
_FARTHEST: Final = 12  # elements around one that are looked at, wrappers included
_NAMED: Final = ",".join(
    f'[class*="{word}" i]' for word in ("caption", "legend", "leyenda", "didascalia", "bildunterschrift", "cutline")
)
_BESIDE: Final = 300  # letters of words that follow a picture
_BEHIND: Final = 9  # elements behind one among which they are
_CREDIT: Final = 120  # letters of a credit behind a figure
_SHOWN: Final = ("img", "amp-img")
_PICTURES: Final = "img,amp-img,[data-src],[data-srcset],[src]:not(script,iframe,audio,video,source)"


def frames(page: Page, url: str | None, stated: frozenset[str], heading: Any) -> list[Frame]:
    """Return the story's pictures in document order; *stated* is what identifies those that metadata name.

    The story's *heading* counts on a page without an ``h1``.
    """
    zone = Zone(page, url, heading)
    found: dict[Any, Frame] = {}
    heard: set[Any] = set()
    _gather(_pictured(zone), zone, found, heard)
    if not _has_lead(found):
        _gather((seed for seed in zone.root.select(_NAMED)[:_MOST] if zone.holds(seed)), zone, found, heard)
    if stated and not _has_lead(found):
        _gather(_named_by(stated, page, zone), zone, found, heard, sure=True)
    return sorted(found.values(), key=lambda frame: start_of(frame.root))


def _has_lead(found: dict[Any, Frame]) -> bool:
    return any(frame.leads and frame.named for frame in found.values())


def _named_by(stated: frozenset[str], page: Page, zone: Zone) -> Iterator[Any]:
    """Yield the captions before the story's text whose picture metadata name: whatever box they stand in, it is its."""
    for seed in page.select("figcaption")[:_MOST]:
        if start_of(seed) > zone.text:
            return
        figure = seed.closest("figure")
        picture = figure.select_one(_PICTURES) if figure is not None else None
        if picture is not None and not stated.isdisjoint(picture_keys(address_of(picture)[0])):
            yield seed


def _pictured(zone: Zone) -> Iterator[Any]:
    """Yield what may belong to a picture of the story: captions first, then pictures."""
    yield from (seed for seed in zone.root.select("figcaption")[:_MOST] if zone.holds(seed))
    seeds = zone.root.select(",".join(_SHOWN))[:600]
    late = bisect(seeds, zone.end, key=start_of)
    kept = (
        seed for seed in (*seeds[:late], *(one for one in seeds[late:] if one.closest("figure"))) if zone.holds(seed)
    )
    yield from (seed for seed in islice(kept, _MOST) if not _is_emblem(seed))


def _gather(seeds: Iterator[Any], zone: Zone, found: dict[Any, Frame], heard: set[Any], *, sure: bool = False) -> None:
    """Enter the frames around *seeds*, each once; what stands in one of them is not asked again."""
    for seed in seeds:
        if seed in heard:
            continue
        frame = _frame(seed, zone)
        if frame is not None and frame.root not in found and (sure or is_own(frame, zone)):
            found[frame.root] = frame
            heard.update(frame.root.select(f"img,amp-img,figcaption,{_NAMED}"))
            heard.update(islice(line(frame.root), _HIGHEST))


def _frame(seed: Any, zone: Zone) -> Frame | None:
    """Return the frame around a picture or a caption: a figure, or what holds one picture and few words."""
    best = Frame(seed, seed, Said(), start_of(seed) < zone.text, bare=True) if _is_bare(seed, zone) else None
    size = -1
    for root in _containers(seed, zone):
        picture = seed if seed.tag in _SHOWN else _first_picture(root)
        more = zone.said_in(root)
        if best is None or more > size or (best.picture is None and picture is not None):
            said = listen(root) if more else Said()
            if best is None or _richer(said, best.said) or (best.picture is None and picture is not None):
                best = Frame(root, picture, said, start_of(root) < zone.text)
        size = more
        if best.said.captions and best.said.credits and best.picture is not None:
            break
    if best is not None and _is_wordless(best):
        _hear_beside(best, zone)
    elif best is not None and best.root.tag == "figure" and not best.said.credits:
        _hear_behind(best)
    return best


def _is_wordless(frame: Frame) -> bool:
    """Say whether a frame holds a picture of a story and not a word."""
    return frame.picture is not None and not (frame.named or _loose(frame.said) or is_furniture(frame.picture))


def _is_bare(seed: Any, zone: Zone) -> bool:
    """Say whether a picture stands right in what holds the headline or the story, in no part of its own."""
    return seed.tag in _SHOWN and seed.parent in zone.around


def _next(root: Any, zone: Zone) -> Any:
    """Return the element that follows *root*, or what holds nothing but it; None at the end of the story's part."""
    for node in islice(line(root), _HIGHEST):
        if node in zone.around:
            return None
        for beside in islice(node.next_siblings, _BEHIND):
            if hasattr(beside, "tag") and beside.text:
                return beside
    return None


def _hear_beside(frame: Frame, zone: Zone) -> None:
    """Take the words that follow a picture as its caption where they repeat its alternative text or hold a credit."""
    beside = _next(frame.root, zone)
    text = words(beside) if beside is not None else ""
    if not 0 < len(text) <= _BESIDE or beside.select_one("img,a[href],h1,h2,h3") is not None:
        return
    if frame.leads and names_author(beside.attr("class") or ""):
        return  # the story's byline
    again = text == alt_of(frame.picture)
    named = again or role_of(beside) in ("caption", "credit") or text.lower().startswith(_openers())
    if named or (beside.tag != "h2" and parse_caption(text).credit):
        inside = listen(beside)
        frame.said.captions.append(beside)
        if inside.credits and (told := [*inside.caption, *inside.loose]):
            frame.said.caption += told
            frame.said.credit += inside.credit
            frame.said.credits += inside.credits
            return
        frame.said.caption += inside.loose or [text]
        after = next((one for one in islice(beside.next_siblings, 3) if hasattr(one, "tag")), None)
        if after is not None and role_of(after) == "credit" and not parse_caption(text).credit:
            _sign(frame, after)


def _hear_behind(frame: Frame) -> None:
    """Take the words right behind a figure as its credit where they are one and nothing else."""
    after = next((one for one in islice(frame.root.next_siblings, 3) if hasattr(one, "tag")), None)
    if after is None or len(after.text) > _CREDIT or _has_credit(frame.said.caption or frame.said.loose):
        return
    found = parse_caption(words(after))
    if is_desk(found.credit.partition(",")[0].casefold()):
        return  # "red, lindvik.example/Agenturen" signs the story
    if found.credit and not found.caption and after.select_one("img,a[href]") is None:
        _sign(frame, after)


def _sign(frame: Frame, element: Any) -> None:
    """Enter an element's words as the credit of a frame."""
    if len(element.text) <= _CREDIT:
        frame.said.credit.append(words(element))
        frame.said.credits.append(element)


@cache
def _openers() -> tuple[str, ...]:
    """Return the words with which a line says that it tells what a picture shows ("Pictured:", "图为")."""
    return tuple(every("caption", "openers"))


def _richer(said: Said, than: Said) -> bool:
    """Say whether more is known of what the words are: a caption or a credit that was not there before."""
    gained = bool(said.captions) > bool(than.captions) or (
        bool(said.credits) > bool(than.credits) and not _has_credit(than.caption)
    )
    return gained or (not than.captions and not than.credits and not _loose(than) and _loose(said))


def _has_credit(caption: list[str]) -> bool:
    """Say whether a caption ends in its credit: a name farther out is then somebody else's, the story's author."""
    text = one_line(" ".join(caption))
    return bool(text) and bool(parse_caption(text).label)


def _loose(said: Said) -> bool:
    return any(run.strip() for run in said.loose)


def _containers(seed: Any, zone: Zone) -> Iterator[Any]:
    """Yield ever larger containers around *seed* as long as they hold one picture and few words."""
    figure = seed.closest("figure")
    root = figure if figure is not None else seed.parent if seed.tag in _SHOWN else seed
    height = 0
    for _ in range(_FARTHEST):
        if root is None or root in zone.around or zone.is_large(root) or height == _HIGHEST:
            return
        height += figure is not None or zone.said_in(root) > 0  # a wrapper that says nothing is no step
        single = root.tag == "figure" and len(root.select("figcaption")) == 1
        if not single and _pictures(root) > 1:
            return
        yield root
        root = root.parent


def _first_picture(root: Any) -> Any:
    """Return the first picture in *root* that is no icon beside its words; None where there is none."""
    return next((one for one in root.select(_PICTURES)[:8] if not _is_emblem(one)), None)


def _is_emblem(picture: Any) -> bool:
    """Say whether a picture is an emblem: its plain address says so, and it has no better one."""
    written = picture.attr("src") or ""
    likely = bool(written) and not written.startswith("data:") and is_emblem(written)
    return likely and is_emblem(address_of(picture)[0])


def _pictures(root: Any) -> int:
    """Return how many different pictures *root* holds; a picture shown twice (for a lightbox) is one."""
    found = root.select(_PICTURES)[:8]
    if len(found) < 2:
        return len(found)
    images = [(address_of(image)[0], image.attr("alt") or "") for image in found]
    images = [image for image in images if not is_emblem(image[0])] or images[:1]
    names = {written.split("?")[0].rsplit("/", 1)[-1] for written, _ in images if written}
    texts = {alt for written, alt in images if written}
    return len(names) if "" in texts else min(len(names), len(texts))
