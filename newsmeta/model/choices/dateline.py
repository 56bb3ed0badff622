"""The dateline: the printed one, taken apart."""

from __future__ import annotations

import re

from newsmeta.extractors.titlewords import name_key
from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.ownnames import own_names, same_house
from newsmeta.model.parts import Dateline, Place
from newsmeta.wire.dateline import Dateline as Parsed
from newsmeta.wire.dateline import parse_dateline

_NAME = re.compile(r"[^\W\d_]{2,30}(?:[ .'’-]{1,2}[^\W\d_]{1,30}){0,3}")
"""A bare name: where structured data state it as the dateline, it is a place by what the property means."""
_SHOWN = ("prose", "html", "meta")
"""Places that print a dateline, and state none as such."""
_PARTED = re.compile(r", |/")
_GOES_ON = tuple(f"{mark} The story goes on with this sentence, as it did in the source." for mark in (" –", ":"))


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("dateline") if item.text.strip()]
    groups = weigh(usable, lambda item: item.text.strip().casefold())
    if not groups:
        return ABSENT
    first = groups[0].members[0]
    text = first.text.strip()
    published = context.values.get("date_published")
    near = published.iso[:10] if published and published.day else None
    parsed = parse_dateline(f"{text} – ", date=near) or parse_dateline(text, date=near) or _town(text)
    if first.source in _SHOWN and _is_own_sign(text, parsed, own_names(context) | _initials(context)):
        return ABSENT
    town = first.part("place") or (text if first.source not in ("prose", "meta") and _NAME.fullmatch(text) else None)
    return decided(groups, _dateline(text, parsed, town))


def _initials(context: Context) -> set[str]:
    """Return the first letters of the names that the site gives itself, where they are several words."""
    words = (item.text.split() for item in context.of("publisher"))
    return {name_key("".join(word[0] for word in said)) for said in words if len(said) > 1}


def _is_own_sign(text: str, parsed: Parsed | None, house: set[str]) -> bool:
    """Say whether a line names nothing but the site itself before its dash, as papers in Vietnam sign standfirsts."""
    if parsed is not None and (parsed.places or parsed.date_text or parsed.bylines):
        return False
    keys = list(map(name_key, parsed.agencies if parsed is not None and parsed.agencies else (text,)))
    return all(same_house(key, house) for key in keys if key)


def _town(text: str) -> Parsed | None:
    """Return the reading of a bare town, which is one only where a sentence follows; two keep their words."""
    read = (parse_dateline(text + rest) for rest in _GOES_ON)
    return next((found for found in read if found and found.text == text and len(found.places) == 1), None)


def _dateline(text: str, parsed: Parsed | None, town: str | None) -> Dateline:
    if parsed is None:
        return Dateline(text=text, places=tuple(Place(name=name) for name in _PARTED.split(town)) if town else ())
    return Dateline(
        text=text,
        places=tuple(Place(name=p.name, region=p.region, country=p.country) for p in parsed.places),
        date=NewsDate(parsed.date, parsed.date_text) if parsed.date else None,
        agencies=tuple(parsed.agencies),
        bylines=tuple(parsed.bylines),
    )


dateline = Choice(_decide, after=("date_published", "language", "publisher"))
