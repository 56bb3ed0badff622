"""Dates from evidence: read, grouped by what they say, chosen by trust and precision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, timedelta, timezone
from functools import partial

from newsmeta.extractors.evidence import Evidence
from newsmeta.model.choice import Context, Decision, Group, ranked, weigh
from newsmeta.model.daysbesides import completed_by_address, reading_language
from newsmeta.model.newsdate import NewsDate
from newsmeta.model.reading import Candidate, Refusal
from newsmeta.recalled import recalled
from newsmeta.wire.datetext import find_dates, label_of, read_date, why_unread

_LONGEST, _PRINTED_LONGEST = 200, 320  # letters that are read of a stamp, of a line that prints dates
_DAY = 10  # letters of an ISO day
_ISO_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d(?:T|$)")
_NUMBERED = re.compile(r"(?<!\d)\d\d?([./-])\d\d?\1(?:\d\d)?\d\d(?!\d)")
_EARLIEST = "1985"
_PRINTED = ("html", "prose")
_SURE = 0.8  # the trust from which metadata leave nothing open
_MOST_SHOWN = 8  # printed dates that are read for the page's zone
_WIDEST, _STEP = timedelta(hours=14), timedelta(minutes=15)
_UTC = ("Z", "+00:00", "-00:00", "+0000")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)")


@recalled(4096)
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
    printed = context.of("date_published") if field in ("date_published", "date_modified") else context.of(field)
    shown = [item for item in printed if item.source in _PRINTED]
    stated = [item for item in context.of(field) if item.source not in _PRINTED]
    language = reading_language(context, [*stated, *shown])
    read: dict[int, NewsDate] = {}
    refusals: list[Refusal] = []
    for item in stated:
        date = read_news_date(item.text, language)
        if isinstance(date, str):
            refusals.append(Refusal(field, date, item))
        else:
            read[id(item)] = date
    sure = any(item.trust >= _SURE and _has_zone(read[id(item)].iso) for item in stated if id(item) in read)
    lone = _only_updated(shown)
    for item in () if sure else shown:
        if found := _shown_date(item, field, language, lone):
            read[id(item)] = found
    for item, date in completed_by_address(context, shown, language) if not read and field == "date_published" else ():
        read[id(item)] = date
    groups = _weighed([item for item in (*stated, *shown) if id(item) in read], read)
    if groups and _has_zone(read[id(groups[0].members[0])].iso):
        best = _localised(groups[0].members[0], [*context.of(field), *shown], read)
        groups[0].members = [best, *(item for item in groups[0].members if item is not best)]
        if local := _beside_local_time(read[id(best)], groups[1:], shown, field, read, language):
            read[id(best)] = local
    value = read[id(groups[0].members[0])] if groups else None
    unread = [item for item in shown if id(item) not in read] if sure and field == "date_published" else ()
    return Decision(value, groups, partial(_rows, groups, unread), refusals)


def _rows(groups: list[Group], unread: Sequence[Evidence]) -> list[Candidate]:
    rows = ranked(groups, agrees="the day agrees with", same="of the same day as")
    return [*rows, *(Candidate(item, False, "not needed: metadata states the instant") for item in unread)]


def _weighed(usable: list[Evidence], read: dict[int, NewsDate]) -> list[Group]:
    """Return the candidates grouped by day, in each group those first that say most."""
    said = {read[id(item)].iso[:_DAY] for item in usable if not _NUMBERED.search(item.text)}

    def plausible(item: Evidence) -> float:
        iso = read[id(item)].iso
        swapped = f"{iso[:5]}{iso[8:_DAY]}-{iso[5:7]}"  # what the two numbers say in the other order
        if swapped != iso[:_DAY] and swapped in said and _NUMBERED.search(item.text):
            return 0.5
        return (1.0 if len(iso) > _DAY else 0.9 if len(iso) == _DAY else 0.4) if iso >= _EARLIEST else 0.1

    groups = weigh(usable, lambda item: read[id(item)].iso[:_DAY], plausible)
    for group in groups[:1]:
        group.members.sort(key=lambda item: -(item.trust * plausible(item) + _detail(read[id(item)].iso)))
    return groups


def _has_zone(iso: str) -> bool:
    return len(iso) > _DAY and (iso[-1] == "Z" or "+" in iso[_DAY:] or "-" in iso[_DAY:])


def _detail(iso: str) -> float:
    """Return what saying more about the same day is worth: a time of day, and a zone with it."""
    return (0.15 if len(iso) > _DAY else 0.0) + (0.4 if _has_zone(iso) else 0.0)


def _localised(best: Evidence, others: list[Evidence], read: dict[int, NewsDate]) -> Evidence:
    """Return the candidate that says *best*'s instant, or its wall-clock time, in the local zone where *best* says UTC.

    Some software writes the local time and calls it UTC; the offset that another place states is the true one.
    """
    mine = read[id(best)]
    if not mine.iso.endswith(_UTC):
        return best
    for item in others:
        date = read.get(id(item)) or (_stamp(item.text) if item.source == "html" else None)
        if date is None or not _has_zone(date.iso) or date.iso.endswith(_UTC):
            continue
        if date.wall == mine.wall or date.instant == mine.instant:
            read[id(item)] = date
            return item
    return best


def _beside_local_time(
    mine: NewsDate,
    others: list[Group],
    shown: list[Evidence],
    field: str,
    read: dict[int, NewsDate],
    language: str | None,
) -> NewsDate | None:
    """Return *mine*, stated in UTC, in the zone of the page: it prints the same minute on the day before or after.

    Asked only where something else on the page (its address, mostly) states that other day.
    """
    if not mine.iso.endswith(_UTC) or mine.wall is None or mine.day is None:
        return None
    days = [read[id(group.members[0])].day for group in others]
    near = {day for day in days if day is not None and abs((day - mine.day).days) == 1}
    for item in shown[:_MOST_SHOWN] if near else ():
        date = read.get(id(item)) or _shown_date(item, field, language)
        if date is None or date.wall is None or _has_zone(date.iso) or date.day not in near:
            continue
        apart = date.wall.replace(second=0) - mine.wall.replace(second=0, microsecond=0)
        if abs(apart) <= _WIDEST and not apart % _STEP:
            here = mine.wall.replace(tzinfo=UTC).astimezone(timezone(apart))
            return NewsDate(here.isoformat(timespec="seconds"), mine.text)
    return None


def _stamp(text: str) -> NewsDate | None:
    """Return *text* as the instant that it states in ISO 8601 to the letter; None for any other writing."""
    text = text.strip()
    try:
        return NewsDate(text) if _INSTANT.fullmatch(text) else None
    except ValueError:  # 30 February
        return None


def _only_updated(shown: list[Evidence]) -> bool:
    """Say whether every time on the page is of the class ``updated``: microformats ask for it on the one date shown."""
    named = [(item.part("context") or "").rpartition("|")[2].split() for item in shown if item.how.startswith("time")]
    return bool(named) and all("updated" in names for names in named)


def _shown_date(item: Evidence, field: str, language: str | None, lone: bool = False) -> NewsDate | None:
    """Return the date that a page prints for *field*: it belongs where the words before it say, else to publication.

    A *lone* class ``updated`` says nothing of it.
    """
    before, _, names = (item.part("context") or "").rpartition("|")
    low = names.casefold()
    either = "published" in low.split()  # what was never changed is both, to WordPress: "entry-date published updated"
    if ("modif" in low or "updat" in low) and not (either or (lone and item.how.startswith("time"))):
        said: str | None = "modified"
    else:
        said = label_of(before) if before.strip() else None
    wanted = "modified" if field == "date_modified" else "published"
    if wanted == "modified" and said != wanted and not label_of(item.text[:_LONGEST]):
        return None
    found = _dates_in(item.text, language)
    labels = [label or (said if place == 0 else None) for place, (_, label) in enumerate(found)]
    exact = next((place for place, label in enumerate(labels) if label == wanted), None)
    if exact is None and wanted == "published":
        exact = next((place for place, label in enumerate(labels) if label is None), None)
    return found[exact][0] if exact is not None else None


@recalled(4096)
def _dates_in(text: str, language: str | None) -> list[tuple[NewsDate, str | None]]:
    """Return the full dates printed in *text*, each with what the words beside it call it."""
    if stamp := _stamp(text):
        return [(stamp, None)]
    found = []
    head = text[:_PRINTED_LONGEST]
    for date in find_dates(head, language=language) or (find_dates(head) if language else ()):
        try:
            found.append((NewsDate(date.iso, date.text), date.label))
        except ValueError:  # a day without a year
            continue
    if not found:
        whole = read_news_date(text, language)
        return [] if isinstance(whole, str) else [(whole, None)]
    return found
