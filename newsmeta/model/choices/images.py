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


@dataclass(slots=True, eq=False)
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
    ranked = sorted(context.of("images"), key=lambda item: 0.0 if item.source in _SHOWN else 2 - item.trust)
    pictures: list[_Picture] = []
    named: dict[str, _Picture] = {}
    rows: list[Candidate] = []
    for item in ranked[: 2 * _MOST]:
        picture = named.get(item.text) if not item.parts else None
        if picture is not None:
            picture.members.append(item)
        elif (picture := _entered(item, pictures, context)) is not None:
            named[item.text] = picture
        else:
            rows.append(Candidate(item, False, "names no picture and no caption"))
    kept = _settled(pictures, _lead(pictures))[:_MOST]
    for picture in pictures:
        first, *rest = picture.members
        won = picture in kept
        rows.append(Candidate(first, won, first.how if won else "left out"))
        rows += [Candidate(item, False, f"the same picture as {first.how}") for item in rest]
    return Decision(tuple(picture.image for picture in kept), rows)


def _entered(item: Evidence, pictures: list[_Picture], context: Context) -> _Picture | None:
    """Return the picture that *item* speaks of, entered among *pictures*; None where it says nothing usable."""
    image = image_of(item, context)
    if not (image.url or image.caption or image.credit or image.file):
        return None
    shown = item.source in _SHOWN
    keys = picture_keys(image.url) if image.url else frozenset()
    known = next((one for one in pictures if _same(one, image, keys, shown)), None)
    if known is None:
        known = _Picture(image, shown, keys)
        pictures.append(known)
    else:
        fresh = all(member.source in _SHOWN for member in known.members)
        known.image, known.keys = _joined(known.image, image, fresh and not shown), known.keys | keys
    known.members.append(item)
    return known


def _same(known: _Picture, image: Image, keys: frozenset[str], shown: bool) -> bool:
    """Say whether *image* is the picture *known*: by its caption, or by its address unless two are printed."""
    both = known.image.caption and image.caption
    if both and say_the_same(known.image.caption or "", image.caption or ""):
        return True
    if shown and known.shown:
        return not both and bool(image.url) and image.url == known.image.url
    return bool(known.keys & keys)


def _joined(first: Image, second: Image, named: bool) -> Image:
    """Return *first* with what only *second* knows; where file names differ, the first that metadata names stays."""
    more = {name: value for name, value in second if not getattr(first, name) and value not in (None, ())}
    if named and first.url and second.url and stem_of(first.url) != stem_of(second.url):
        more["url"] = second.url
    return first.model_copy(update=more) if more else first


def _settled(pictures: list[_Picture], lead: _Picture | None) -> list[_Picture]:
    """Return the pictures as the page tells them: where it prints captions, only the lead keeps a stated one."""
    if any(one.shown and one.image.caption for one in pictures):
        for one in pictures:
            if not one.shown and one is not lead and one.image.caption:
                one.image = one.image.model_copy(update={"caption": None})
    rest = [one for one in pictures if one is not lead and (one.image.url or one.told or one.image.file)]
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
