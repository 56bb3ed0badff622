"""Dates keep the precision and the zone that were stated; nothing is added."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime

import pytest

from newsmeta.model.newsdate import NewsDate

FORMS = {
    "2026": ("year", None),
    "2026-01": ("month", None),
    "2026-01-16": ("day", None),
    "2026-01-16T08:30": ("minute", None),
    "2026-01-16T08:30Z": ("minute", "Z"),
    "2026-01-16T08:30:15": ("second", None),
    "2026-01-16T08:30:15+07:00": ("second", "+07:00"),
    "2026-01-16T08:30:15.25-0330": ("second", "-0330"),
}


@pytest.mark.parametrize("iso", FORMS)
def test_precision_zone_and_words_are_kept(iso: str) -> None:
    date = NewsDate(iso)
    assert (date.precision, date.zone, str(date), date.text) == (*FORMS[iso], iso, iso)


@pytest.mark.parametrize(
    "iso",
    ["2026-13", "2026-02-30", "2026-01-16T24:00", "2026-1-6", "16.1.2026", "2026-01-16T08:30 CET", "", "20260116"],
)
def test_what_is_no_date_is_refused(iso: str) -> None:
    with pytest.raises(ValueError, match=r"ISO 8601|day|month|range"):
        NewsDate(iso)


def test_bare_day_has_no_midnight() -> None:
    day = NewsDate("2026-01-16")
    assert day.wall is None
    assert day.instant is None
    assert str(day.day) == "2026-01-16"


def test_local_time_has_no_instant() -> None:
    local = NewsDate("2026-01-16T08:30:00")
    assert local.instant is None
    assert local.wall == datetime(2026, 1, 16, 8, 30)


def test_instant_is_in_utc_and_the_day_as_printed() -> None:
    date = NewsDate("2026-01-16T23:30:00-05:00")
    assert date.instant == datetime(2026, 1, 17, 4, 30, tzinfo=UTC)
    assert str(date.day) == "2026-01-16"


def test_leap_second_and_impossible_offset_do_not_raise() -> None:
    assert NewsDate("2016-12-31T23:59:60Z").instant is not None
    assert NewsDate("0001-01-01T00:00:00+14:00").instant is None


def test_equal_by_iso_whatever_the_words() -> None:
    first, second = NewsDate("2026-01-16", "16 January 2026"), NewsDate("2026-01-16", "Jan. 16")
    assert first == second
    assert len({first, second}) == 1
    assert first != "2026-01-16"


def test_it_does_not_change_and_can_be_copied() -> None:
    date = NewsDate("2026-01-16", "Friday")
    with pytest.raises(AttributeError):
        date.iso = "2027"
    for again in (copy.deepcopy(date), pickle.loads(pickle.dumps(date))):
        assert (again, again.text) == (date, "Friday")
