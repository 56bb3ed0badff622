"""The pictures: one entry each, however often and wherever the page speaks of them, the lead picture first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.parts import Image
from newsmeta.model.picture import image_of
from newsmeta.model.reading import Candidate
from newsmeta.model.samepicture import is_emblem, picture_keys, say_the_same

_SHOWN: Final = frozenset(("html", "prose"))
_MOST: Final = 100
_SAYS: Final = ("caption", "credit", "creators", "copyright_notice")


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
    ranked = sorted(context.of("images"), key=lambda item: (item.source not in _SHOWN, -item.trust if item.source not in _SHOWN else 0))
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
    kept = _ordered(_settled(pictures))[:_MOST]
    for picture in pictures:
        first, *rest = picture.members
        rows.append(Candidate(first, picture in kept, first.how if picture in kept else "left out"))
        rows += [Candidate(item, False, f"the same picture as {first.how}") for item in rest]
    return Decision(tuple(picture.image for picture in kept), rows)


def _same(known: _Picture, image: Image, keys: frozenset[str], shown: bool) -> bool:
    """Say whether *image* is the picture *known*: by its address, unless the page prints different captions, or its caption."""
    both = known.image.caption and image.caption
    if both and say_the_same(known.image.caption or "", image.caption or ""):
        return True
    return bool(known.keys & keys) and not (both and shown)


def _joined(first: Image, second: Image) -> Image:
    """Return *first* with what only *second* knows; words about a picture are taken from one of them."""
    told = bool(first.caption or first.credit)
    more = {name: value for name, value in second if not getattr(first, name) and value not in (None, ())}
    if told:
        more = {name: value for name, value in more.items() if name not in _SAYS or not first.credit and name != "caption"}
    return first.model_copy(update=more)


def _settled(pictures: list[_Picture]) -> list[_Picture]:
    """Return the pictures as the page tells them: where it prints captions, those of pictures it does not show are dropped."""
    if any(one.shown and one.image.caption for one in pictures):
        for one in pictures:
            if not one.shown and one.image.caption:
                one.image = one.image.model_copy(update={"caption": None})
    return [one for one in pictures if one.image != Image()]


def _ordered(pictures: list[_Picture]) -> list[_Picture]:
    """Return the pictures with the lead first, then as the page shows them, then what it only states."""
    lead = _lead(pictures)
    return [lead, *(one for one in pictures if one is not lead)] if lead else pictures


def _lead(pictures: list[_Picture]) -> _Picture | None:
    """Return the picture that metadata names if the page shows it; else the first that it shows with words to it."""
    usable = [one for one in pictures if one.image.url and not is_emblem(one.image.url)]
    stated = next((one for one in usable if any(item.source not in _SHOWN for item in one.members)), None)
    shown = next((one for one in usable if one.shown and one.told), None)
    if stated is not None and (stated.shown or shown is None):
        return stated
    return shown or next(iter(usable), None)


images = Choice(_decide, after=("language",))
