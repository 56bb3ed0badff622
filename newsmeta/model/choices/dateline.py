"""The dateline: the printed one, taken apart."""

from __future__ import annotations

import re

from newsmeta.model.choice import ABSENT, Choice, Context, Decision, decided, weigh
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.parts import Dateline, Place
from newsmeta.wire.dateline import Dateline as Parsed
from newsmeta.wire.dateline import parse_dateline

_NAME = re.compile(r"[^\W\d_]{2,30}(?:[ .'’-]{1,2}[^\W\d_]{1,30}){0,3}")
"""A bare name: where structured data state it as the dateline, it is a place by what the property means."""
_PARTED = re.compile(r", |/")
_GOES_ON = " – The story goes on with this sentence, as it did in the source."


def _decide(context: Context) -> Decision:
    usable = [item for item in context.of("dateline") if item.text.strip()]
    groups = weigh(usable, lambda item: item.text.strip().casefold())
    if not groups:
        return ABSENT
    text = groups[0].members[0].text.strip()
    published = context.values.get("date_published")
    near = published.iso[:10] if published and published.day else None
    parsed = parse_dateline(f"{text} – ", date=near) or parse_dateline(text, date=near) or _town(text)
    first = groups[0].members[0]
    town = first.part("place") or (text if first.source not in ("prose", "meta") and _NAME.fullmatch(text) else None)
    return decided(groups, _dateline(text, parsed, town))


def _town(text: str) -> Parsed | None:
    """Return the reading of a bare town, which is one only where a sentence follows; two keep their words."""
    parsed = parse_dateline(text + _GOES_ON)
    return parsed if parsed is not None and parsed.text == text and len(parsed.places) == 1 else None


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


dateline = Choice(_decide, after=("date_published", "language"))
