"""Dates from evidence: read, grouped by what they say, chosen by trust and precision."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Context, Decision, decided, weigh
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Candidate, Refusal
from newsmeta.wire.datetext import read_date, why_unread

_LONGEST = 200
_ISO_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d(?:T|$)")
_EARLIEST = "1985"
_PRINTED = ("html", "prose")
_SURE = 0.8
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)")


@lru_cache(maxsize=4096)
def read_news_date(text: str, language: str | None) -> NewsDate | str:
    """Return the date that *text* states, or in a word why it states none; ISO 8601 keeps its own lexical form."""
    stamp = text.strip()
    if _ISO_DAY.match(stamp):
        try:
            return NewsDate(stamp)
        except ValueError:
            pass  # a form that only looks like ISO 8601: read as any other words
    found = read_date(text[:_LONGEST], language=language)
    if found is None:
        return why_unread(text[:_LONGEST], language=language) or "unreadable"
    try:
        return NewsDate(found.iso, text.strip())
    except ValueError:  # a day without a year
        return "incomplete"


def choose_date(context: Context, field: str) -> Decision:
    """Choose among the evidence for a date field; what metadata gives unreadably becomes a Refusal.

    Printed words are read only where metadata leaves the instant open: reading them costs more than all else here.
    """
    language = context.values.get("language")
    read: dict[int, NewsDate] = {}
    refusals: list[Refusal] = []
    stated = [item for item in context.of(field) if item.source not in _PRINTED]
    _read(stated, field, language, read, refusals)
    sure = any(read[id(item)].instant and item.trust >= _SURE for item in stated if id(item) in read)
    printed = [] if sure else _printed(context, field, language)
    _read(printed, field, language, read, refusals)
    usable = [item for item in (*stated, *printed) if id(item) in read]

    def day(item: Evidence) -> str:
        return read[id(item)].iso[:10]

    def plausible(item: Evidence) -> float:
        worth = {"second": 1.0, "minute": 0.98, "day": 0.9}.get(read[id(item)].precision, 0.4)
        return worth if day(item) >= _EARLIEST else 0.1

    groups = weigh(usable, day, plausible)
    value = None
    if groups:
        members = groups[0].members
        members.sort(key=lambda item: -(item.trust * plausible(item) + _detail(read[id(item)])))
        best = _localised(members[0], context.of(field), read)
        value = read[id(best)]
        if best in members:
            members.remove(best)
        members.insert(0, best)
    decision = decided(groups, value)
    if sure:
        unread = [item for item in context.of(field) if item.source in _PRINTED]
        decision.candidates += [Candidate(item, False, "not needed: metadata states the instant") for item in unread]
    decision.refusals = refusals
    return decision


def _localised(best: Evidence, others: list[Evidence], read: dict[int, NewsDate]) -> Evidence:
    """Return the candidate that says *best*'s instant, or its wall-clock time, in the local zone where *best* says UTC.

    Some software writes the local time and calls it UTC; the offset that another place states is the true one.
    """
    mine = read[id(best)]
    if not mine.instant or _offset(mine):
        return best
    for item in others:
        date = read.get(id(item)) or (_stamp(item.text) if item.source == "html" else None)
        if date and date.instant and _offset(date) and (date.instant == mine.instant or date.wall == mine.wall):
            read[id(item)] = date
            return item
    return best


def _offset(date: NewsDate) -> timedelta | None:
    """Return the offset from UTC that *date* states; zero for UTC, None for none."""
    return None if not date.instant or not date.wall else date.wall - date.instant.replace(tzinfo=None)


def _stamp(text: str) -> NewsDate | None:
    """Return *text* as the instant that it states in ISO 8601 to the letter; None for any other writing."""
    text = text.strip()
    try:
        return NewsDate(text) if _INSTANT.fullmatch(text) else None
    except ValueError:  # 30 February
        return None


def _read(
    items: list[Evidence], field: str, language: str | None, read: dict[int, NewsDate], refusals: list[Refusal]
) -> None:
    """Enter the dates that *items* state in *read*; what metadata gives unreadably becomes a refusal."""
    for item in items:
        date = read_news_date(item.text, language)
        if not isinstance(date, str):
            read[id(item)] = date
        elif item.source not in _PRINTED:
            refusals.append(Refusal(field, date, item))


def _detail(date: NewsDate) -> float:
    """Return what saying more about the same day is worth: a time of day, and a zone with it."""
    return (0.15 if date.wall else 0.0) + (0.4 if date.zone else 0.0)


def _printed(context: Context, field: str, language: str | None) -> list[Evidence]:
    """Return the printed dates for *field*: each belongs where the words before it say, to publication if none do."""
    printed = [item for item in context.of("date_published") if item.source in _PRINTED]
    wanted = field == "date_modified"
    return [item for item in printed if (bool(item.parts) and _label(item, language) == "modified") == wanted]


def _label(item: Evidence, language: str | None) -> str | None:
    before, _, names = (item.part("context") or "").partition("|")
    if "modif" in names.lower() or "updat" in names.lower():
        return "modified"
    return _said_before(f"{before} {item.text}"[:_LONGEST], language) if before.strip() else None


@lru_cache(maxsize=4096)
def _said_before(text: str, language: str | None) -> str | None:
    found = read_date(text, language=language)
    return found.label if found else None
