"""The pictures: one entry each, however often and wherever the page speaks of them, the lead picture first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from newsmeta.extractors.evidence import Evidence
from newsmeta.extractors.pictures.address import is_emblem
from newsmeta.extractors.pictures.same import is_copy, picture_keys, say_the_same, stem_of
from newsmeta.extractors.titlewords import key_of
from newsmeta.model.choice import Choice, Context, Decision
from newsmeta.model.parts import Image
from newsmeta.model.picture import fields_of, is_told
from newsmeta.model.reading import Candidate

_SHOWN: Final = frozenset(("html", "prose"))
_LEADING: Final = frozenset(("lead figure", "lead caption"))
_MOST: Final = 100  # pictures


@dataclass(slots=True, eq=False)
class _Picture:
    """One picture with the evidence that speaks of it."""

    fields: dict[str, Any]
    """What is known of it, by the fields of Image."""
    shown: bool
    keys: frozenset[str]
    members: list[Evidence] = field(default_factory=list)

    @property
    def told(self) -> bool:
        return "caption" in self.fields or "credit" in self.fields


def _decide(context: Context) -> Decision:
    listed = context.document.is_stated
    ranked = sorted(context.of("images"), key=lambda item: 0.0 if item.source in _SHOWN else 2 - item.trust)
    if listed:  # in the file's own order, before what only names an address
        ranked.sort(key=lambda item: not item.group)
    pictures: list[_Picture] = []
    named: dict[str, _Picture] = {}
    nameless: list[Evidence] = []
    for item in ranked[: 2 * _MOST]:
        picture = named.get(item.text) if not item.parts else None
        if picture is not None:
            picture.members.append(item)
        elif (picture := _entered(item, pictures, context)) is not None:
            named[item.text] = picture
        else:
            nameless.append(item)
    kept = (pictures if listed else _settled(pictures, _lead(pictures)))[:_MOST]
    images = tuple([Image(**picture.fields) for picture in kept])
    return Decision(images, rows=partial(_rows, pictures, kept, nameless))


def _rows(pictures: list[_Picture], kept: list[_Picture], nameless: list[Evidence]) -> Iterator[Candidate]:
    yield from (Candidate(item, False, "names no picture and no caption") for item in nameless)
    for picture in pictures:
        first, *rest = picture.members
        won = picture in kept
        yield Candidate(first, won, first.how if won else "left out")
        yield from (Candidate(item, False, f"the same picture as {first.how}") for item in rest)


def _entered(item: Evidence, pictures: list[_Picture], context: Context) -> _Picture | None:
    """Return the picture that *item* speaks of, entered among *pictures*; None where it says nothing usable."""
    shown, listed = item.source in _SHOWN, context.document.is_stated
    fields = fields_of(item.parts, item.text, context, stated=listed and not shown)
    if not shown and not listed and _is_headline(fields.get("caption"), context):
        del fields["caption"]
    if not is_told(fields):
        return None
    keys = picture_keys(fields["url"]) if "url" in fields else frozenset()
    alike = (one for one in pictures if _same(one, fields, keys, shown))
    known = next((one for one in alike if not (listed and _differ(one, item, fields, keys))), None)
    if known is None:
        known = _Picture(fields, shown, keys)
        pictures.append(known)
    else:
        named = not shown and all(member.source in _SHOWN for member in known.members)
        known.fields, known.keys = _joined(known.fields, fields, named), known.keys | keys
    known.members.append(item)
    return known


def _is_headline(caption: str | None, context: Context) -> bool:
    """Say whether a caption only repeats the story's headline, as some sites fill in the field."""
    headline = context.values.get("headline")
    return bool(caption and headline) and key_of(caption or "") == key_of(headline or "")


def _same(known: _Picture, fields: dict[str, Any], keys: frozenset[str], shown: bool) -> bool:
    """Say whether *fields* tell of the picture *known*: by its caption, or by its address unless two are printed."""
    one, other = known.fields.get("caption"), fields.get("caption")
    if one and other and say_the_same(one, other):
        return True
    if shown and known.shown:
        return not (one and other) and "url" in fields and fields["url"] == known.fields.get("url")
    return not known.keys.isdisjoint(keys)


def _differ(known: _Picture, item: Evidence, fields: dict[str, Any], keys: frozenset[str]) -> bool:
    """Say whether a file that is no page lists *item* beside *known*: as its own thing, or with words of its own."""
    if item.group:
        return any(member.group == item.group for member in known.members)
    first = known.fields
    if "url" not in first or "url" not in fields or first["url"] == fields["url"]:
        return False
    told = ("caption", "credit", "alt")
    return known.keys.isdisjoint(keys) or any(fields.get(name) not in (None, first.get(name)) for name in told)


def _joined(first: dict[str, Any], second: dict[str, Any], named: bool) -> dict[str, Any]:
    """Return *first* with what only *second* knows; where file names differ, the first that metadata names stays."""
    joined = {**second, **first}
    stated = second.get("url") if named else None
    shown = first.get("url")
    if stated and shown and (stem_of(shown) != stem_of(stated) or is_copy(shown, stated)):
        joined["url"] = second["url"]
    return joined


def _settled(pictures: list[_Picture], lead: _Picture | None) -> list[_Picture]:
    """Return the pictures as the page tells them: where it prints captions, only the lead keeps a stated one."""
    if any(one.shown and "caption" in one.fields for one in pictures):
        for one in pictures:
            if not one.shown and one is not lead:
                one.fields.pop("caption", None)
    rest = [one for one in pictures if one is not lead and is_told(one.fields)]
    kept = [lead, *rest] if lead else rest
    named = {one.fields["url"] for one in kept if "url" in one.fields and len(one.fields) > 1}
    return [one for one in kept if len(one.fields) > 1 or one.fields.get("url") not in named]


def _lead(pictures: list[_Picture]) -> _Picture | None:
    """Return the picture that metadata names, unless the page leads with another and does not show that one at all."""
    usable = [one for one in pictures if "url" in one.fields and not is_emblem(one.fields["url"])]
    stated = next((one for one in usable if any(item.source not in _SHOWN for item in one.members)), None)
    leading = next((one for one in usable if one.told and one.members[0].how in _LEADING), None)
    if stated is not None and (leading is None or (stated.told and not stated.shown)):
        return stated
    return leading or next(iter(usable), None)


images = Choice(_decide, after=("language", "headline"))
