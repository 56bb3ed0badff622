"""Dates as text: every form and language reads to the ISO date at the precision printed, and nothing is invented."""

from __future__ import annotations

import time

import pytest

from newsmeta import lexicon
from newsmeta.wire.calendar import from_persian, resolve, two_digit_year, years_for_weekday
from newsmeta.wire.datetext import find_dates, read_date, why_unread

STAMPS = [
    ("2026", "2026", "year"),
    ("2026-01", "2026-01", "month"),
    ("2026-01-16", "2026-01-16", "day"),
    ("20260116", "2026-01-16", "day"),
    ("2026-01-16 08:30", "2026-01-16T08:30", "minute"),
    ("2026-01-16T08:30Z", "2026-01-16T08:30Z", "minute"),
    ("2026-01-16T08:30:00Z", "2026-01-16T08:30:00Z", "second"),
    ("2026-01-16T08:30:00.123456Z", "2026-01-16T08:30:00Z", "second"),
    ("2026-01-16T08:30:00+0700", "2026-01-16T08:30:00+07:00", "second"),
    ("2026-01-16T08:30:00-05", "2026-01-16T08:30:00-05:00", "second"),
    ("2026-01-16 08:30:00 +02:00", "2026-01-16T08:30:00+02:00", "second"),
    ("2026-01-16 08:30:00 UTC", "2026-01-16T08:30:00+00:00", "second"),
    ("2026-01-16T08:30:00+00:00[Europe/London]", "2026-01-16T08:30:00+00:00", "second"),
    ("20260116T083000Z", "2026-01-16T08:30:00Z", "second"),
    ("2026-01-16T8:30:00Z", "2026-01-16T08:30:00Z", "second"),
    ("Fri, 16 Jan 2026 08:30:00 GMT", "2026-01-16T08:30:00+00:00", "second"),
    ("Fri, 16 Jan 2026 08:30:00 +0700", "2026-01-16T08:30:00+07:00", "second"),
    ("16 Jan 26 08:30 EST", "2026-01-16T08:30-05:00", "minute"),
    ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T19:20:36+02:00", "second"),
    ("Fri Apr 28 2023 19:20:36 GMT+0200 (Central European Summer Time)", "2023-04-28T19:20:36+02:00", "second"),
    ("1768552200", "2026-01-16T08:30:00Z", "second"),
    ("1768552200000", "2026-01-16T08:30:00Z", "second"),
    ("01/16/2026 - 08:30", "2026-01-16T08:30", "minute"),
    ("16.01.2026", "2026-01-16", "day"),
    ("2026/1/16", "2026-01-16", "day"),
    ("2026/1/16/ 16:00", "2026-01-16T16:00", "minute"),
    ("2026-01-16T00:00:00", "2026-01-16T00:00:00", "second"),
]

PRINTED = [
    ("en", "Published on January 16th, 2026 at 8:05 am", "2026-01-16T08:05"),
    ("en", "Jan. 16, 2026, 3:05 p.m. EST", "2026-01-16T15:05-05:00"),
    ("en", "Updated 8:30 PM EDT, Fri January 16, 2026", "2026-01-16T20:30-04:00"),
    ("en", "8:30 PM · Jan 16, 2026", "2026-01-16T20:30"),
    ("en", "12:05 a.m., 16 January 2026", "2026-01-16T00:05"),
    ("en-GB", "03/04/2026", "2026-04-03"),
    ("en-US", "03/04/2026", "2026-03-04"),
    ("fr", "Publié le vendredi 16 janvier 2026 à 15h30", "2026-01-16T15:30"),
    ("fr", "Publié le 16/01/2026 à 08:30", "2026-01-16T08:30"),
    ("fr", "1er février 2026", "2026-02-01"),
    ("de", "Stand: 16.01.2026, 08:30 Uhr", "2026-01-16T08:30"),
    ("de", "16. Jänner 2026, 8 Uhr", "2026-01-16T08:00"),
    ("es", "16 de enero de 2026 a las 8:30 p. m.", "2026-01-16T20:30"),
    ("pt", "16 de janeiro de 2026 às 15h30", "2026-01-16T15:30"),
    ("it", "16 gennaio 2026 ore 15.30", "2026-01-16T15:30"),
    ("nl", "16 januari 2026 om 8.30 uur", "2026-01-16T08:30"),
    ("da", "16. januar 2026 kl. 12.30", "2026-01-16T12:30"),
    ("nb", "Publisert: 16. januar 2026 kl. 12:30", "2026-01-16T12:30"),
    ("sv", "Publicerad 16 jan 2026 kl 12.30", "2026-01-16T12:30"),
    ("fi", "16.1.2026 klo 8.30", "2026-01-16T08:30"),
    ("is", "16. janúar 2026", "2026-01-16"),
    ("pl", "16 stycznia 2026, godz. 8:30", "2026-01-16T08:30"),
    ("cs", "16. ledna 2026 v 8:30", "2026-01-16T08:30"),
    ("sk", "16. januára 2026", "2026-01-16"),
    ("sl", "16. januar 2026 ob 8.30", "2026-01-16T08:30"),
    ("hr", "16. listopada 2026. u 8:30", "2026-10-16T08:30"),
    ("pl", "16 listopada 2026", "2026-11-16"),
    ("bs", "16. januara 2026.", "2026-01-16"),
    ("sr", "16. јануара 2026.", "2026-01-16"),
    ("hu", "2026. január 16., péntek 8:30", "2026-01-16T08:30"),
    ("ro", "16 ianuarie 2026, ora 8:30", "2026-01-16T08:30"),
    ("bg", "16 януари 2026, 08:30 ч.", "2026-01-16T08:30"),
    ("ru", "16 января 2026 г., 08:30 МСК", "2026-01-16T08:30+03:00"),
    ("uk", "16 січня 2026, 08:30", "2026-01-16T08:30"),
    ("el", "16 Ιανουαρίου 2026, 8:30 μ.μ.", "2026-01-16T20:30"),
    ("tr", "16 Ocak 2026 Cuma, 08:30", "2026-01-16T08:30"),
    ("ar", "١٦ يناير ٢٠٢٦", "2026-01-16"),
    ("ar", "16 كانون الثاني 2026 الساعة 3:05 م", "2026-01-16T15:05"),
    ("fa", "16 ژانویه 2026", "2026-01-16"),
    ("fa", "۲۶ دی ۱۴۰۴", "2026-01-16"),
    ("he", "16 בינואר 2026", "2026-01-16"),
    ("hi", "१६ जनवरी २०२६", "2026-01-16"),
    ("bn", "১৬ জানুয়ারি ২০২৬", "2026-01-16"),
    ("ta", "16 ஜனவரி 2026", "2026-01-16"),
    ("ur", "16 جنوری 2026", "2026-01-16"),
    ("th", "16 ม.ค. 2569 08:30 น.", "2026-01-16T08:30"),
    ("vi", "Thứ sáu, ngày 16 tháng 1 năm 2026", "2026-01-16"),
    ("vi", "Thứ Sáu, 16/01/2026 08:30 (GMT+7)", "2026-01-16T08:30+07:00"),
    ("id", "Jumat, 16 Januari 2026 15:30 WIB", "2026-01-16T15:30+07:00"),
    ("ms", "16 Ogos 2026", "2026-08-16"),
    ("zh", "2026年1月16日星期五 下午3点20分", "2026-01-16T15:20"),
    ("zh", "二〇二六年一月十六日", "2026-01-16"),
    ("zh-Hant", "114年4月24日", "2025-04-24"),
    ("ja", "令和8年1月16日", "2026-01-16"),
    ("ja", "２０２６年１月１６日（金）午後3時05分", "2026-01-16T15:05"),
    ("ko", "입력 2026. 1. 16. 오후 3:05", "2026-01-16T15:05"),
    ("ko", "2026년 1월 16일", "2026-01-16"),
    ("et", "16. jaanuar 2026", "2026-01-16"),
    ("lv", "2026. gada 16. janvāris", "2026-01-16"),
    ("lt", "2026 m. sausio 16 d.", "2026-01-16"),
    ("ca", "16 de gener de 2026", "2026-01-16"),
    ("sq", "16 janar 2026", "2026-01-16"),
    ("mk", "16 јануари 2026", "2026-01-16"),
    ("ka", "16 იანვარი 2026", "2026-01-16"),
    ("hy", "16 հունվարի 2026", "2026-01-16"),
    ("kk", "16 қаңтар 2026", "2026-01-16"),
    ("sw", "16 Januari 2026", "2026-01-16"),
]

UNREAD = [
    ("02/03/2024", None, "ambiguous"),
    ("02/03/2024", "en", "ambiguous"),
    ("yesterday", "en", "relative"),
    ("3 hours ago", "en", "relative"),
    ("vor 3 Stunden", "de", "relative"),
    ("il y a 2 heures", "fr", "relative"),
    ("hôm nay", "vi", "relative"),
    ("3小时前", "zh", "relative"),
    ("1시간 전", "ko", "relative"),
    ("2026-02-30", None, "impossible"),
    ("30 February 2026", "en", "impossible"),
    ("31.04.2026", "de", "impossible"),
    ("0000-00-00 00:00:00", None, "impossible"),
    ("hello", None, "unreadable"),
    ("", None, "unreadable"),
    ("08:30", None, "unreadable"),
    ("26 رجب 1447", "ar", "unreadable"),
    ("24 listopada 2026, 06:55", None, "ambiguous"),
]


@pytest.mark.parametrize(("text", "iso", "precision"), STAMPS)
def test_stamps_of_metadata(text: str, iso: str, precision: str) -> None:
    found = read_date(text)
    assert found is not None
    assert (found.iso, found.precision) == (iso, precision)
    assert why_unread(text) is None


@pytest.mark.parametrize(("language", "text", "iso"), PRINTED)
def test_printed_dates(language: str, text: str, iso: str) -> None:
    found = read_date(text, language=language)
    assert found is not None, why_unread(text, language=language)
    assert found.iso == iso
    assert text[found.start : found.end] == found.text


def test_at_least_35_languages_are_tried() -> None:
    assert len({language.split("-")[0] for language, _, _ in PRINTED}) >= 35


@pytest.mark.parametrize(("text", "language", "why"), UNREAD)
def test_what_is_refused_and_why(text: str, language: str | None, why: str) -> None:
    assert read_date(text, language=language) is None
    assert why_unread(text, language=language) == why


@pytest.mark.parametrize("tag", sorted(lexicon.across("dates", "months")))
def test_every_month_of_every_language(tag: str) -> None:
    for place, forms in enumerate(lexicon.across("dates", "months")[tag], 1):
        found = read_date(f"14 {forms[0]} 2026", language=tag)
        assert found is not None, (tag, forms[0])
        assert found.iso == f"2026-{place:02}-14", (tag, forms[0])


def test_zone_and_weekday_are_kept_as_stated() -> None:
    found = read_date("Friday, January 16, 2026 at 8:30 a.m. ET", language="en")
    assert found is not None
    assert (found.zone, found.weekday, found.iso) == ("ET", 4, "2026-01-16T08:30")
    wrong = read_date("Monday, 16 January 2026", language="en")
    assert wrong is not None
    assert wrong.weekday == 0


def test_words_beside_a_date_label_it() -> None:
    labels = {
        "Published: 16 January 2026": "published",
        "Mis à jour le 16 janvier 2026": "modified",
        "Zuletzt aktualisiert: 16.01.2026": "modified",
        "更新时间：2026年1月16日": "modified",
        "16 January 2026": None,
    }
    for text, label in labels.items():
        found = read_date(text)
        assert found is not None
        assert found.label == label, text


def test_a_missing_year_stays_out() -> None:
    found = read_date("jeudi 15 janvier", language="fr")
    assert found is not None
    assert found.iso == "--01-15"


def test_a_weekday_settles_which_number_is_the_day() -> None:
    found = read_date("Thursday 04/01/2024", language="en")
    assert found is not None
    assert found.iso == "2024-01-04"


def test_dates_inside_prose() -> None:
    text = "Le jeudi 15 janvier, après le 3 mars 2025 à 15h30, il vint; on May 5 he left. 2026年1月15日, ngày 23/9."
    assert [found.iso for found in find_dates(text)] == [
        "--01-15",
        "2025-03-03T15:30",
        "--05-05",
        "2026-01-15",
        "--09-23",
    ]
    assert all(text[found.start : found.end] == found.text for found in find_dates(text))
    assert find_dates("He may march in the second of three August parades; 12 people, 30 of them new.") == []


def test_resolving_near_a_date() -> None:
    assert resolve("--01-15", "2025-12-30") == "2026-01-15"
    assert resolve("--12-31T08:30", "2026-01-01") == "2025-12-31T08:30"
    assert resolve("---31", "2026-02-02") == "2026-01-31"
    assert resolve("--02-29", "2025-03-01") is None
    assert resolve("--06-01", "2026-01-15") is None
    assert resolve("--01-15", "2026") is None
    assert resolve("2026-01-15", "2026-01-15") is None
    assert resolve("--01-01", "0001-01-01") == "0001-01-01"


def test_which_years_give_a_weekday() -> None:
    assert years_for_weekday(1, 15, 3, 2026)[0] == 2026
    assert years_for_weekday(2, 29, 4, 2024) == [2036]
    assert sorted(years_for_weekday(3, 12, 3, 2026)) == [2015, 2020, 2026, 2037]
    assert 2024 in years_for_weekday(2, 29, 3, 2026)


def test_other_calendars() -> None:
    assert from_persian(1403, 12, 30) == (2025, 3, 20)
    assert from_persian(1400, 1, 1) == (2021, 3, 21)
    assert from_persian(1404, 7, 31) is None
    assert two_digit_year(87) == 1987
    assert two_digit_year(26) == 2026


@pytest.mark.parametrize(
    "bait",
    [
        "1 2 3 4 ",
        "Jan 15, ",
        "January 1 ",
        "1:",
        "12:30 ",
        "am ",
        "15 de ",
        "2026年",
        "٣",
        "1/1/",
        "2026-",
        "a.",
        "\0",
        "z",
    ],
)
def test_hostile_text_ends_soon(bait: str) -> None:
    text = bait * (100_000 // len(bait))
    read_date(text)
    start = time.process_time()
    read_date(text)
    find_dates(text)
    assert time.process_time() - start < 0.25


def test_a_month_said_twice_is_one() -> None:
    for text in ("15 تشرين الأول / أكتوبر 2023", "15 تشرين الأول (أكتوبر) 2023", "15 أكتوبر/تشرين الأول 2023"):
        assert [found.iso for found in find_dates(text)] == ["2023-10-15"]
    assert [found.iso for found in find_dates("5 March / 6 April 2023")] == ["--03-05", "2023-04-06"]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("02/03/2026 6:02 PM ET", "2026-02-03T18:02"),
        ("02/03/2026 6:02 PM EDT", "2026-02-03T18:02-04:00"),
        ("02/03/2026 02:00pm GMT", "2026-03-02T14:00+00:00"),
        ("18:02 BST 02/03/2026", "2026-03-02T18:02"),
    ],
)
@pytest.mark.parametrize("language", [None, "en"])
def test_a_printed_zone_says_whether_the_month_stands_first(text: str, iso: str, language: str | None) -> None:
    found = read_date(text, language=language)
    assert found is not None
    assert found.iso == iso


def test_zones_of_both_orders_leave_a_date_open_and_other_languages_keep_theirs() -> None:
    assert why_unread("02/03/2026 6:02 PM EDT / 10:00 GMT") == "ambiguous"
    found = read_date("02/03/2026 6:02 PM ET", language="de")
    assert found is not None
    assert found.iso.startswith("2026-03-02")


@pytest.mark.parametrize(("language", "weekday"), [("es", "Jue"), ("cs", "Čt"), ("nl", "do"), ("en-GB", "Thu")])
def test_a_weekday_tells_which_number_is_the_month(language: str, weekday: str) -> None:
    found = read_date(f"{weekday}, 05/03/2018 - 10:12", language=language)
    assert found is not None
    assert found.iso == "2018-05-03T10:12"


@pytest.mark.parametrize("words", ["Vie, 05/03/2018", "Lun, 05/03/2018", "Jue, 05.03.2018", "05/03/2018"])
def test_another_weekday_or_none_leaves_the_languages_order(words: str) -> None:
    found = read_date(words, language="es")
    assert found is not None
    assert found.iso == "2018-03-05"


@pytest.mark.parametrize(
    ("language", "iso"),
    [("en", None), ("en-GB", "2017-03-11"), ("en-US", "2017-11-03"), ("de", "2017-03-11"), (None, "2017-03-11")],
)
def test_numbers_between_full_stops_leave_the_month_open_in_english(language: str | None, iso: str | None) -> None:
    found = read_date("11.03.17", language=language)
    assert (found.iso if found else None) == iso
    assert (why_unread("11.03.17", language=language) == "ambiguous") == (iso is None)
