"""The pictures: one entry each, however often and wherever the page speaks of them, the lead picture first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.pictures.address import is_emblem
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.parts import Image
from newsmeta.model.picture import image_of
from newsmeta.model.reading import Candidate
from newsmeta.model.samepicture import picture_keys, say_the_same, stem_of

_SHOWN: Final = frozenset(("html", "prose"))
_LEADING: Final = frozenset(("lead figure", "lead caption"))
_MOST: Final = 100


@dataclass(slots=True)
class _Picture:
    """One picture with the evidence that speaks of it."""

    image: Image
    shown: bool
    keys: frozenset[str]
    members: list[Evidence] = field(default_factory=list)

    @property
    def told(self) -> bool:
        return bool(self.image.caption or self.image.credit)


def _decide(context: Context) -> Decision:
    ranked = sorted(context.of("images"), key=lambda item: (0.0 if item.source in _SHOWN else 2 - item.trust))
    pictures: list[_Picture] = []
    rows: list[Candidate] = []
    for item in ranked[: 2 * _MOST]:
        image = image_of(item, context)
        shown = item.source in _SHOWN
        if not (image.url or image.caption or image.credit or image.file):
            rows.append(Candidate(item, False, "names no picture and no caption"))
            continue
        keys = picture_keys(image.url) if image.url else frozenset()
        known = next((one for one in pictures if _same(one, image, keys, shown)), None)
        if known is None:
            pictures.append(_Picture(image, shown, keys, [item]))
        else:
            known.image, known.keys = _joined(known.image, image), known.keys | keys
            known.members.append(item)
    kept = _settled(pictures, _lead(pictures))[:_MOST]
    for picture in pictures:
        first, *rest = picture.members
        rows.append(Candidate(first, picture in kept, first.how if picture in kept else "left out"))
        rows += [Candidate(item, False, f"the same picture as {first.how}") for item in rest]
    return Decision(tuple(picture.image for picture in kept), rows)


def _same(known: _Picture, image: Image, keys: frozenset[str], shown: bool) -> bool:
    """Say whether *image* is the picture *known*: by its caption or, unless the page prints two captions, its address."""
    both = known.image.caption and image.caption
    if both and say_the_same(known.image.caption or "", image.caption or ""):
        return True
    if shown and known.shown:
        return not both and bool(image.url) and image.url == known.image.url
    return bool(known.keys & keys)


def _joined(first: Image, second: Image) -> Image:
    """Return *first* with what only *second* knows; where file names differ, metadata's is the picture's own."""
    more = {name: value for name, value in second if not getattr(first, name) and value not in (None, ())}
    if first.url and second.url and stem_of(first.url) != stem_of(second.url):
        more["url"] = second.url
    return first.model_copy(update=more)


def _settled(pictures: list[_Picture], lead: _Picture | None) -> list[_Picture]:
    """Return the pictures as the page tells them: where it prints captions, what it only states has none but the lead."""
    if any(one.shown and one.image.caption for one in pictures):
        for one in pictures:
            if not one.shown and one is not lead and one.image.caption:
                one.image = one.image.model_copy(update={"caption": None})
    rest = [one for one in pictures if one is not lead and one.image != Image()]
    return [lead, *rest] if lead else rest


def _lead(pictures: list[_Picture]) -> _Picture | None:
    """Return the picture that metadata names, unless the page leads with another and does not show that one at all."""
    usable = [one for one in pictures if one.image.url and not is_emblem(one.image.url)]
    stated = next((one for one in usable if any(item.source not in _SHOWN for item in one.members)), None)
    leading = next((one for one in usable if one.told and one.members[0].how in _LEADING), None)
    if stated is not None and (leading is None or (stated.told and not stated.shown)):
        return stated
    return leading or next(iter(usable), None)


images = Choice(_decide, after=("language",))
