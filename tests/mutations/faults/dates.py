"""Faults of dates in metadata and beside the story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime

from tests.mutations.fault import ENTRIES, HTML, ITEMS, Change, Fault, lacks, says, tells
from tests.mutations.story import Draft, Part

_ALL = (*ITEMS, *ENTRIES)
_META = "article:published_time"


def _moved(draft: Draft, **by: int) -> str:
    return (datetime.fromisoformat(draft.story.published) + timedelta(**by)).isoformat()


def _published(make: Change) -> Change:
    """Return a change of the publication date wherever metadata state it."""

    def change(draft: Draft) -> None:
        said = str(make(draft))
        draft.ld["datePublished"] = said
        draft.meta[_META] = said
        if part := draft.part("time"):
            part.more["datetime"] = said

    return change


def _modified(make: Change) -> Change:
    def change(draft: Draft) -> None:
        draft.ld["dateModified"] = draft.meta["article:modified_time"] = str(make(draft))

    return change


def _slipped(draft: Draft) -> str:
    wall = draft.story.published[:19]
    zone = draft.story.published[19:]
    return wall + ("Z" if zone[0] == "-" else f"+{int(zone[1:3]) + 1 + draft.theme % 2:02}:00")


def _only(test: Callable[[Draft], bool], change: Change) -> Change:
    return lambda draft: change(draft) if test(draft) else False


def _english(change: Change) -> Change:
    return _only(lambda draft: draft.language == "en", change)


def _uncorrected(change: Change) -> Change:
    return _only(lambda draft: "corrected" not in draft.kinds, change)


def _still(change: Change) -> Change:
    """Return the change for stories that are no live blogs, whose dates move on purpose."""
    return _only(lambda draft: "live" not in draft.kinds, change)


def _ambiguous(draft: Draft) -> None:
    draft.meta.pop("og:locale", None)  # it names the country, and so the order
    draft.ld["datePublished"] = "03/04/2026"


def _ago(draft: Draft) -> None:
    _published(lambda draft: "2 hours ago")(draft)
    for part in draft.all("time"):
        part.text = "2 hours ago"


def _mail(said: str) -> str:
    return format_datetime(datetime.fromisoformat(said))


def _zoneless(draft: Draft) -> str:
    return draft.story.published[:19]


def _no_date(draft: Draft) -> bool:
    draft.drop("time")
    draft.ld.pop("dateModified", None)
    draft.ld.pop("coverageStartTime", None)
    draft.meta.pop("article:modified_time", None)
    return draft.carrier == "text" or bool(lacks("datePublished", _META)(draft))


def _dated_by_dateline(draft: Draft) -> bool:
    return "wire" in draft.kinds and any(sign.isdigit() for sign in draft.story.dateline)


def _no_date_at_all(draft: Draft) -> object:
    return not _dated_by_dateline(draft) and _no_date(draft)


def _unseen(draft: Draft) -> bool:
    return draft.drop("time")


def _other_day(draft: Draft) -> None:
    part = draft.part("time")
    assert part is not None
    part.text = part.more["datetime"] = (
        (datetime.fromisoformat(draft.story.published) - timedelta(days=40)).date().isoformat()
    )


def _day_in_text(draft: Draft) -> bool:
    part = draft.part("time")
    assert part is not None
    part.text = draft.story.published[:10]
    return True


def _address(draft: Draft) -> None:
    old, new = draft.story.url, draft.story.url.replace("/news/", "/2025/03/02/")
    draft.edits.append(lambda text: text.replace(old, new))


def _weekday(draft: Draft) -> bool:
    words = {"en": "Monday, {} 2 March 2027", "de": "Montag, {} 2. März 2027", "fr": "lundi {} 2 mars 2027"}
    if draft.language not in words:
        return False
    part = draft.part("p")
    assert part is not None
    part.text = f"{part.text} ({words[draft.language].format('').replace('  ', ' ')})"
    return True


def _weekday_alone(draft: Draft) -> bool:
    words = {"en": "Sunday, March 2", "de": "Sonntag, 4. März", "fr": "dimanche 12 janvier"}
    if draft.language not in words:
        return False
    part = draft.part("p")
    assert part is not None
    part.text = f"{part.text} ({words[draft.language]})"
    return True


def _glued(draft: Draft) -> object:
    part = draft.part("standfirst")
    if part is None or draft.language not in ("en", "fr", "de", "es", "pt"):
        return False
    draft.drop("time", "standfirst")
    draft.parts.insert(0, Part("p", f"date {draft.story.published[:10]} {part.text}"))
    return True


FAULTS = [
    Fault("missing-date", [*_ALL, "text"], _no_date_at_all),
    Fault("date-in-dateline-only", ["text", *HTML], _only(_dated_by_dateline, _no_date), only="wire"),
    Fault("ambiguous-date", ITEMS, _english(_ambiguous)),
    Fault("unreadable-date", [*ITEMS, "jsonfeed", "sitemap"], says("datePublished", "coming soon")),
    Fault("relative-date", ITEMS, _english(_ago)),
    Fault("date-not-iso", ITEMS, says("datePublished", lambda d: d.story.published.replace("-", "/", 2))),
    Fault("date-not-iso", ITEMS, says("dateModified", lambda d: _mail(d.story.modified))),
    Fault("space-in-date", ITEMS, says("datePublished", lambda d: d.story.published.replace("T", " "))),
    Fault("date-without-zone", HTML, _published(_zoneless)),
    Fault("date-without-zone", ["jsonld", "jsonfeed", "sitemap"], says("datePublished", _zoneless)),
    Fault("date-without-time", ["jsonld", "sitemap"], says("datePublished", lambda d: d.story.published[:10])),
    Fault("date-without-time", HTML, _published(lambda d: d.story.published[:10])),
    Fault("date-without-time", ["text"], _day_in_text),
    Fault("date-in-the-future", HTML, _modified(lambda d: _moved(d, days=900))),
    Fault(
        "date-in-the-future",
        ["jsonld", "atom", "jsonfeed", "sitemap"],
        says("dateModified", lambda d: _moved(d, days=900)),
    ),
    Fault("date-in-the-future", ["rss"], says("datePublished", lambda d: _moved(d, days=900))),
    Fault("implausible-date", HTML, _published(lambda d: "1970-01-01T00:00:00+00:00")),
    Fault("implausible-date", ["jsonld", "rss", "sitemap"], says("datePublished", "1970-01-01T00:00:00+00:00")),
    Fault("modified-before-published", HTML, _uncorrected(_modified(lambda d: _moved(d, days=-1)))),
    Fault(
        "modified-before-published", ["jsonld", "atom", "jsonfeed"], says("dateModified", lambda d: _moved(d, days=-1))
    ),
    Fault("midnight-as-time", HTML, _published(lambda d: f"{d.story.published[:10]}T00:00:00+00:00")),
    Fault(
        "midnight-as-time",
        ["jsonld", "jsonfeed"],
        says("datePublished", lambda d: d.story.published[:10] + "T00:00:00Z"),
    ),
    Fault("missing-modified", ITEMS, lacks("dateModified", "article:modified_time")),
    Fault("dates-disagree", HTML, _still(tells(_META, lambda d: _moved(d, days=-2, hours=-5, minutes=-7)))),
    Fault("dates-disagree", HTML, _still(says("datePublished", lambda d: _moved(d, days=-3, minutes=-8)))),
    Fault("zone-slip", HTML, _still(tells(_META, _slipped))),
    Fault("zone-slip", HTML, _still(says("datePublished", _slipped))),
    Fault("several-dates", ITEMS, says("datePublished", lambda d: [d.story.published, _moved(d, days=-4)])),
    Fault("visible-date-differs", HTML, _other_day),
    Fault("missing-visible-date", HTML, _unseen),
    Fault("url-date-disagrees", HTML, _still(_address)),
    Fault("expires-before-published", ITEMS, says("expires", lambda d: _moved(d, days=-300))),
    Fault("weekday-does-not-fit", [*HTML, "text"], _weekday),
    Fault("weekday-of-another-year", [*HTML, "text"], _weekday_alone),
    Fault("date-glued-to-text", ["text"], _glued, only="dump"),
]
