"""Dates: what counts as a difference, and where each finding stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmeta
from newsmeta.model.newsdate import NewsDate
from newsmeta.validators.instants import apart, prints_day, slipped, span_of_time
from newsmeta.validators.report import Finding
from newsmeta.validators.rule import House
from newsmeta.validators.runner import run

NOW = House(now=datetime(2026, 11, 20, 12, tzinfo=UTC))


def findings(text: str, *names: str, format: str = "html") -> list[Finding]:
    report = run(newsmeta.read(text, format=format), house=NOW)
    return [finding for finding in report.findings if finding.rule in names]


def page(properties: str, head: str = "", kind: str = "NewsArticle") -> str:
    return f'{head}<script type="application/ld+json">{{"@type": "{kind}", "headline": "Ferry", {properties}}}</script>'


def source_of(text: str, finding: Finding) -> str:
    """Return the characters of *text* that the finding points at."""
    assert finding.location is not None
    lines = text.split("\n")
    line, column, end_line, end_column = finding.location
    assert line == end_line
    return lines[line - 1][column - 1 : end_column - 1]


PUBLISHED = '<meta property="article:published_time" content="{}">\n'


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("2026-01-16T08:31:10+07:00", "2026-01-16T08:31:10Z", "zone-slip"),
        ("2026-01-16T08:31:10Z", "2026-01-16T06:31:10Z", "zone-slip"),
        ("2026-01-16T08:31:10+05:30", "2026-01-16T08:31:10+00:00", "zone-slip"),
        ("2026-01-16T08:31:00Z", "2026-01-16T06:31:00Z", "dates-disagree"),
        ("2026-01-16T08:31:10Z", "2026-01-16T06:40:10Z", "dates-disagree"),
        ("2026-01-16T08:31:10Z", "2026-01-18T08:31:10Z", "dates-disagree"),
        ("2026-01-16T08:31:10Z", "2026-01-19", "dates-disagree"),
        ("2026-01-16T08:31:10+01:00", "2026-01-16T08:51:10", "dates-disagree"),
        ("2026-01-16T08:31:10+07:00", "2026-01-16T01:31:10Z", None),
        ("2026-01-16T08:31:10Z", "2026-01-16T08:32:40Z", None),
        ("2026-01-16T23:31:10-05:00", "2026-01-17", None),
        ("2026-01-16T08:31:10Z", "2026-01-16", None),
        ("2026-01-16T08:31:10+01:00", "2026-01-16T07:31:10", None),
        ("2026-01-16T08:31:10+01:00", "2026-01-16T08:31:10", None),
    ],
)
def test_two_sources(one: str, other: str, rule: str | None) -> None:
    text = page(f'"datePublished": "{one}"', PUBLISHED.format(other))
    found = findings(text, "zone-slip", "dates-disagree")
    assert [finding.rule for finding in found] == ([rule] if rule else [])
    for finding in found:
        assert source_of(text, finding) == other
        assert next(also.location is not None for also in finding.also)


def test_live_blogs_move_their_dates() -> None:
    text = page('"datePublished": "2026-01-16T08:31:10Z"', PUBLISHED.format("2026-01-18T08:31:10Z"), "LiveBlogPosting")
    assert findings(text, "zone-slip", "dates-disagree") == []


@pytest.mark.parametrize(
    ("published", "changed", "fires"),
    [
        ("2026-01-16T08:30:00Z", "2026-01-16T08:29:01Z", False),
        ("2026-01-16T08:30:00Z", "2026-01-16T08:28:59Z", True),
        ("2026-01-16T08:30:00+07:00", "2026-01-16T02:30:00Z", False),
        ("2026-01-16T08:30:00", "2026-01-16T07:30:00Z", False),
        ("2026-01-16T08:30:00", "2026-01-16T07:30:00", True),
        ("2026-01-16", "2026-01-15", True),
        ("2026-01-16T08:30:00Z", "2026-01-16", False),
    ],
)
def test_changed_before_published(published: str, changed: str, fires: bool) -> None:
    text = page(f'"datePublished": "{published}", "dateModified": "{changed}"')
    found = findings(text, "modified-before-published")
    assert [source_of(text, finding) for finding in found] == ([changed] if fires else [])


@pytest.mark.parametrize(
    ("date", "fires"),
    [
        ("2026-11-20T12:09:00Z", False),
        ("2026-11-20T12:11:00Z", True),
        ("2026-11-21", False),
        ("2026-11-22", True),
        ("2026-11-20T18:00:00+07:00", False),
    ],
)
def test_the_future_begins_after_now(date: str, fires: bool) -> None:
    assert bool(findings(page(f'"datePublished": "{date}"'), "date-in-the-future")) == fires


def test_a_space_becomes_a_t() -> None:
    text = page('"datePublished": "2026-01-16 08:30:00 +0700"')
    (found,) = findings(text, "space-in-date")
    (edit,) = found.fix
    assert text[: edit.start] + edit.text + text[edit.end :] == text.replace(
        "2026-01-16 08:30:00 +0700", "2026-01-16T08:30:00+0700"
    )


def test_a_sure_date_is_written_as_iso() -> None:
    (found,) = findings(page('"datePublished": "Fri, 16 Jan 2026 08:30:00 +0700"'), "date-not-iso")
    assert [edit.text for edit in found.fix] == ["2026-01-16T08:30:00+07:00"]
    assert findings(page('"datePublished": "20260116T083000Z"'), "date-not-iso") == []


def test_metas_without_a_standard_may_be_written_in_words() -> None:
    text = '<meta name="pubdate" content="Fri, 16 Jan 2026 08:30:00"><h1>Ferry</h1>'
    assert findings(text, "date-not-iso", "date-without-zone") == []


def test_the_label_belongs_to_a_glued_date() -> None:
    text = " date 2026-01-16 The ferry to Tessel island sails again from the new landing stage.\n\nMore of it."
    (found,) = findings(text, "date-glued-to-text", format="text")
    assert source_of(text, found) == "date 2026-01-16"
    (bare,) = findings(text, "date-without-time", format="text")
    assert source_of(text, bare) == "2026-01-16"


@pytest.mark.parametrize("words", ["Monday 15 January", "Monday, January 15"])
def test_a_weekday_of_another_year(words: str) -> None:
    text = (
        f"Ferry line to Tessel island reopens\n\nPublished 2026-01-14\n\nPort Aven (NPA) – The ferry sails again from"
        f" {words}, the harbour office of the town said."
    )
    (found,) = findings(text, "weekday-of-another-year", format="text")
    assert source_of(text, found) == words
    assert found.hint is not None
    assert "2024" in found.hint


@pytest.mark.parametrize(
    ("published", "day", "rule"),
    [
        ("", "Monday, March 5, 2026", "weekday-does-not-fit"),
        ("Published 2026-03-05\n\n", "Monday, March 5", "weekday-of-another-year"),
    ],
)
def test_the_weekday_of_a_dateline_is_checked(published: str, day: str, rule: str) -> None:
    text = (
        f"River Sann falls after nine days\n\n{published}PORT AVEN, {day} (NPA) - The river Sann fell by a metre"
        " overnight, the harbour office said in a long statement."
    )
    (found,) = findings(text, rule, format="text")
    assert (source_of(text, found), found.field) == (day, "dateline")
    assert findings(text.replace("Monday", "Thursday"), rule, format="text") == []


@pytest.mark.parametrize(("day", "asked"), [("March 5", " with its year"), ("March 5, 2026", "")])
def test_a_year_is_asked_of_a_dateline_without_one(day: str, asked: str) -> None:
    text = f"River Sann falls after nine days\n\nPORT AVEN, {day} (NPA) - The river Sann fell by a metre overnight."
    (found,) = findings(text, "date-in-dateline-only", format="text")
    assert found.hint == f"state the day of publication{asked}"


def test_a_newspaper_called_sun_is_no_sunday() -> None:
    text = "<h1>Ferry</h1><span class='date'>Harbour Sun March 13, 2015</span><p>The ferry sails again.</p>"
    assert findings(text, "weekday-does-not-fit") == []


zones = st.sampled_from(["+00:00", "-12:00", "-03:30", "+05:30", "+05:45", "+07:00", "+14:00", "+01:00"])
moments = st.integers(0, 2**31).map(lambda seconds: datetime(1990, 1, 1) + timedelta(seconds=seconds))


@given(moments, zones, zones)
def test_the_same_moment_in_two_zones_is_no_difference(moment: datetime, one: str, other: str) -> None:
    def told(zone: str) -> NewsDate:
        shift = NewsDate(f"2000-01-01T00:00:00{zone}").instant
        assert shift is not None
        offset = datetime(2000, 1, 1, tzinfo=UTC) - shift
        return NewsDate((moment + offset).strftime("%Y-%m-%dT%H:%M:%S") + zone)

    assert not apart(told(one), told(other))
    assert not slipped(told(one), told(other))


@given(moments, zones, zones)
def test_difference_and_slip_do_not_depend_on_the_order(moment: datetime, one: str, other: str) -> None:
    left, right = (NewsDate(moment.strftime("%Y-%m-%dT%H:%M:%S") + zone) for zone in (one, other))
    assert apart(left, right) == apart(right, left)
    assert slipped(left, right) == slipped(right, left)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(90, "90 s"), (120, "2 min"), (3600, "1 h"), (7500, "2 h 5 min"), (86400, "24 h"), (3 * 86400, "3 days")],
)
def test_lengths_of_time_in_words(seconds: int, words: str) -> None:
    assert span_of_time(timedelta(seconds=seconds)) == words


def test_a_day_in_print() -> None:
    day = datetime(2026, 1, 6, tzinfo=UTC).date()
    assert all(prints_day(text, day) for text in ("6 January 2026", "06.01.26", "2026年1月6日", "Jan 6, 2026"))
    assert not any(prints_day(text, day) for text in ("16 January 2026", "6 January", "January 2026, page 26"))


def test_a_feed_in_any_language_has_english_weekdays() -> None:
    text = (
        '<rss version="2.0"><channel><title>Le Quai</title><language>fr</language><item><title>Le ferry</title>'
        "<pubDate>Mon, 16 Jan 2026 08:30:00 +0100</pubDate></item></channel></rss>"
    )
    (found,) = findings(text, "weekday-does-not-fit", format="feed")
    assert source_of(text, found) == "Mon, 16 Jan 2026 08:30:00 +0100"


@pytest.mark.parametrize(
    ("written", "rules", "fixed"),
    [
        ("2026-01-16T08:30:00ZZ", ["date-not-iso"], False),
        ("Jan 16, 2026, 08:30 AM IST", ["date-not-iso"], False),
        ("Jan 16, 2026, 08:30 AM", ["date-not-iso"], True),
        ("Fri, 16 Jan 2026 08:30:00 +0700", ["date-not-iso"], True),
        ("2026-01-16T08:30:00&#x2B;07:00", [], False),  # entities-in-value tells
        ("2026-01-16T08:30:00", ["date-without-zone"], False),
    ],
)
def test_one_cause_is_one_finding_and_no_fix_drops_a_zone(written: str, rules: list[str], fixed: bool) -> None:
    found = findings(page(f'"datePublished": "{written}"'), "date-not-iso", "date-without-zone")
    assert ([each.rule for each in found], any(each.fix for each in found)) == (rules, fixed)


def test_the_house_s_zone_says_what_a_bare_time_is_and_which_offset_slipped() -> None:
    house = House(now=NOW.now, zone="Asia/Ho_Chi_Minh")
    text = page('"datePublished": "2026-01-16T08:31:10+07:00", "dateModified": "2026-01-16T09:31:10"')
    report = run(newsmeta.read(text + PUBLISHED.format("2026-01-16T08:31:10Z"), format="html"), house=house)
    hints = {finding.rule: finding.hint for finding in report.findings}
    assert hints["date-without-zone"] == "write 2026-01-16T09:31:10+07:00 if it is Asia/Ho_Chi_Minh time"
    assert hints["zone-slip"] == "NewsArticle.datePublished has the offset of Asia/Ho_Chi_Minh"


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("2026-07-16T08:31:10+02:00", False),
        ("2026-01-16T08:31:10+01:00", False),
        ("2026-01-16T08:31:10+02:00", True),  # summer time in winter
        ("2026-01-16T08:31:10+07:00", True),
        ("2026-01-16T08:31:10Z", False),
        ("2026-01-16T08:31:10", False),
        ("2026-01-16", False),
        ("0001-01-01T00:00:00+07:00", False),
    ],
)
def test_an_offset_is_the_house_s_or_utc(written: str, wrong: bool) -> None:
    house = House(now=NOW.now, zone="Europe/Berlin")
    report = run(newsmeta.read(page(f'"datePublished": "{written}"'), format="html"), house=house)
    assert ("offset-not-of-house" in {finding.rule for finding in report.findings}) is wrong


def test_a_day_printed_before_the_last_change_is_no_other_day() -> None:
    told = (
        "<html><head><meta property='og:updated_time' content='2023-01-09T10:12:00+01:00'></head><body><article>"
        "<h1>The ferry to Tessel island sails again</h1><p class='date'>3 May {}</p></article></body></html>"
    )
    assert "visible-date-differs" not in {found.rule for found in newsmeta.check(told.format(2022)).findings}
    assert "visible-date-differs" in {found.rule for found in newsmeta.check(told.format(2024)).findings}
